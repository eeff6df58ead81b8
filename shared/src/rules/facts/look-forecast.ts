import type { LookTarget } from '../../terms/look-target.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { Expectation } from '../../terms/expectation.ts';
import { findName } from './view-facts.ts';

/**
 * Expected evidence, in percent, that watching a target with a strength of 0-1 adds on a name or a corridor's names.
 */
export function lookForecast(
  view: SeatView,
  scenario: Scenario,
  target: LookTarget,
  strength: number,
): readonly Expectation[] {
  const p = scenario.params.networks;
  const held = target.kind === 'name' ? (findName(view, target.intermediary)?.evidence ?? 0) : 0;
  const full = (target.kind === 'name' ? p.evidenceByScrutiny.value : p.evidenceByCorridor.value) * strength;
  // Exposure (0-100) scales the yield by 0.5 to 1.5; chance adds about a quarter in either direction.
  return [{ quantity: 'evidence', mean: Math.min(full, 100 - held), sd: 0.37 * full, unit: 'percent' }];
}
