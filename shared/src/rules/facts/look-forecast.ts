import type { LookTarget } from '../../terms/look-target.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { Expectation } from '../../terms/expectation.ts';
import { findTrade } from './trade-facts.ts';
import { findName } from './view-facts.ts';

/**
 * Expected evidence, in percent, that watching a target with a strength of 0-1 adds on a name, an illicit trade or a
 * corridor's names.
 */
export function lookForecast(
  view: SeatView,
  scenario: Scenario,
  target: LookTarget,
  strength: number,
): readonly Expectation[] {
  const held = heldOn(view, target);
  const full = yieldOf(scenario, target) * strength;
  // Exposure (0-100) scales the yield by 0.5 to 1.5; chance adds about a quarter in either direction.
  return [{ quantity: 'evidence', mean: Math.min(full, 100 - held), sd: 0.37 * full, unit: 'percent' }];
}

function heldOn(view: SeatView, target: LookTarget): number {
  if (target.kind === 'name') return findName(view, target.intermediary)?.evidence ?? 0;
  return target.kind === 'trade' ? (findTrade(view, target.trade)?.evidence ?? 0) : 0;
}

/** Evidence, in percent, that a look of full strength adds at a middling exposure. */
function yieldOf({ params }: Scenario, target: LookTarget): number {
  switch (target.kind) {
    case 'corridor':
      return params.networks.evidenceByCorridor.value;
    case 'name':
      return params.networks.evidenceByScrutiny.value;
    case 'trade':
      return params.illicit.evidenceByScrutiny.value;
  }
}
