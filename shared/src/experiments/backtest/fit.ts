import { pow, square } from '../../lib/portable-math.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { parameterPaths, setParams } from '../vary-params.ts';
import { runBacktest } from './run-backtest.ts';
import type { BacktestRow } from './run-backtest.ts';

// The fit: parameters whose sources give no size are set to match the years 2016-2018 best. Later years are never used.
// The search is simple, one parameter after the other, so that anybody can repeat it. What a single figure sets by itself
// is not fitted: that figure is read back.

/** A fitted parameter: its path in the scenario data, its bounds, and its value before the fit. */
export interface FittedParameter {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  /** Value before the fit, an estimate without a record behind it. */
  readonly was: number;
  readonly why: string;
}

/** All fitted parameters. Their fitted values are in the scenario data. */
export const FITTED: readonly FittedParameter[] = [
  {
    path: 'economy.growthByChange',
    low: 10,
    high: 80,
    was: 22,
    why: 'what a lost share of trade costs in the half-year in which it is lost: growth to 2018',
  },
];

/** Number of seeds of a fit: fewer than a backtest needs, because all values are tried on the same seeds. */
const SEEDS = 8;
const PASSES = 5;
const STEPS = 8;

/** Misfit of the fitted rows: the mean square of relative errors, each capped at 1. */
export function misfit(rows: readonly BacktestRow[]): number {
  let sum = 0;
  let count = 0;
  for (const { kind, relativeError } of rows) {
    if (kind !== 'fitted') continue;
    sum += square(Math.min(1, Math.abs(relativeError)));
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

/** The result of a fit. */
export interface Fit {
  readonly before: number;
  readonly after: number;
  readonly values: Readonly<Record<string, number>>;
}

/** Fits each parameter in turn on a grid whose step halves with every pass. */
export function fitParameters(scenario: Scenario, parameters: readonly FittedParameter[] = FITTED): Fit {
  const known = parameterPaths(scenario.params);
  const values: Record<string, number> = {};
  for (const { path, was } of parameters) values[path] = known.get(path)?.value ?? was;
  const before = misfitOf(scenario, values);
  let best = before;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { path, low, high } of parameters) {
      const centre = values[path] ?? low;
      const reach = (high - low) / pow(2, pass);
      for (let i = 0; i <= STEPS; i++) {
        const tried = Math.min(high, Math.max(low, centre + (i / STEPS - 0.5) * reach));
        const found = misfitOf(scenario, { ...values, [path]: tried });
        if (found < best) {
          best = found;
          values[path] = tried;
        }
      }
    }
  }
  return { before, after: best, values };
}

function misfitOf(scenario: Scenario, values: Readonly<Record<string, number>>): number {
  const params = setParams(scenario.params, values);
  return params.ok ? misfit(runBacktest(scenario, params.value, SEEDS)) : Number.POSITIVE_INFINITY;
}
