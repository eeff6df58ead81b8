import type { Seed } from '../lib/seed.ts';
import { shortSeed } from '../lib/seed.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { Ablation } from './ablations.ts';
import type { Condition, Experiment } from './experiment.ts';
import { regimeSchema, sendersSchema } from './policy.ts';
import { runPolicies } from './run-policies.ts';
import type { ModelRun, ReadVariable, Setting } from './run-policies.ts';
import { setStocks } from './set-stocks.ts';
import { setParams, varyParams } from './vary-params.ts';

// A world of an experiment is a seed: its draws of chance and, unless the scenario's own numbers are used, a draw of
// every number of the model. All arms run in the same world, so that they are compared on common random numbers.

/** Share by which every number is varied: the scenario's own numbers, then 10, 20 and 30 %. */
export const SPREADS = { own: 0, at10: 0.1, at20: 0.2, at30: 0.3 } as const;
/** Their names, in that order. */
export const SPREAD_IDS = ['own', 'at10', 'at20', 'at30'] as const;
/** The name of a spread. */
export type SpreadId = (typeof SPREAD_IDS)[number];

/** The effects measured in each world: one list per world, in the order of conditions and then extensions. */
export type Samples = readonly (readonly number[])[];

/** What an experiment measures: the conditions of its rule, then its extensions. */
export const measuresOf = ({ conditions, extensions }: Experiment): readonly Condition[] => [
  ...conditions,
  ...extensions,
];

/** The environment of an experiment. */
export interface Bench {
  readonly scenario: Scenario;
  readonly ablation?: Ablation;
  /** First seed; 1 by default. */
  readonly firstSeed?: number;
}

/** One world, with the runs made in it so far: arms that several experiments share are run once. */
export interface World {
  readonly setting: Setting;
  readonly seed: Seed;
  readonly ablation: Ablation | undefined;
  readonly runs: Map<string, ModelRun>;
}

/** The world of a seed. */
export function worldOf({ scenario, ablation }: Bench, spread: number, number: number): World {
  const seed = shortSeed(number);
  const params = varyParams(scenario.params, seed, spread);
  return { setting: { scenario, params, stocks: scenario.stocks }, seed, ablation, runs: new Map() };
}

/** The effects of an experiment in one world, in the order of `measuresOf`. */
export function effectsIn(world: World, experiment: Experiment, reads: readonly ReadVariable[]): readonly number[] {
  return measuresOf(experiment).map((condition, index) => {
    const read = reads[index];
    if (read === undefined) return Number.NaN;
    let effect = 0;
    for (const [arm, weight] of Object.entries(condition.effect)) {
      effect += weight * summarise(condition, armIn(world, experiment, arm), read);
    }
    return effect;
  });
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

function armIn(world: World, { base, arms, rounds }: Experiment, name: string): ModelRun {
  const arm = arms[name];
  const params = { ...base.params, ...arm?.params };
  const start = { ...base.start, ...arm?.start };
  const senders = sendersSchema.parse({ ...base.senders, ...arm?.senders });
  const regime = regimeSchema.parse({ ...base.regime, ...arm?.regime });
  const key = JSON.stringify([params, start, senders, regime, rounds]);
  const known = world.runs.get(key);
  if (known !== undefined) return known;
  const off = world.ablation;
  const plain = changed(world.setting, params, start);
  const run = runPolicies(
    off === undefined ? plain : off.setting(plain),
    off?.senders === undefined ? senders : off.senders(senders),
    off?.regime === undefined ? regime : off.regime(regime),
    world.seed,
    rounds,
  );
  world.runs.set(key, run);
  return run;
}

function changed(
  { scenario, params, stocks }: Setting,
  byParam: Readonly<Record<string, number>>,
  byStock: Readonly<Record<string, number>>,
): Setting {
  const tuned = setParams(params, byParam);
  const now = tuned.ok ? tuned.value : params;
  const placed = setStocks(stocks, byStock, now);
  return { scenario: { ...scenario, params: now }, params: now, stocks: placed.ok ? placed.value : stocks };
}
