import { isSameJson, isSealed, slotOf } from '@letter/shared/play';
import type { Order, SealedOrder, SeatId, SeatView, Slot } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';

/** The part of a delegation's view that its order book follows. */
export interface Seen {
  readonly seat: SeatId;
  readonly round: number;
  readonly docket: SeatView['docket'];
}

/** The latest attempt at one place, until it is settled. */
interface Try {
  readonly id: number;
  /** What the slot is to hold; null empties it, undefined is an order that takes effect at once. */
  readonly order: SealedOrder | null | undefined;
  /** The docket as it was known at the time of the attempt. */
  readonly before: SeatView['docket'];
  /** The server has accepted it; the patch that contains it is still to come. */
  readonly isAccepted: boolean;
}

/** A delegation's orders as the player left them: what the server showed last, and what was requested since. */
export interface BookState {
  /** Whose book it is and for which round, with the docket that the round opened with; null without a seat. */
  readonly opened: Seen | null;
  readonly docket: SeatView['docket'];
  readonly tries: Readonly<Record<string, Try>>;
  /** The refusal of the latest attempt at a place. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  /** The latest answer to an order that came after its phase: the page it was given on may be gone by then. */
  readonly late: Refusal | null;
}

/** The events of an order book. */
export type BookEvent =
  | { readonly kind: 'seen'; readonly seen: Seen | null }
  | {
      readonly kind: 'tried';
      readonly id: number;
      readonly place: string;
      readonly order: SealedOrder | null | undefined;
    }
  | { readonly kind: 'answered'; readonly id: number; readonly place: string; readonly refusal: Refusal | null };

/** One step of restoring a docket: the slot to empty, or the order to send. */
export type UndoStep =
  | { readonly kind: 'withdraw'; readonly slot: Slot }
  | { readonly kind: 'send'; readonly order: SealedOrder };

/** The book before anything was seen. */
export const EMPTY_BOOK: BookState = { opened: null, docket: {}, tries: {}, refusals: {}, late: null };

/** The place of an order: its slot, or its kind where it takes effect at once. */
export const placeOf = (order: Order): string => (isSealed(order) ? slotOf(order) : order.kind);

/** The book after an event; the same object if nothing changed. */
export function bookAfter(book: BookState, event: BookEvent): BookState {
  switch (event.kind) {
    case 'seen':
      return seenBook(book, event.seen);
    case 'tried': {
      const { id, place, order } = event;
      const attempt: Try = { id, order, before: book.docket, isAccepted: false };
      return { ...book, tries: { ...book.tries, [place]: attempt }, refusals: without(book.refusals, place) };
    }
    case 'answered':
      return answeredBook(event.refusal?.code === 'stale-phase' ? { ...book, late: event.refusal } : book, event);
  }
}

function seenBook(book: BookState, seen: Seen | null): BookState {
  // Nothing is known of the seat for the moment: what was known of its round holds until something else is.
  if (seen === null) return book;
  const { opened } = book;
  if (opened === null || opened.seat !== seen.seat || opened.round !== seen.round)
    return { ...EMPTY_BOOK, opened: seen, docket: seen.docket, late: book.late };
  if (isSameJson(book.docket, seen.docket)) return book;
  // What the server accepted is in this docket, unless a teammate has changed it since: either way the docket is the
  // truth.
  const open = Object.entries(book.tries).filter(([, { isAccepted }]) => !isAccepted);
  return { ...book, docket: seen.docket, tries: Object.fromEntries(open) };
}

function answeredBook(book: BookState, { id, place, refusal }: Extract<BookEvent, { kind: 'answered' }>): BookState {
  const attempt = book.tries[place];
  // There has been a newer attempt here, or the round is over: this answer is about nothing that is shown.
  if (attempt?.id !== id) return book;
  if (refusal !== null)
    return { ...book, tries: without(book.tries, place), refusals: { ...book.refusals, [place]: refusal } };
  // The patch with an accepted order comes before the answer; if it did not, the player's choice stands until it comes.
  const isPatched = attempt.before !== book.docket || isShown(book.docket, place, attempt.order);
  const tries = isPatched ? without(book.tries, place) : { ...book.tries, [place]: { ...attempt, isAccepted: true } };
  return { ...book, tries };
}

function isShown(docket: Readonly<Record<string, SealedOrder>>, place: string, order: Try['order']): boolean {
  if (order === undefined) return true;
  const held = docket[place];
  return order === null ? held === undefined : isSameJson(order, held);
}

/** The docket as the player sees it: including what was requested and is not yet settled. */
export function handOf({ docket, tries }: BookState): Readonly<Record<string, SealedOrder>> {
  const hand: Record<string, SealedOrder> = { ...docket };
  for (const [place, { order }] of Object.entries(tries)) {
    if (order === null) delete hand[place];
    else if (order !== undefined) hand[place] = order;
  }
  return hand;
}

/**
 * The steps that restore the docket of the round's opening: slots to empty first, since that frees budget for the rest.
 */
export function undoSteps(book: BookState): readonly UndoStep[] {
  const hand = handOf(book);
  const opening: Readonly<Record<string, SealedOrder>> = book.opened?.docket ?? {};
  const added = Object.values(hand).flatMap((order): readonly UndoStep[] =>
    opening[slotOf(order)] === undefined ? [{ kind: 'withdraw', slot: slotOf(order) }] : [],
  );
  const changed = Object.values(opening).flatMap((order): readonly UndoStep[] =>
    isSameJson(order, hand[slotOf(order)]) ? [] : [{ kind: 'send', order }],
  );
  return [...added, ...changed];
}

const without = <T>(known: Readonly<Record<string, T>>, place: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(known).filter(([key]) => key !== place));
