import { err, ok, slot, slotOf } from '@letter/shared/play';
import type { Result, SealedOrder, SeatId, Slot } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import { expect, test } from 'vitest';
import { OrderBookStore } from '../../client/src/state/order-book-store.ts';

// The one order book of a table, with a fake server: what the player sees while orders are pending.

type Docket = Readonly<Record<Slot, SealedOrder>>;
type Answer = Result<{ readonly id: string }, Refusal>;

const SUPPORT: SealedOrder = { kind: 'set-support', support: 'extra', onlyWhileNoTest: false };
const effort = (level: 0 | 1 | 2 | 3): SealedOrder => ({ kind: 'set-effort', basket: 'finance', effort: level });
const PLACE = slot('set-effort:finance');
const holding = (...orders: readonly SealedOrder[]): Docket =>
  Object.fromEntries(orders.map((order) => [slotOf(order), order]));
const LATE: Refusal = { code: 'stale-phase', round: 2, phase: 'adjudication' };

/** A table controlled by the test, both what it shows and what it answers. */
function heldTable(docket: Docket) {
  const listeners = new Set<() => void>();
  const asked: { readonly what: unknown; readonly answer: (answer: Answer) => Promise<void> }[] = [];
  let seat: { readonly seat: SeatId; readonly docket: Docket; readonly public: { readonly round: number } } | null = {
    seat: 'us',
    docket,
    public: { round: 2 },
  };
  const ask = (what: unknown): Promise<Answer> =>
    new Promise((resolve) => {
      const answer = async (given: Answer): Promise<void> => {
        resolve(given);
        await Promise.resolve();
        await Promise.resolve();
      };
      asked.push({ what, answer });
    });
  const show = (next: typeof seat): void => {
    seat = next;
    for (const listener of listeners) listener();
  };
  const book = new OrderBookStore(
    {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      getSnapshot: () => ({ view: { seat } }),
    },
    { submit: (order) => ask(order), withdraw: (at) => ask(at) },
  );
  book.follow();
  return {
    book,
    hand: () => book.getSnapshot().docket,
    /** Every request so far; the oldest first. */
    asked: () => asked.map(({ what }) => what),
    answer: (at: number, given: Answer = ok({ id: 'order' })) => asked[at]?.answer(given),
    patch: (now: Docket, round = 2, who: SeatId = 'us') => show({ seat: who, docket: now, public: { round } }),
    vanish: () => show(null),
  };
}

test('an order is shown at once, and stays shown when the patch confirms it', async () => {
  const { book, hand, patch, answer } = heldTable(holding(effort(1)));
  const sent = book.getSnapshot().send(effort(3));
  expect(hand()).toEqual(holding(effort(3)));
  patch(holding(effort(3)));
  await answer(0);
  expect(await sent).toBe(true);
  expect(hand()).toEqual(holding(effort(3)));
  // Settled: from now on the table's own state counts, here a teammate's change.
  patch(holding(effort(2)));
  expect(hand()).toEqual(holding(effort(2)));
});

test('an accepted order stays shown until its patch comes, however long that takes', async () => {
  const { book, hand, patch, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(3));
  await answer(0);
  expect(hand()).toEqual(holding(effort(3)));
  patch(holding(effort(3)));
  patch(holding(effort(2)));
  expect(hand()).toEqual(holding(effort(2)));
});

test('an order that a teammate replaced before its answer came does not hide what the teammate chose', async () => {
  const { book, hand, patch, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(3));
  patch(holding(effort(3)));
  patch(holding(effort(2)));
  expect(hand()).toEqual(holding(effort(3)));
  await answer(0);
  expect(hand()).toEqual(holding(effort(2)));
});

test('a refusal restores the old value and is shown at its place until the next attempt there', async () => {
  const { book, hand, answer } = heldTable(holding(effort(1)));
  const refusal: Refusal = { code: 'over-budget', cost: 3, left: 1, unit: 'points' };
  const sent = book.getSnapshot().send(effort(3));
  await answer(0, err(refusal));
  expect(await sent).toBe(false);
  expect(hand()).toEqual(holding(effort(1)));
  expect(book.getSnapshot().refusalAt(PLACE)).toEqual(refusal);
  expect(book.getSnapshot().refusalAt('set-support')).toBeNull();
  void book.getSnapshot().send(effort(2));
  expect(book.getSnapshot().refusalAt(PLACE)).toBeNull();
});

