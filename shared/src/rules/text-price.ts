import type { Scenario } from '../terms/scenario.ts';

/** Every number that texts, votes, proofs and promises need from the scenario's price list. */
export const TEXT_PRICES = [
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
  'gather.points',
  'gather.most',
  'tick.capital',
  'listing.evidence',
  'procedure.confidence',
  'procedure.gap',
  'procedure.published',
  'convene.points',
  'convene.standing',
  'source.name',
  'source.corridor',
  'finding.access',
  'finding.trust',
  'finding.credibility',
  'proof.trust',
  'ledger.evidence',
  'ledger.exposure',
  'offer.mandate-least',
  'offer.mandate-most',
  'offer.exercise',
  'offer.half-back',
  'agreement.signed-trust',
  'agreement.kept-trust',
  'agreement.broken-trust',
  'agreement.access',
  'agreement.meeting-tension',
  'agreement.meeting-trust',
  'freeze.seen-from-access',
] as const;
export type TextPrice = (typeof TEXT_PRICES)[number];
/** Names of one group of prices, without the group: `noise` of `council.noise`. */
export type TextPriceOf<G extends string> = TextPrice extends infer P
  ? P extends `${G}.${infer N}`
    ? N
    : never
  : never;

/** Look up a price of a text, vote, proof or promise; throws (a fault of the data, not a refusal) if the scenario lacks it. */
export function textPrice(scenario: Pick<Scenario, 'costs' | 'id'>, name: TextPrice): number {
  const found = scenario.costs[name];
  if (found === undefined) throw new Error(`scenario ${scenario.id} has no price for ${name}`);
  return found;
}
