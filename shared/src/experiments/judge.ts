import { describeRule } from './experiment.ts';
import type { Experiment, PassRule } from './experiment.ts';
import { quantile } from './quantile.ts';
import { measuresOf, SPREAD_IDS } from './worlds.ts';
import type { Samples, SpreadId } from './worlds.ts';

// When a claim holds (ADR 28): the mean over chance in the scenario's own numbers meets every condition of its rule, and
// so do most worlds with every number varied by 20 %. Extensions are measured and reported, and decide nothing.

/** Share of the worlds at 20 % in which a rule that holds is met. */
export const MOST = 0.5;

/** The result of one condition or extension. */
export interface MeasureResult {
  readonly says: string;
  readonly unit: string;
  readonly rule: string;
  /** Mean in the scenario's own numbers. */
  readonly effect: number;
  /** Ends of the range in which nine worlds of ten lie, with every number varied by 20 %. */
  readonly low: number;
  readonly high: number;
  /** Share (0-1) of the worlds at 20 % in which it is met. */
  readonly share: number;
  readonly holds: boolean;
}

/** Shares (0-1) of the worlds in which every condition of a rule is met, with every number varied by 10, 20 and 30 %. */
export interface WorldShares {
  readonly at10: number;
  readonly at20: number;
  readonly at30: number;
}

/** The result of an experiment: effect and range are those of its first condition. */
export interface ExperimentResult {
  readonly id: string;
  readonly statement: string;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Number of worlds at each spread. */
  readonly n: number;
  readonly holds: boolean;
  readonly rule: string;
  /** NaN for a spread that was not run. */
  readonly worlds: WorldShares;
  readonly conditions: readonly MeasureResult[];
  readonly extensions: readonly MeasureResult[];
}

/** Judges an experiment by the effects measured in its worlds. */
export function judged(experiment: Experiment, samples: ReadonlyMap<SpreadId, Samples>): ExperimentResult {
  const { id, statement, conditions } = experiment;
  const at = (spread: SpreadId): Samples => samples.get(spread) ?? [];
  const measured = measuresOf(experiment).map(({ says, unit, rule }, index): MeasureResult => {
    const own = column(at('own'), index);
    const varied = column(at('at20'), index);
    const effect = mean(own.length > 0 ? own : varied);
    const share = shareOf(varied, (value) => passes(rule, value));
    return {
      says,
      unit,
      rule: describeRule(rule, unit),
      effect,
      low: quantile(varied, 0.05),
      high: quantile(varied, 0.95),
      share,
      holds: passes(rule, effect) && !(share < MOST),
    };
  });
  const meets = (effects: readonly number[]): boolean =>
    conditions.every(({ rule }, index) => passes(rule, effects[index] ?? Number.NaN));
  const worlds = {
    at10: shareOf(at('at10'), meets),
    at20: shareOf(at('at20'), meets),
    at30: shareOf(at('at30'), meets),
  };
  const ruled = measured.slice(0, conditions.length);
  const [{ effect, low, high, unit } = NOTHING] = ruled;
  return {
    id,
    statement,
    effect,
    low,
    high,
    unit,
    n: Math.max(...SPREAD_IDS.map((spread) => at(spread).length)),
    holds:
      conditions.every(({ rule }, index) => passes(rule, measured[index]?.effect ?? Number.NaN)) &&
      !(worlds.at20 < MOST),
    rule: ruled.map((one) => `${one.says}: ${one.rule}`).join('; '),
    worlds,
    conditions: ruled,
    extensions: measured.slice(conditions.length),
  };
}

const NOTHING = { effect: Number.NaN, low: Number.NaN, high: Number.NaN, unit: '' };

/** Whether an effect is what a rule asks for. */
function passes(rule: PassRule, effect: number): boolean {
  if (rule.kind === 'above') return effect > rule.bound;
  if (rule.kind === 'below') return effect < rule.bound;
  return effect > rule.low && effect < rule.high;
}

const column = (samples: Samples, index: number): readonly number[] =>
  samples.map((effects) => effects[index] ?? Number.NaN);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const shareOf = <T>(values: readonly T[], test: (value: T) => boolean): number =>
  values.filter(test).length / values.length;
