import { SEATS, type SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

/** A part of the World other than the seats, which are told apart one by one. */
export type Source = Exclude<keyof World, 'seats'>;

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
};
const SEAT_BIT: Readonly<Record<SeatId, number>> = { us: 37, china: 38, un: 39, dprk: 40 };
/** Bits in the first number of a mask; operators on bits know 32, one of which is the sign. */
const HALF = 30;

/** A set of parts of the World. */
export interface Mask {
  readonly low: number;
  readonly high: number;
}

const NAMES = Object.keys(BIT).filter((name): name is Source => name in BIT);

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
  if (before.seats !== now.seats) {
    for (const seat of SEATS) if (before.seats[seat] !== now.seats[seat]) high |= 1 << (SEAT_BIT[seat] - HALF);
  }
  return { low, high };
}
