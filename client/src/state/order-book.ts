import { isSameJson, isSealed, slot, slotOf } from '@letter/shared/play';
import type { Order, SealedOrder, SeatId, SeatView, Slot } from '@letter/shared/play';
import type { Put, Refusal } from '@letter/shared/protocol';

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
  /** What was the reader's own in this slot before the attempt, in case it is refused. */
  readonly own: Own | undefined;
  /** The server has accepted it; the patch that contains it is still to come. */
  readonly isAccepted: boolean;
}

/** One slot that the reader changed on this visit: what it held before, and what they put there last. */
interface Own {
  readonly before: SealedOrder | null;
  readonly set: SealedOrder | null;
}

/** A delegation's orders as the player left them: what the server showed last, and what was requested since. */
export interface BookState {
  /** Whose book it is and for which round, with the docket that the round opened with; null without a seat. */
  readonly opened: Seen | null;
  readonly docket: SeatView['docket'];
  readonly tries: Readonly<Record<string, Try>>;
  /** The slots that the reader changed on this visit and nobody has changed since. */
  readonly own: Readonly<Record<string, Own>>;
  /** The last of the reader's changes that somebody else in the delegation replaced. */
  readonly replaced: Replaced | null;
  /** The refusal of the latest attempt at a place. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  /** The last of the reader's orders that waits for those of the delegation who decide on it. */
  readonly put: PutAside | null;
  /** The latest answer to an order that came after its phase: the page it was given on may be gone by then. */
  readonly late: Refusal | null;
}

/** An order of the reader's that was not carried out: where it was given, and whom it waits for. */
export interface PutAside {
  readonly place: string;
  readonly to: Put;
}

/** A change of the reader's that somebody else replaced: what they had set, and what holds now. */
export interface Replaced {
  readonly slot: string;
  readonly set: SealedOrder | null;
  readonly now: SealedOrder | null;
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
  | { readonly kind: 'answered'; readonly id: number; readonly place: string; readonly refusal: Refusal | null }
  | { readonly kind: 'put'; readonly id: number; readonly place: string; readonly to: Put };

/** One step of restoring a docket: the slot to empty, or the order to send. */
export type UndoStep =
  | { readonly kind: 'withdraw'; readonly slot: Slot }
  | { readonly kind: 'send'; readonly order: SealedOrder };

/** The book before anything was seen. */
export const EMPTY_BOOK: BookState = {
  opened: null,
  docket: {},
  tries: {},
  own: {},
  replaced: null,
  put: null,
  refusals: {},
  late: null,
};

/** The place of an order: its slot, or its kind where it takes effect at once. */
export const placeOf = (order: Order): string => (isSealed(order) ? slotOf(order) : order.kind);

/** The book after an event; the same object if nothing changed. */
export function bookAfter(book: BookState, event: BookEvent): BookState {
  switch (event.kind) {
    case 'seen':
      return seenBook(book, event.seen);
    case 'tried': {
      const { id, place, order } = event;
      const known = book.own[place];
      const attempt: Try = { id, order, before: book.docket, own: known, isAccepted: false };
      const own =
        order === undefined
          ? book.own
          : {
              ...book.own,
              [place]: { before: known === undefined ? (book.docket[slot(place)] ?? null) : known.before, set: order },
            };
      return { ...book, own, tries: { ...book.tries, [place]: attempt }, refusals: without(book.refusals, place) };
    }
    case 'put':
      return { ...withoutTry(book, event), put: { place: event.place, to: event.to } };
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
  return withoutReplaced({ ...book, docket: seen.docket, tries: Object.fromEntries(open) });
}

/** A settled slot that holds something else than the reader put there was changed by somebody else, and is theirs now. */
function withoutReplaced(book: BookState): BookState {
  const held = (place: string): SealedOrder | null => book.docket[slot(place)] ?? null;
  const lost = Object.entries(book.own).filter(
    ([place, { set }]) => book.tries[place] === undefined && !isSameJson(held(place), set),
  );
  const [last] = lost;
  if (last === undefined) return book;
  const places = new Set(lost.map(([place]) => place));
  const own = Object.fromEntries(Object.entries(book.own).filter(([place]) => !places.has(place)));
  return { ...book, own, replaced: { slot: last[0], set: last[1].set, now: held(last[0]) } };
}

/** The book without an attempt that came to nothing: what was put there before holds again, unless that failed as well. */
function withoutTry(book: BookState, { id, place }: { readonly id: number; readonly place: string }): BookState {
  const attempt = book.tries[place];
  if (attempt?.id !== id) return book;
  const isBack = attempt.own !== undefined && isSameJson(book.docket[slot(place)] ?? null, attempt.own.set);
  const own = isBack ? { ...book.own, [place]: attempt.own } : without(book.own, place);
  return { ...book, own, tries: without(book.tries, place) };
}

function answeredBook(book: BookState, { id, place, refusal }: Extract<BookEvent, { kind: 'answered' }>): BookState {
  const attempt = book.tries[place];
  // There has been a newer attempt here, or the round is over: this answer is about nothing that is shown.
  if (attempt?.id !== id) return book;
  if (refusal !== null) {
    return { ...withoutTry(book, { id, place }), refusals: { ...book.refusals, [place]: refusal } };
  }
  // The patch with an accepted order comes before the answer; if it did not, the player's choice stands until it comes.
  const isPatched = attempt.before !== book.docket || isShown(book.docket, place, attempt.order);
  const tries = isPatched ? without(book.tries, place) : { ...book.tries, [place]: { ...attempt, isAccepted: true } };
  return withoutReplaced({ ...book, tries });
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
 * The steps that take back what the reader changed on this visit, and leave alone what anybody else did: slots to empty
 * first, since that frees budget for the rest.
 */
export function undoSteps({ own }: BookState): readonly UndoStep[] {
  const changed = Object.entries(own).filter(([, { before, set }]) => !isSameJson(before, set));
  const emptied = changed.flatMap(([place, { before }]): readonly UndoStep[] =>
    before === null ? [{ kind: 'withdraw', slot: slot(place) }] : [],
  );
  const restored = changed.flatMap(([, { before }]): readonly UndoStep[] =>
    before === null ? [] : [{ kind: 'send', order: before }],
  );
  return [...emptied, ...restored];
}

const without = <T>(known: Readonly<Record<string, T>>, place: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(known).filter(([key]) => key !== place));
