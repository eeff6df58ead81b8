import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import { defectionHazard, insidersProfit, livingWeight, rally, rewardPerChip } from './expectations.ts';
import { addLoss } from './flows.ts';
import type { Losses } from './flows.ts';
import type { Incident } from './outcome.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import type { Tracer } from './tracer.ts';

// Circle: the coalition is small, so a chip buys a lot of loyalty (C7, C11), and citizens' welfare hardly affects
// it; past rewards become the norm; a test rallies it, more so under a stricter letter. The hazard of defection
// is convex (C10).

/** Results of the earlier parts of the step that the circle depends on. */
export interface CircleFacts {
  readonly losses: Losses;
  /** Fees paid to intermediaries, US$ million. */
  readonly fees: number;
  /** Welfare of citizens after the half-year, 0-100. */
  readonly welfare: number;
  readonly letterIndex: number;
  readonly tested: 'none' | 'worked' | 'failed';
  readonly unrest: boolean;
  readonly detection: number;
}

/** Loyalty, norm, cohesion and hazard after the half-year. */
export function runCircle(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  facts: CircleFacts,
  from: Stream,
  incidents: Incident[],
  tracer: Tracer,
): Stocks['circle'] {
  const p = params.circle;
  const before = stocks.circle;
  const { spending } = inputs;
  const defected = uniform(from, 'circle', 'defection') < before.hazard;
  if (defected) incidents.push({ kind: 'insider-defected' });
  const step = rally(params, inputs.test, facts.letterIndex, inputs.textAdopted);
  const rallied = facts.tested === 'worked' ? step : step * p.rallyFailed.value;
  const rise = Math.max(0, spending.security - stocks.control.security);
  // Insiders' earnings on the routes are a reward that costs no chip and does not raise the norm.
  const profit = insidersProfit(params, spending.networksMode, facts.fees) / params.budget.chip.value;

  tracer.open('loyalty', before.loyalty, 'regime');
  tracer.addOwn('habit', p.drift.value * (p.anchor.value - before.loyalty), 'circle.drift');
  tracer.add('rewards', rewardPerChip(params) * (spending.circle - before.norm), 'circle.rewardGain', 'regime');
  tracer.add('guards', p.guardGain.value * (spending.security - 1), 'circle.guardGain', 'regime');
  // Only part of the basket is imported (C12). The loss on rewards beyond the usual three chips would reveal how much
  // was paid, so its origin is `mixed`.
  const imported = rewardPerChip(params) * p.importedShare.value;
  addLoss(tracer, 'luxury', facts.losses.luxury, imported * p.normFloor.value, 'circle.importedShare');
  const beyond = spending.circle - p.normFloor.value;
  tracer.add('imported-rewards', -imported * beyond * facts.losses.luxury.lost, 'circle.importedShare', 'mixed');
  const living = livingWeight(params) * (facts.welfare - params.citizens.reference.value);
  tracer.add('living', living, 'circle.livingGain', 'mixed');
  addLoss(tracer, 'assets', facts.losses.holdings, p.assetsLoss.value, 'circle.assetsLoss');
  const lost = imported * spending.circle * facts.losses.luxury.lost + p.assetsLoss.value * facts.losses.holdings.lost;
  tracer.add('kin', bound(params, before.loyalty) * lost, 'circle.bedrock', 'mixed');
  tracer.add('concession', rewardPerChip(params) * profit, 'budget.concessionLoss', 'mixed');
  tracer.add('rally', rallied, 'circle.rally', 'public');
  tracer.add('exercise-pause', inputs.exercisesPaused ? p.pauseGain.value : 0, 'circle.pauseGain', 'public');
  tracer.add('purge', -p.purgeFear.value * rise, 'circle.purgeFear', 'regime');
  tracer.add('defection', defected ? -p.defectionLoyalty.value : 0, 'circle.defectionLoyalty', 'mixed');
  tracer.add('unrest', facts.unrest ? -p.unrestLoyalty.value : 0, 'circle.unrestLoyalty', 'mixed');
  const loyalty = tracer.close(0, 100);

  tracer.open('cohesion', before.cohesion, 'regime');
  tracer.addOwn('loyalty', p.cohesionSpeed.value * (loyalty - before.cohesion), 'circle.cohesionSpeed');
  tracer.add('defection', defected ? -p.defectionCohesion.value : 0, 'circle.defectionCohesion', 'mixed');
  const cohesion = tracer.close(0, 100);

  const byLoyalty = defectionHazard(params, loyalty, before.cohesion, stocks.control.detection);
  const byCohesion = defectionHazard(params, loyalty, cohesion, stocks.control.detection);
  tracer.open('hazard', before.hazard, 'regime');
  tracer.addOwn('loyalty', byLoyalty - before.hazard, 'circle.hazardThreshold');
  tracer.addOwn('cohesion', byCohesion - byLoyalty, 'circle.hazardByCohesion');
  const detected = defectionHazard(params, loyalty, cohesion, facts.detection);
  tracer.add('detection', detected - byCohesion, 'circle.hazardByDetection', 'regime');
  const hazard = tracer.close(0, 1);

  if (loyalty < p.collapseLoyalty.value && uniform(from, 'circle', 'collapse') < p.collapseChance.value) {
    incidents.push({ kind: 'regime-collapsed' });
  }
  return { loyalty, norm: nextNorm(params, before.norm, spending.circle), cohesion, hazard };
}

/**
 * Share (0-1) of lost goods and assets that no longer affects loyalty: what loyalty remains rests on kinship and shared
 * guilt (C11, C12).
 */
function bound(params: ModelParams, loyalty: number): number {
  const { anchor, bedrock } = params.circle;
  return 1 - Math.min(1, Math.max(0, (loyalty - bedrock.value) / (anchor.value - bedrock.value)));
}

/** Expected rewards in chips: they adapt at once above the ceiling, gradually below it, and fade slowly. */
export function nextNorm(params: ModelParams, norm: number, rewards: number): number {
  const p = params.circle;
  if (rewards <= norm) return Math.max(p.normFloor.value, norm - (rewards < norm ? p.normDecay.value : 0));
  return rewards > p.normCeiling.value ? rewards : norm + p.normCreep.value * (rewards - norm);
}