test('a withdrawn order disappears at once and comes back if that is refused', async () => {
  const { book, hand, patch, answer } = heldTable(holding(effort(1), SUPPORT));
  void book.getSnapshot().withdraw(PLACE);
  expect(hand()).toEqual(holding(SUPPORT));
  await answer(0, err({ code: 'not-connected' }));
  expect(hand()).toEqual(holding(effort(1), SUPPORT));
  void book.getSnapshot().withdraw(PLACE);
  patch(holding(SUPPORT));
  await answer(1);
  expect(hand()).toEqual(holding(SUPPORT));
});

test('of two quick changes to one slot the last is shown throughout', async () => {
  const { book, hand, patch, answer } = heldTable(holding(effort(0)));
  const seen: unknown[] = [];
  void book.getSnapshot().send(effort(1));
  void book.getSnapshot().send(effort(2));
  book.subscribe(() => seen.push(hand()));
  patch(holding(effort(1)));
  await answer(0);
  patch(holding(effort(2)));
  await answer(1);
  seen.push(hand());
  for (const shown of seen) expect(shown).toEqual(holding(effort(2)));
});

test('back and forth in one slot does not flicker, though the docket already shows the last choice', async () => {
  const { book, hand, patch, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(2));
  void book.getSnapshot().send(effort(1));
  patch(holding(effort(1), SUPPORT));
  patch(holding(effort(2), SUPPORT));
  await answer(0);
  expect(hand()[PLACE]).toEqual(effort(1));
  patch(holding(effort(1), SUPPORT));
  await answer(1);
  expect(hand()[PLACE]).toEqual(effort(1));
});

test('the refusal of an earlier change does not undo a later one', async () => {
  const { book, hand, answer } = heldTable(holding(effort(0)));
  void book.getSnapshot().send(effort(3));
  void book.getSnapshot().send(effort(1));
  await answer(0, err({ code: 'over-budget', cost: 3, left: 1, unit: 'points' }));
  expect(hand()).toEqual(holding(effort(1)));
  expect(book.getSnapshot().refusalAt(PLACE)).toBeNull();
});

test('an answer that comes after its round changes nothing in the next, but is reported', async () => {
  const { book, hand, patch, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(3));
  patch(holding(effort(2)), 3);
  expect(hand()).toEqual(holding(effort(2)));
  expect(book.getSnapshot().late).toBeNull();
  await answer(0, err(LATE));
  expect(hand()).toEqual(holding(effort(2)));
  expect(book.getSnapshot().refusalAt(PLACE)).toBeNull();
  expect(book.getSnapshot().late).toEqual(LATE);
});

test('an order that came after its phase is reverted and also reported at its place', async () => {
  const { book, hand, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(3));
  await answer(0, err(LATE));
  expect(hand()).toEqual(holding(effort(1)));
  expect(book.getSnapshot().refusalAt(PLACE)).toEqual(LATE);
  expect(book.getSnapshot().late).toEqual(LATE);
});

test('undo first empties what was added, then sends what was changed or removed, one after another', async () => {
  const opening = holding(effort(1), { kind: 'set-relief', units: 1 });
  const { book, hand, patch, asked, answer } = heldTable(opening);
  expect(book.getSnapshot().canUndo).toBe(false);
  void book.getSnapshot().send(effort(3));
  void book.getSnapshot().send(SUPPORT);
  void book.getSnapshot().withdraw(slot('set-relief'));
  patch(holding(effort(3), SUPPORT));
  for (const place of [0, 1, 2]) await answer(place);
  expect(book.getSnapshot().canUndo).toBe(true);
  const undone = book.getSnapshot().undo();
  expect(asked().slice(3)).toEqual(['set-support']);
  patch(holding(effort(3)));
  await answer(3);
  patch(holding(effort(1)));
  await answer(4);
  patch(opening);
  await answer(5);
  await undone;
  expect(asked().slice(3)).toEqual(['set-support', effort(1), { kind: 'set-relief', units: 1 }]);
  expect(hand()).toEqual(opening);
  expect(book.getSnapshot().canUndo).toBe(false);
});

