import { CORRIDORS, MEASURES } from '../engine/vocabulary.ts';
import type { ByCorridor, ByMeasure, CorridorId, MeasureId } from '../engine/vocabulary.ts';
import { effectiveEffort, letterShare } from './expectations.ts';
import type { ChannelFlow, ModelParams } from './params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from './stocks.ts';

// Trade: flow × letter × coverage × effective effort. A share of what is blocked reroutes to the laxest corridor, where the
// owner earns a rent; so bite is not the minimum over corridors, but most of the leak is at the weakest one.

/** What became of one channel in one half-year, US$ million. */
export interface Row {
  readonly spec: ChannelFlow;
  /** Unrestricted flow over all corridors, and what Pyongyang's own closure of the border stopped of it. */
  readonly base: number;
  readonly closed: number;
  readonly sought: ByCorridor<number>;
  readonly restricted: ByCorridor<number>;
  readonly blocked: ByCorridor<number>;
  /** Blocked goods that left for another corridor and passed there. */
  readonly moved: ByCorridor<number>;
}

/** Everything the gates decided, before intermediaries. */
export interface Gates {
  readonly rows: readonly Row[];
  /** Share 0-1 of restricted goods stopped at a gate, coverage included. */
  readonly strength: ByCorridor<ByMeasure<number>>;
  /** US$ million that entered each corridor from elsewhere. */
  readonly entered: ByCorridor<number>;
  readonly rents: ByCorridor<number>;
  readonly laxest: CorridorId;
}

/** Build a record over the corridors. */
export const byCorridor = <T>(make: (corridor: CorridorId) => T): ByCorridor<T> => ({
  border: make('border'),
  sea: make('sea'),
  dollar: make('dollar'),
});

/** Build a record over the measures. */
export const byMeasure = <T>(make: (measure: MeasureId) => T): ByMeasure<T> => ({
  luxury: make('luxury'),
  'travel-assets': make('travel-assets'),
  'dual-use': make('dual-use'),
  arms: make('arms'),
  financial: make('financial'),
  trade: make('trade'),
  aid: make('aid'),
});

/**
 * Share 0-1 of a measure's goods that a border finds on a list. What a stricter list bars is mostly declared again under the
 * laxest one, so the weakest list decides and not the average (C25).
 */
export function coverageAt(
  params: ModelParams,
  lists: ByCorridor<ByMeasure<number>>,
  corridor: CorridorId,
  measure: MeasureId,
): number {
  const own = lists[corridor][measure];
  const laxest = Math.min(lists.border[measure], lists.sea[measure], lists.dollar[measure]);
  return own - params.trade.relabelled.value * (own - laxest);
}

/**
 * Strength 0-1 of one gate against restricted goods. Banks refuse on their own account whatever settles in dollars, by their
 * compliance (C28-C30); the laxest list decides coverage (C25).
 */
export function gateStrength(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  compliance: number,
  corridor: CorridorId,
  measure: MeasureId,
): number {
  const effort = effectiveEffort(params, inputs.spirit[corridor][measure], stocks.trade.diligence[corridor]);
  const banks =
    measure === 'financial' || corridor === 'dollar' ? compliance * params.finance.dollarExposure[corridor].value : 0;
  const open = inputs.exemptions === 'fast' ? 1 - params.trade.exemptionLeak.value : 1;
  return coverageAt(params, inputs.lists, corridor, measure) * (1 - (1 - effort) * (1 - banks)) * open;
}

/** Run every channel against the gates. */
export function runGates(params: ModelParams, stocks: Stocks, inputs: StepInputs, compliance: number): Gates {
  const p = params.trade;
  const strength = byCorridor((c) => byMeasure((m) => gateStrength(params, stocks, inputs, compliance, c, m)));
  const shut = inputs.selfClosure ?? 0;
  const entered = { border: 0, sea: 0, dollar: 0 };
  const blockedSum = { border: 0, sea: 0, dollar: 0 };
  const soughtSum = { border: 0, sea: 0, dollar: 0 };
  const rows = p.channels.map((spec) => {
    const open = 1 - shut * spec.closable.value;
    const share = byCorridor((c) => letterShare(params, inputs.letter[c][spec.measure]) * spec.covered.value);
    const sought = byCorridor((c) => spec.flow[c].value * open);
    const restricted = byCorridor((c) => sought[c] * share[c]);
    const blocked = byCorridor((c) => restricted[c] * strength[c][spec.measure]);
    const passes = byCorridor((c) => 1 - share[c] * strength[c][spec.measure]);
    const moved = reroute(params, blocked, passes, entered);
    const base = spec.flow.border.value + spec.flow.sea.value + spec.flow.dollar.value;
    if (share.border + share.sea + share.dollar > 0) {
      for (const c of CORRIDORS) {
        blockedSum[c] += blocked[c];
        soughtSum[c] += sought[c];
      }
    }
    return { spec, base, closed: base * (1 - open), sought, restricted, blocked, moved };
  });
  const rent = p.rentShare.value;
  return {
    rows,
    strength,
    entered,
    rents: { border: entered.border * rent, sea: entered.sea * rent, dollar: entered.dollar * rent },
    laxest: laxestOf(blockedSum, soughtSum),
  };
}

/** Send the rerouted share of blocked goods to the laxest corridors (a smooth minimum, so that no best reply jumps). */
function reroute(
  params: ModelParams,
  blocked: ByCorridor<number>,
  passes: ByCorridor<number>,
  entered: Record<CorridorId, number>,
): ByCorridor<number> {
  const total = blocked.border + blocked.sea + blocked.dollar;
  const moved = { border: 0, sea: 0, dollar: 0 };
  if (total === 0) return moved;
  const k = params.trade.rerouteSharpness.value;
  const most = Math.max(passes.border, passes.sea, passes.dollar);
  const pull = byCorridor((c) => Math.exp(k * (passes[c] - most)));
  const sum = pull.border + pull.sea + pull.dollar;
  const share = params.trade.rerouteShare.value / sum;
  for (const to of CORRIDORS) {
    for (const from of CORRIDORS) {
      if (from === to) continue;
      const goods = blocked[from] * share * pull[to] * passes[to];
      moved[from] += goods;
      entered[to] += goods;
    }
  }
  return moved;
}

function laxestOf(blocked: ByCorridor<number>, sought: ByCorridor<number>): CorridorId {
  let laxest: CorridorId = 'border';
  let least = Number.POSITIVE_INFINITY;
  for (const c of CORRIDORS) {
    const share = sought[c] === 0 ? 0 : blocked[c] / sought[c];
    if (share < least) {
      least = share;
      laxest = c;
    }
  }
  return laxest;
}

/** Diligence 0-1 of each corridor after the half-year: learned under monitoring, forgotten without (C35). */
export function nextDiligence(params: ModelParams, stocks: Stocks, inputs: StepInputs): ByCorridor<number> {
  const p = params.trade;
  return byCorridor((c) => {
    const now = stocks.trade.diligence[c];
    const learned = p.diligenceGain.value * inputs.monitoring[c] * (1 - now);
    const forgotten = p.diligenceFade.value * (now - p.diligenceFloor.value);
    return Math.min(1, Math.max(0, now + learned - forgotten));
  });
}

/** Mean letter share 0-1 over measures and corridors: how much stands on paper, a public figure. */
export function letterIndex(params: ModelParams, inputs: StepInputs): number {
  let sum = 0;
  for (const c of CORRIDORS) for (const m of MEASURES) sum += letterShare(params, inputs.letter[c][m]);
  return sum / (CORRIDORS.length * MEASURES.length);
}
