import { square } from '../lib/portable-math.ts';
import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import type { Incident } from './outcome.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import type { Tracer } from './tracer.ts';

// Control: detection and penalty are separate (C15-C17); both cost money or goodwill. Where people have channels to
// meet, those with grievances form cells (C18); a cell recruits until an informant or the neighbourhood watch
// (inminban) finds it, so detection decides how large it grows; unrest comes from those organised and not yet found.
// The recent change in security matters as well as its level.

/** Undiscovered opposition, as shares (0-1) of the people. */
export interface Opposition {
  readonly organised: number;
  readonly founders: number;
}

/** Opposition after a half-year of founding, recruiting and discovery, for a grievance and a detection of 0-100. */
export function nextOpposition(
  params: ModelParams,
  { organised, founders }: Opposition,
  grievance: number,
  detection: number,
): Opposition {
  const p = params.control;
  // Share willing to act if they could: small until grievance is widespread.
  const willing = square(grievance / 100);
  // The expected penalty deters: its severity times its likelihood (C16).
  const daring = p.channels.value * (1 - (p.penaltyEffect.value * p.penalty.value * detection) / 100);
  const founded = willing * daring;
  const room = willing === 0 ? 0 : Math.max(0, 1 - organised / willing);
  const recruited = p.recruitment.value * daring * organised * room;
  const missed = 1 - detection / 100;
  return {
    organised: Math.min(1, missed * (organised + recruited + founded)),
    founders: Math.min(1, missed * (founders + founded)),
  };
}

/** Chance (0-1) of open unrest per half-year; `change` is the change in security since the last half-year, chips. */
export function unrestChance(params: ModelParams, organised: number, change: number): number {
  const p = params.control;
  const recent = change < 0 ? 1 - p.recentCut.value * change : 1 / (1 + p.recentRise.value * change);
  return Math.min(1, p.unrestScale.value * organised * recent);
}

/** Detection after the half-year, 0-100. */
export function nextDetection(params: ModelParams, stocks: Stocks, security: number): number {
  const p = params.control;
  const target = p.detectionBase.value + p.detectionPerChip.value * security;
  const now = stocks.control.detection;
  return Math.min(100, Math.max(0, now + p.detectionSpeed.value * (target - now)));
}

/** Detection, opposition and the chance of unrest after the half-year, traced one cause at a time. */
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
  const unwatched = nextOpposition(params, before, grievance, before.detection);
  const { organised, founders } = nextOpposition(params, before, grievance, detection);
  const aggrieved = unrestChance(params, unwatched.organised, 0);
  const detected = unrestChance(params, organised, 0);
  const recent = unrestChance(params, organised, change);
  tracer.open('unrest', before.unrest, 'mixed');
  tracer.addOwn('grievance', aggrieved - before.unrest, 'control.channels');
  tracer.add('detection', detected - aggrieved, 'control.detectionPerChip', 'regime');
  tracer.add('recent-change', recent - detected, 'control.recentCut', 'regime');
  return { security, detection, organised, founders, unrest: tracer.close(0, 1) };
}

/** Whether unrest breaks out, drawn with the chance at the start of the half-year. */
export function drawUnrest(stocks: Stocks, from: Stream, incidents: Incident[]): boolean {
  const broke = uniform(from, 'control', 'unrest') < stocks.control.unrest;
  if (broke) incidents.push({ kind: 'unrest-broke-out' });
  return broke;
}
