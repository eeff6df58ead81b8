import type { Scenario } from '../terms/scenario.ts';

/** Every number that a sealed order needs from the scenario's price list. */
export const SEALED_PRICES = [
  'effort-step',
  'effort-step-china-broad',
  'national-measure',
  'national-sunset',
  'dollar-finding',
  'dollar-threat',
  'dollar-penalty',
  'dollar-threat-trust',
  'dollar-penalty-trust',
  'support-extra',
  'support-extra-trust',
  'support-cut-trust',
  'act-on-name',
  'act-on-name-evidence',
  'act-untold-trust',
  'follow-name-evidence',
  'follow-strength',
  'collect',
  'collect-strength',
  'close-name',
  'close-name-room',
  'panel-look',
  'panel-look-deep',
  'panel-look-confidence',
  'panel-look-deep-confidence',
  'list-work',
  'relief-step',
  'ask-states-monitoring',
  'chip-step',
  'burden-some-chips',
  'burden-heavy-chips',
  'ready-missile',
  'ready-long-range',
  'ready-nuclear',
] as const;
export type SealedPrice = (typeof SEALED_PRICES)[number];

/** Look up a price of the scenario; throws (a fault, not a refusal) if the scenario was built without it. */
export function priceOf(scenario: Pick<Scenario, 'costs' | 'id'>, name: SealedPrice): number {
  const price = scenario.costs[name];
  if (price === undefined) throw new Error(`scenario ${scenario.id} has no price for ${name}`);
  return price;
}
