import type { Nudge } from '../terms/nudge.ts';
import type { PairKey } from '../terms/stocks.ts';
import type { Origin } from '../terms/trace.ts';
import type { BySeat, SeatId, SenderId } from '../terms/vocabulary.ts';

/** The key of the trust between two seats; `undefined` for a seat with itself. */
export const findPair = (one: SeatId, other: SeatId): PairKey | undefined => PAIR_OF[one][other];

const PAIR_OF: BySeat<Partial<BySeat<PairKey>>> = {
  us: { china: 'us-china', un: 'us-un', dprk: 'us-dprk' },
  china: { us: 'us-china', un: 'china-un', dprk: 'china-dprk' },
  un: { us: 'us-un', china: 'china-un', dprk: 'un-dprk' },
  dprk: { us: 'us-dprk', china: 'china-dprk', un: 'un-dprk' },
};

const TRUST: Readonly<Record<PairKey, `trust:${PairKey}`>> = {
  'us-china': 'trust:us-china',
  'us-un': 'trust:us-un',
  'us-dprk': 'trust:us-dprk',
  'china-un': 'trust:china-un',
  'china-dprk': 'trust:china-dprk',
  'un-dprk': 'trust:un-dprk',
};

/** The change of trust between two seats by some points; empty for a seat with itself. */
export function trustNudge(one: SeatId, other: SeatId, amount: number, term: string, origin: Origin): readonly Nudge[] {
  const pair = findPair(one, other);
  return pair === undefined ? [] : [{ variable: TRUST[pair], amount, term, origin }];
}

/** Political capital that a sender pays with: the US its mandate, China its room, the UN its credibility. */
export const CAPITAL_OF: Readonly<Record<SenderId, 'mandate' | 'room' | 'credibility'>> = {
  us: 'mandate',
  china: 'room',
  un: 'credibility',
};
