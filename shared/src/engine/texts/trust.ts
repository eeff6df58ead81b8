import type { Nudge } from '../../model/step-inputs.ts';
import { PAIRS, type PairKey } from '../../model/stocks.ts';
import type { Origin } from '../../model/trace.ts';
import type { SeatId, SenderId } from '../vocabulary.ts';

/** Find the key of the trust between two seats; a seat has none with itself. */
export const findPair = (one: SeatId, other: SeatId): PairKey | undefined =>
  PAIRS.find((pair) => pair === `${one}-${other}` || pair === `${other}-${one}`);

/** Move the trust between two seats by some points; nothing for a seat and itself. */
export function trustNudge(one: SeatId, other: SeatId, amount: number, term: string, origin: Origin): readonly Nudge[] {
  const pair = findPair(one, other);
  return pair === undefined ? [] : [{ variable: `trust:${pair}`, amount, term, origin }];
}

/** Political capital that a sender pays with: the US its mandate, China its room, the UN its credibility. */
export const CAPITAL_OF: Readonly<Record<SenderId, 'mandate' | 'room' | 'credibility'>> = {
  us: 'mandate',
  china: 'room',
  un: 'credibility',
};
