import { assertNever, isSameJson, isSealed } from '@letter/shared/play';
import type { Order, Result, SealedOrder, SeatView, Slot } from '@letter/shared/play';
import type { Put, Refusal } from '@letter/shared/protocol';
import { bookAfter, EMPTY_BOOK, handOf, placeOf, undoSteps } from './order-book.ts';
import type { BookEvent, BookState, PutAside, Replaced, Seen } from './order-book.ts';

/** The delegation's orders as the player sees them: what was sent and not yet confirmed is already shown. */
export interface OrderBook {
  /** The docket including pending orders. */
  readonly docket: Readonly<Record<string, SealedOrder>>;
  /** Sends an order; a refusal is kept under the order's place until the next attempt there. */
  readonly send: (order: Order) => Promise<boolean>;
  readonly withdraw: (slot: Slot) => Promise<boolean>;
  /** Takes back what the reader changed on this visit; what others in the delegation did stays. */
  readonly undo: () => Promise<void>;
  readonly canUndo: boolean;
  /** The last of the reader's changes that somebody else replaced. */
  readonly replaced: Replaced | null;
  /** The last of the reader's orders that waits for those of the delegation who decide on it. */
  readonly put: PutAside | null;
  readonly refusalAt: (place: string) => Refusal | null;
  /** The latest answer to an order that came after its phase. */
  readonly late: Refusal | null;
}

/** The table as its order book follows it. */
interface Followed {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => {
    readonly view: {
      readonly seat: (Pick<SeatView, 'seat' | 'docket'> & { readonly public: { readonly round: number } }) | null;
    } | null;
  };
}

type Answer = Promise<Result<{ readonly id: string; readonly put?: Put | undefined }, Refusal>>;

/** What the book requests from the table. */
interface Requests {
  readonly submit: (order: Order) => Answer;
  readonly withdraw: (slot: Slot) => Answer;
}

/** Holds the one order book of a table; the server decides everything that is decided here again. */
export class OrderBookStore {
  readonly #table: Followed;
  readonly #requests: Requests;
  readonly #listeners = new Set<() => void>();
  #state: BookState = EMPTY_BOOK;
  /** The refusals that the shown book speaks of. */
  #refusals = EMPTY_BOOK.refusals;
  #book: OrderBook;
  #tries = 0;

  constructor(table: Followed, requests: Requests) {
    this.#table = table;
    this.#requests = requests;
    this.#book = this.#shown(null);
    this.#look();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): OrderBook => this.#book;

  /** Follows the table until the returned function is called. */
  readonly follow = (): (() => void) => {
    this.#look();
    return this.#table.subscribe(() => this.#look());
  };

  readonly #send = (order: Order): Promise<boolean> =>
    this.#try(placeOf(order), isSealed(order) ? order : undefined, () => this.#requests.submit(order));

  readonly #withdraw = (slot: Slot): Promise<boolean> => this.#try(slot, null, () => this.#requests.withdraw(slot));

  readonly #undo = async (): Promise<void> => {
    for (const step of undoSteps(this.#state)) {
      switch (step.kind) {
        case 'withdraw':
          await this.#withdraw(step.slot);
          break;
        case 'send':
          await this.#send(step.order);
          break;
        default:
          assertNever(step);
      }
    }
  };

  async #try(place: string, order: SealedOrder | null | undefined, ask: () => Answer): Promise<boolean> {
    this.#tries += 1;
    const id = this.#tries;
    this.#happen({ kind: 'tried', id, place, order });
    const answer = await ask();
    const to = answer.ok ? answer.value.put : undefined;
    this.#happen(
      to === undefined
        ? { kind: 'answered', id, place, refusal: answer.ok ? null : answer.error }
        : { kind: 'put', id, place, to },
    );
    return answer.ok;
  }

  #look(): void {
    const seat = this.#table.getSnapshot().view?.seat ?? null;
    const seen: Seen | null = seat && { seat: seat.seat, round: seat.public.round, docket: seat.docket };
    this.#happen({ kind: 'seen', seen });
  }

  #happen(event: BookEvent): void {
    const next = bookAfter(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    const book = this.#shown(this.#book);
    if (isSameBook(book, this.#book)) return;
    this.#book = book;
    for (const listener of this.#listeners) listener();
  }

  /** The book as it is shown, with the objects of `last` wherever they say the same. */
  #shown(last: OrderBook | null): OrderBook {
    const { refusals, replaced, put, late } = this.#state;
    const hand = handOf(this.#state);
    const refusalAt = last !== null && refusals === this.#refusals ? last.refusalAt : refusalsIn(refusals);
    this.#refusals = refusals;
    return {
      // What the table confirms is what was shown already.
      docket: last !== null && isSameJson(hand, last.docket) ? last.docket : hand,
      send: this.#send,
      withdraw: this.#withdraw,
      undo: this.#undo,
      canUndo: undoSteps(this.#state).length > 0,
      replaced,
      put,
      refusalAt,
      late,
    };
  }
}

const refusalsIn =
  (refusals: BookState['refusals']): OrderBook['refusalAt'] =>
  (place) =>
    refusals[place] ?? null;

/** Whether a reader would see no difference between two books of one table. */
const isSameBook = (a: OrderBook, b: OrderBook): boolean =>
  a.docket === b.docket &&
  a.canUndo === b.canUndo &&
  a.replaced === b.replaced &&
  a.put === b.put &&
  a.refusalAt === b.refusalAt &&
  a.late === b.late;
