import { shortSeed, type Seed } from '../lib/seed.ts';
import type { Scenario } from '../terms/scenario.ts';
import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';
import type { Ablation } from './ablations.ts';
import { describeRule } from './experiment.ts';
import type { Condition, Experiment, ExperimentProblem, PassRule } from './experiment.ts';
import { meanInterval } from './interval.ts';
import type { Interval } from './interval.ts';
import { regimeSchema, sendersSchema } from './policy.ts';
import { runPolicies } from './run-policies.ts';
import type { ModelRun, Setting } from './run-policies.ts';
import { checkExperiment } from './check-experiment.ts';
import { setStocks } from './set-stocks.ts';
import type { ReadVariable } from './run-policies.ts';
import { setParams, varyParams } from './vary-params.ts';

export { checkExperiment };

/** Default spread: for every seed, each parameter is drawn within this share of its value. */
export const SPREAD = 0.1;

/** The result of one condition of an experiment. */
export interface ConditionResult extends Interval {
  readonly says: string;
  readonly unit: string;
  readonly rule: string;
  readonly holds: boolean;
}

/** The result of an experiment: the effect of its first condition, and whether all conditions hold. */
export interface ExperimentResult extends Interval {
  readonly id: string;
  readonly statement: string;
  readonly unit: string;
  readonly n: number;
  readonly holds: boolean;
  readonly rule: string;
  readonly conditions: readonly ConditionResult[];
}

/** The environment of an experiment. */
export interface Bench {
  readonly scenario: Scenario;
  readonly ablation?: Ablation;
  /** Share by which parameters vary between seeds; SPREAD by default. */
  readonly spread?: number;
  /** First seed; 1 by default. */
  readonly firstSeed?: number;
  /** Called after every seed with the completed share (0-1); returns whether to continue. */
  readonly onSeed?: (done: number) => boolean;
}

/** Runs every arm on the same seeds and compares them seed by seed (common random numbers). */
export function runExperiment(
  experiment: Experiment,
  bench: Bench,
): Result<ExperimentResult, readonly ExperimentProblem[]> {
  const checked = checkExperiment(experiment, bench.scenario);
  if (!checked.ok) return checked;
  const samples = experiment.conditions.map((): number[] => []);
  const first = bench.firstSeed ?? 1;
  for (let seed = first; seed < first + experiment.n; seed++) {
    const runs = new Map(
      Object.keys(experiment.arms).map((arm) => [arm, runArm(experiment, arm, bench, shortSeed(seed))]),
    );
    experiment.conditions.forEach((condition, index) => {
      let effect = 0;
      for (const [arm, weight] of Object.entries(condition.effect)) {
        const run = runs.get(arm);
        const read = checked.value[index];
        if (run !== undefined && read !== undefined) effect += weight * summarise(condition, run, read);
      }
      samples[index]?.push(effect);
    });
    if (bench.onSeed !== undefined && !bench.onSeed((seed - first + 1) / experiment.n)) break;
  }
  const conditions = experiment.conditions.map((condition, index) => judge(condition, samples[index] ?? []));
  const [headline] = conditions;
  const { id, statement } = experiment;
  const n = samples[0]?.length ?? 0;
  if (headline === undefined) return err([]);
  const { effect, low, high, unit } = headline;
  const holds = conditions.every((one) => one.holds);
  const rule = conditions.map((one) => `${one.says}: ${one.rule}`).join('; ');
  return ok({ id, statement, effect, low, high, unit, n, holds, rule, conditions });
}

function judge(condition: Condition, samples: readonly number[]): ConditionResult {
  const interval = meanInterval(samples);
  const { says, unit, rule } = condition;
  return { ...interval, says, unit, rule: describeRule(rule, unit), holds: passes(rule, interval) };
}

function passes(rule: PassRule, { low, high }: Interval): boolean {
  if (rule.kind === 'above') return low > rule.bound;
  if (rule.kind === 'below') return high < rule.bound;
  return low > rule.low && high < rule.high;
}

function summarise(condition: Condition, run: ModelRun, read: ReadVariable): number {
  const [first, last] = condition.rounds ?? [1, run.rounds.length];
  const window = run.rounds.filter(({ round }) => round >= first && round <= last);
  const end = window.at(-1);
  if (end === undefined) return Number.NaN;
  if (condition.over === 'end') return read(run, end);
  const values = window.map((round) => read(run, round));
  if (condition.over === 'most') return Math.max(...values);
  if (condition.over === 'least') return Math.min(...values);
  const sum = values.reduce((total, value) => total + value, 0);
  return condition.over === 'sum' ? sum : sum / values.length;
}

function runArm(experiment: Experiment, name: string, bench: Bench, seed: Seed): ModelRun {
  const arm = experiment.arms[name];
  const { base } = experiment;
  const varied = varyParams(bench.scenario.params, seed, bench.spread ?? SPREAD);
  const tuned = setParams(varied, { ...base.params, ...arm?.params });
  const params = tuned.ok ? tuned.value : varied;
  const placed = setStocks(bench.scenario.stocks, { ...base.start, ...arm?.start }, params);
  const stocks = placed.ok ? placed.value : bench.scenario.stocks;
  const plain: Setting = { scenario: { ...bench.scenario, params }, params, stocks };
  const senders = sendersSchema.parse({ ...base.senders, ...arm?.senders });
  const regime = regimeSchema.parse({ ...base.regime, ...arm?.regime });
  const off = bench.ablation;
  return runPolicies(
    off === undefined ? plain : off.setting(plain),
    off?.senders === undefined ? senders : off.senders(senders),
    off?.regime === undefined ? regime : off.regime(regime),
    seed,
    experiment.rounds,
  );
}
