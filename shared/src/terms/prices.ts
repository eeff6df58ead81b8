import { ORDER_SHAPES, type OrderPrice } from './order.ts';

/** Prices that belong to no one order kind: the Council's leanings, the roll, promises, and what several kinds share. */
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
  'roll.china-yes-standing',
  'agreement.signed-trust',
  'agreement.kept-trust',
  'agreement.broken-trust',
  'agreement.access',
  'agreement.meeting-tension',
  'agreement.meeting-trust',
  'freeze.seen-from-access',
] as const;

/** Name of a number in a scenario's price list. */
export type Price = OrderPrice | (typeof COMMON_PRICES)[number];

/** Every number that orders, texts, votes, proofs and promises need from a scenario's price list. */
export const PRICES: readonly Price[] = [
  ...ORDER_SHAPES.flatMap(({ prices }): readonly OrderPrice[] => prices),
  ...COMMON_PRICES,
];

/** Names of one group of prices, without the group: `noise` of `council.noise`. */
export type PriceIn<G extends string> = Price extends infer P ? (P extends `${G}.${infer N}` ? N : never) : never;
