import { ORDER_SHAPES, type OrderPrice } from './order.ts';

/**
 * Prices not specific to one order kind: for the Council's leanings, roll calls, promises, and those shared by several
 * kinds.
 */
const COMMON_PRICES = [
  'chip-step',
  'council.base',
  'council.exemptions',
  'council.lift',
  'council.finding',
  'council.finding-most',
  'council.missile',
  'council.long-range',
  'council.nuclear',
  'council.fatigue',
  'council.breadth',
  'council.breadth-free',
  'council.partial-broad',
  'council.full-broad',
  'council.common-list',
  'council.procedure',
  'council.short-sunset',
  'council.long-sunset',
  'council.standing',
  'council.tired',
  'council.panel',
  'council.pen',
  'council.band',
  'council.noise',
  'council.reach',
  'roll.empty-credibility',
  'roll.unfunded-credibility',
  'roll.not-carried-credibility',
  'roll.veto-unity',
  'roll.veto-credibility',
  'roll.veto-trust',
  'roll.china-veto-standing',
  'roll.us-veto-mandate',
  'roll.us-eases-mandate',
  'roll.china-yes-standing',
  'agreement.signed-trust',
  'agreement.kept-trust',
  'agreement.broken-trust',
  'pledge.kept-trust',
  'pledge.broken-trust',
  'threat.empty-trust',
  'agreement.access',
  'agreement.meeting-tension',
  'agreement.meeting-trust',
  'freeze.seen-from-access',
  'headline.mandate',
  'headline.room',
] as const;

/** The name of an entry in a scenario's price list. */
export type Price = OrderPrice | (typeof COMMON_PRICES)[number];

/** Every entry that orders, texts, votes, proofs and promises need in a scenario's price list. */
export const PRICES: readonly Price[] = [
  ...ORDER_SHAPES.flatMap(({ prices }): readonly OrderPrice[] => prices),
  ...COMMON_PRICES,
];

/** The names of one group of prices, without the prefix: `noise` for `council.noise`. */
export type PriceIn<G extends string> = Price extends infer P ? (P extends `${G}.${infer N}` ? N : never) : never;