test('undo leaves alone what somebody else in the delegation did, on this visit or before it', async () => {
  const { book, patch, asked, answer } = heldTable(holding(effort(1)));
  // A teammate's change: this page has nothing of its own to take back.
  patch(holding(effort(1), SUPPORT));
  expect(book.getSnapshot().canUndo).toBe(false);
  void book.getSnapshot().send(effort(3));
  patch(holding(effort(3), SUPPORT));
  await answer(0);
  const undone = book.getSnapshot().undo();
  patch(holding(effort(1), SUPPORT));
  await answer(1);
  await undone;
  expect(asked()).toEqual([effort(3), effort(1)]);
  expect(book.getSnapshot().docket).toEqual(holding(effort(1), SUPPORT));
});

test('whoever loses a slot to somebody else is told, and does not take it back by undoing', async () => {
  const { book, patch, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(2));
  patch(holding(effort(2)));
  await answer(0);
  expect(book.getSnapshot().replaced).toBeNull();
  patch(holding(effort(0)));
  expect(book.getSnapshot().replaced).toEqual({ slot: PLACE, set: effort(2), now: effort(0) });
  expect(book.getSnapshot().canUndo).toBe(false);
});

test('of two changes within one moment, the one that lost is told when its answer comes', async () => {
  const { book, patch, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(2));
  patch(holding(effort(2)));
  patch(holding(effort(0)));
  expect(book.getSnapshot().replaced).toBeNull();
  await answer(0);
  expect(book.getSnapshot().replaced).toEqual({ slot: PLACE, set: effort(2), now: effort(0) });
});

test('a change that was refused is nobody else’s doing', async () => {
  const { book, patch, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(2));
  void book.getSnapshot().send(effort(3));
  await answer(1, err({ code: 'not-connected' }));
  patch(holding(effort(1), SUPPORT));
  expect(book.getSnapshot().replaced).toBeNull();
  expect(book.getSnapshot().canUndo).toBe(false);
});

test('what can be taken back is that of this round and this seat', async () => {
  const { book, patch, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(2));
  patch(holding(effort(2)));
  await answer(0);
  expect(book.getSnapshot().canUndo).toBe(true);
  patch(holding(effort(2)), 3);
  expect(book.getSnapshot().canUndo).toBe(false);
  void book.getSnapshot().send(effort(3));
  patch(holding(effort(3)), 3);
  await answer(1);
  expect(book.getSnapshot().canUndo).toBe(true);
  patch(holding(effort(3)), 3, 'china');
  expect(book.getSnapshot().canUndo).toBe(false);
});

test('while disconnected the choice stays shown; the view after reconnecting settles it with the answer', async () => {
  const { book, hand, patch, vanish, answer } = heldTable(holding(effort(1)));
  patch(holding(effort(2)));
  void book.getSnapshot().send(effort(3));
  vanish();
  expect(hand()).toEqual(holding(effort(3)));
  patch(holding(effort(3)));
  await answer(0);
  expect(hand()).toEqual(holding(effort(3)));
  // Undo still knows what was there before.
  expect(book.getSnapshot().canUndo).toBe(true);
});

test('if the connection does not come back, the old value returns', async () => {
  const { book, hand, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send(effort(3));
  await answer(0, err({ code: 'not-connected' }));
  expect(hand()).toEqual(holding(effort(1)));
  expect(book.getSnapshot().refusalAt(PLACE)).toEqual({ code: 'not-connected' });
});

test('an order that takes effect at once is in no docket, and its refusal is reported under its kind', async () => {
  const { book, hand, answer } = heldTable(holding(effort(1)));
  void book.getSnapshot().send({ kind: 'convene' });
  expect(hand()).toEqual(holding(effort(1)));
  await answer(0, err({ code: 'already-done' }));
  expect(book.getSnapshot().refusalAt('convene')).toEqual({ code: 'already-done' });
});

test('what is shown keeps its identity while nothing changes, and nobody is notified', () => {
  const { book, patch } = heldTable(holding(effort(1)));
  const before = book.getSnapshot();
  let told = 0;
  book.subscribe(() => (told += 1));
  patch(holding(effort(1)));
  expect(book.getSnapshot()).toBe(before);
  expect(told).toBe(0);
});
