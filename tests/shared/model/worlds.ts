import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { valueOf } from '../../../shared/src/truth/observation/value-of.ts';
import { PAIRS } from '../../../shared/src/terms/stocks.ts';
import type { Effort, Letter, MeasureId } from '../../../shared/src/terms/vocabulary.ts';
import { stream } from '../../../shared/src/lib/rng.ts';
import type { StepOutcome } from '../../../shared/src/model/outcome.ts';
import type { ModelParams } from '../../../shared/src/terms/params.ts';
import { QUIET } from '../../../shared/src/model/quiet.ts';
import type { Spending, StepInputs } from '../../../shared/src/model/step-inputs.ts';
import type { Stocks } from '../../../shared/src/terms/stocks.ts';
import { step } from '../../../shared/src/model/step.ts';
import { VARIABLES } from '../../../shared/src/terms/trace.ts';
import type { VariableId } from '../../../shared/src/terms/trace.ts';
import { byCorridor, byMeasure } from '../../../shared/src/model/trade.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';

/** A test's changes to a quiet half-year. */
export interface Wish extends Partial<Omit<StepInputs, 'letter' | 'spirit' | 'lists' | 'spending'>> {
  readonly letter?: Partial<Record<MeasureId, Letter>>;
  readonly effort?: Partial<Record<MeasureId, Effort>>;
  readonly coverage?: Partial<Record<MeasureId, number>>;
  readonly spending?: Partial<Spending>;
}

/** Inputs of a quiet half-year without restrictions, with changes; letters and efforts apply to all corridors. */
export function inputsOf(wish: Wish = {}): StepInputs {
  const { letter, effort, coverage, spending, ...rest } = wish;
  return {
    ...QUIET,
    letter: byCorridor(() => byMeasure((m) => letter?.[m] ?? 0)),
    spirit: byCorridor(() => byMeasure((m) => effort?.[m] ?? 0)),
    lists: byCorridor(() => byMeasure((m) => coverage?.[m] ?? 1)),
    monitoring: { border: 1, sea: 1, dollar: 1 },
    spending: {
      circle: 3,
      programme: 2,
      citizens: 2,
      burden: 0,
      networks: 0,
      networksCorridor: 'border',
      networksMode: 'state-run',
      security: 1,
      ...spending,
    },
    ...rest,
  };
}

/** Every measure at one level. */
export const all = <const T>(level: T): Record<MeasureId, T> => byMeasure(() => level);

/** The outcomes of several half-years with the same inputs. */
export function run(
  wish: Wish | ((round: number) => Wish),
  rounds = 8,
  seed = 7,
  params: ModelParams = january2016.params,
): readonly StepOutcome[] {
  let stocks = january2016.stocks;
  const outcomes: StepOutcome[] = [];
  for (let round = 1; round <= rounds; round++) {
    const outcome = step(
      params,
      stocks,
      inputsOf(typeof wish === 'function' ? wish(round) : wish),
      stream(shortSeed(seed), round),
    );
    outcomes.push(outcome);
    stocks = outcome.stocks;
  }
  return outcomes;
}

/** The stocks after the last half-year of a run. */
export function after(
  wish: Wish | ((round: number) => Wish),
  rounds = 8,
  seed = 7,
  params = january2016.params,
): Stocks {
  const last = run(wish, rounds, seed, params).at(-1);
  if (last === undefined) throw new Error('a run needs at least one half-year');
  return last.stocks;
}

/** The mean of a number over many seeds. */
export function meanOver(seeds: number, measure: (seed: number) => number): number {
  let sum = 0;
  for (let seed = 1; seed <= seeds; seed++) sum += measure(seed);
  return sum / seeds;
}

/** The current value of every traced variable. */
export const traced = (stocks: Stocks): ReadonlyMap<VariableId, number> =>
  new Map([...VARIABLES, ...PAIRS.map((pair) => `trust:${pair}` as const)].map((one) => [one, valueOf(stocks, one)]));
