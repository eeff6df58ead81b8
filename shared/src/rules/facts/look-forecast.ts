import type { LookTarget } from '../../terms/look-target.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { Expectation } from '../../terms/expectation.ts';
import { findName } from './view-facts.ts';

/** Expect the evidence, in percent, that watching a target with a strength of 0-1 adds on a name or on a corridor's names. */
export function lookForecast(
  view: SeatView,
  scenario: Scenario,
  target: LookTarget,
  strength: number,
): readonly Expectation[] {
  const p = scenario.params.networks;
  const held = target.kind === 'name' ? (findName(view, target.intermediary)?.evidence ?? 0) : 0;
  const full = (target.kind === 'name' ? p.evidenceByScrutiny.value : p.evidenceByCorridor.value) * strength;
  // Exposure runs from 0 to 100 and scales the yield from a half to one and a half; luck adds about a quarter either way.
  return [{ quantity: 'evidence', mean: Math.min(full, 100 - held), sd: 0.37 * full, unit: 'percent' }];
}
