import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import type { Incident } from './outcome.ts';
import type { ModelParams } from './params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from './stocks.ts';
import type { Tracer } from './tracer.ts';

// Control: detection and penalty are apart (C15-C17); both cost money or people. Unrest is grievance × channels ×
// what detection and penalty leave of them; recent change in security counts beside its level.

/** What decides whether grievance becomes organised. */
export interface UnrestFacts {
  readonly grievance: number;
  readonly detection: number;
  /** Chips of security now, less the half-year before. */
  readonly change: number;
}

/** Chance 0-1 a half-year of organised unrest; nought without channels, whatever the grievance (C18). */
export function unrestChance(params: ModelParams, facts: UnrestFacts): number {
  const p = params.control;
  const organised = (facts.grievance / 100) ** 2 * p.channels.value;
  const undetected = 1 - facts.detection / 100;
  const undeterred = 1 - p.penaltyEffect.value * p.penalty.value;
  const recent = facts.change < 0 ? 1 - p.recentCut.value * facts.change : 1 / (1 + p.recentRise.value * facts.change);
  return Math.min(1, p.unrestScale.value * organised * undetected * undeterred * recent);
}

/** Detection 0-100 after the half-year. */
export function nextDetection(params: ModelParams, stocks: Stocks, security: number): number {
  const p = params.control;
  const target = p.detectionBase.value + p.detectionPerChip.value * security;
  const now = stocks.control.detection;
  return Math.min(100, Math.max(0, now + p.detectionSpeed.value * (target - now)));
}

/** Detection and the chance of unrest after the half-year, one cause at a time. */
export function runControl(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  grievance: number,
  tracer: Tracer,
): Stocks['control'] {
  const before = stocks.control;
  const { security } = inputs.spending;
  const detection = nextDetection(params, stocks, security);
  const change = security - before.security;
  const aggrieved = unrestChance(params, { grievance, detection: before.detection, change: 0 });
  const detected = unrestChance(params, { grievance, detection, change: 0 });
  const recent = unrestChance(params, { grievance, detection, change });
  tracer.open('unrest', before.unrest, 'mixed');
  tracer.addOwn('grievance', aggrieved - before.unrest, 'control.channels');
  tracer.add('detection', detected - aggrieved, 'control.detectionPerChip', 'regime');
  tracer.add('recent-change', recent - detected, 'control.recentCut', 'regime');
  return { security, detection, unrest: tracer.close(0, 1) };
}

/** Draw whether unrest broke out, by the chance that stood when the half-year opened. */
export function drawUnrest(stocks: Stocks, from: Stream, incidents: Incident[]): boolean {
  const broke = uniform(from, 'control', 'unrest') < stocks.control.unrest;
  if (broke) incidents.push({ kind: 'unrest-broke-out' });
  return broke;
}
