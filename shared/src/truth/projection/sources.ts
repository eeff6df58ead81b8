import { SEATS, type SeatId } from '../../terms/vocabulary.ts';
import type { Stocks } from '../../terms/stocks.ts';
import type { World } from '../world.ts';

/**
 * A part of the World other than the seats, which are told apart one by one. `stocks` is all of them but the diplomatic ones, which
 * are `diplomacy`: those move in the middle of a round, with one order.
 */
export type Source = Exclude<keyof World, 'seats'> | 'diplomacy';

/** What a field that is made of some parts may read. */
export type Known<K extends Source> = Pick<World, Exclude<K, Stocked>> & {
  readonly stocks: Pick<Stocks, StockOf<K>>;
};
type Stocked = 'stocks' | 'diplomacy';
type StockOf<K extends Source> =
  | ('stocks' extends K ? Exclude<keyof Stocks, 'diplomacy'> : never)
  | ('diplomacy' extends K ? 'diplomacy' : never);

// Every part of the World has a bit, so that what two Worlds differ in, and what a field is made of, are two numbers each.
const BIT: Readonly<Record<Source, number>> = {
  scenario: 0,
  seed: 1,
  format: 2,
  fixedRounds: 3,
  roundLimit: 4,
  round: 5,
  phase: 6,
  stocks: 7,
  baseLetters: 8,
  instruments: 9,
  moved: 10,
  draft: 11,
  votes: 12,
  gathered: 13,
  rollCalls: 14,
  exemptionsInText: 15,
  commonList: 16,
  procedureAdopted: 17,
  cases: 18,
  listings: 19,
  reports: 20,
  proofs: 21,
  agreements: 22,
  breaches: 23,
  messages: 24,
  pledges: 25,
  injects: 26,
  minds: 27,
  panelFindings: 28,
  pressHeadlines: 29,
  notes: 30,
  convenedIn: 31,
  shock: 32,
  covers: 33,
  history: 34,
  publicRecord: 35,
  ending: 36,
  diplomacy: 37,
};
const SEAT_BIT: Readonly<Record<SeatId, number>> = { us: 38, china: 39, un: 40, dprk: 41 };
/** Bits in the first number of a mask; operators on bits know 32, one of which is the sign. */
const HALF = 30;

/** A set of parts of the World. */
export interface Mask {
  readonly low: number;
  readonly high: number;
}

const NAMES = Object.keys(BIT).filter(
  (name): name is Exclude<Source, Stocked> => name in BIT && name !== 'stocks' && name !== 'diplomacy',
);

/** The set of some parts of the World and of some seats. */
export function maskOf(sources: readonly Source[], seats: readonly SeatId[]): Mask {
  let low = 0;
  let high = 0;
  for (const bit of [...sources.map((name) => BIT[name]), ...seats.map((seat) => SEAT_BIT[seat])]) {
    if (bit < HALF) low |= 1 << bit;
    else high |= 1 << (bit - HALF);
  }
  return { low, high };
}

/** Whether two sets have a part in common. */
export const meets = (one: Mask, other: Mask): boolean => (one.low & other.low) !== 0 || (one.high & other.high) !== 0;

/** The parts in which two Worlds are not the same object. A World is never changed in place, so all else is as it was. */
export function changedIn(before: World, now: World): Mask {
  let low = 0;
  let high = 0;
  for (const name of NAMES) {
    if (before[name] === now[name]) continue;
    const bit = BIT[name];
    if (bit < HALF) low |= 1 << bit;
    else high |= 1 << (bit - HALF);
  }
  if (before.stocks !== now.stocks) {
    if (before.stocks.diplomacy !== now.stocks.diplomacy) high |= 1 << (BIT.diplomacy - HALF);
    if (!areSameStocks(before.stocks, now.stocks)) low |= 1 << BIT.stocks;
  }
  if (before.seats !== now.seats) {
    for (const seat of SEATS) if (before.seats[seat] !== now.seats[seat]) high |= 1 << (SEAT_BIT[seat] - HALF);
  }
  return { low, high };
}

/** Whether all stocks but the diplomatic ones are the same objects. */
function areSameStocks(before: Stocks, now: Stocks): boolean {
  const old: Readonly<Record<string, unknown>> = { ...before };
  const names = Object.entries(now);
  return (
    names.length === Object.keys(old).length &&
    names.every(([name, stock]) => name === 'diplomacy' || (name in old && old[name] === stock))
  );
}
