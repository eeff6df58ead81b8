import { normal, type Stream } from '../../lib/rng.ts';
import { keysOf } from '../../lib/record-of.ts';
import type { Observation } from '../../terms/observation.ts';
import type { ModelParams } from '../../terms/params.ts';
import type { Stocks } from '../../terms/stocks.ts';
import type { VariableId } from '../../terms/trace.ts';
import { valueOf } from '../../truth/observation/value-of.ts';
import { withValue } from './with-value.ts';

/** Standard error of what the model alone says of a quantity, relative to its usual size. */
const MODEL_ERROR = 0.12;
/** Upper bounds: quantities that are no index have none that matters here. */
const UNBOUNDED: ReadonlySet<VariableId> = new Set([
  'income',
  'reserve',
  'staple-price',
  'exchange-rate',
  'output',
  'growth',
]);

/**
 * The stocks of an imagined half-year, drawn towards what the seat measured in it: a figure without an error is taken as it
 * is, one with an error is weighed against the model's own figure and blurred by what both leave open.
 */
export function conditioned(
  stocks: Stocks,
  estimates: Observation['estimates'],
  params: ModelParams,
  draws: Stream,
): Stocks {
  let next = stocks;
  for (const variable of keysOf(estimates)) {
    const estimate = estimates[variable];
    if (estimate === undefined) continue;
    const { mean, sd } = estimate;
    if (sd === 0) {
      next = withValue(next, variable, mean, params);
      continue;
    }
    const own = valueOf(next, variable);
    const spread = Math.max(2, MODEL_ERROR * Math.abs(own));
    const weight = (spread * spread) / (spread * spread + sd * sd);
    const drawn = weight * mean + (1 - weight) * own + Math.sqrt(weight) * sd * normal(draws, 'imagined', variable);
    const most = UNBOUNDED.has(variable) ? Number.POSITIVE_INFINITY : 100;
    next = withValue(next, variable, Math.min(most, Math.max(0, drawn)), params);
  }
  return next;
}
