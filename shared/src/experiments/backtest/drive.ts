import type { Seed } from '../../lib/seed.ts';
import { lettersAddedBetween, listsByMeasure } from '../../rules/letters.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { BASKETS, CORRIDORS, MEASURES, MEASURES_OF, SENDER_OF } from '../../terms/vocabulary.ts';
import type {
  ByBasket,
  ByCorridor,
  ByMeasure,
  BySender,
  Effort,
  Letter,
  MeasureId,
  TestKind,
} from '../../terms/vocabulary.ts';
import { stream } from '../../lib/rng.ts';
import { parameterPaths, retuneParams, setParams } from '../vary-params.ts';
import { findScenario } from '../../scenario/scenarios.ts';
import type { StepOutcome } from '../../model/outcome.ts';
import type { ModelParams } from '../../terms/params.ts';
import { QUIET } from '../../model/quiet.ts';
import { step } from '../../model/step.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { letterIndex } from '../../model/letter-index.ts';
import { byCorridor } from '../../model/trade.ts';
import { regimeSchema } from '../policy.ts';
import { spendingOf, testChance } from '../responder.ts';
import { halfIndex } from './history.ts';
import type { Act, History } from './history.ts';

// Drives the model with the historical record: letters, efforts, looks, dollar steps, tests and closure. Pyongyang's
// spending is not on record, so the fixed rule of the experiments decides it.

/** One driven half-year. */
export interface DrivenHalf {
  /** Position of the half-year, as in `halfIndex`. */
  readonly index: number;
  readonly before: Stocks;
  readonly inputs: StepInputs;
  readonly outcome: StepOutcome;
  /** Chance (0-1) of a test by the fixed rule, before the recorded test. */
  readonly testChance: number;
}

/** Conditions that persist between half-years, and events of this one. */
interface Conditions {
  letter: Record<keyof ByCorridor<0>, Record<keyof ByMeasure<0>, Letter>>;
  efforts: Record<keyof BySender<0>, Record<keyof ByBasket<0>, Effort>>;
  monitoring: Record<keyof ByCorridor<0>, number>;
  relief: number;
  selfClosure: number;
  exercisesPaused: boolean;
  freezeShare: number;
  demand: Record<string, number>;
  grown: { readonly towards: string; readonly share: number } | null;
  dollarSteps: { finding: boolean; threat: boolean; penalty: boolean };
  textAdopted: boolean;
  test: TestKind;
}

const REGIME = regimeSchema.parse({});

/** One run of a history's record, on one seed. */
export function driveHistory(
  scenario: Scenario,
  params: ModelParams,
  history: History,
  seed: Seed,
): readonly DrivenHalf[] {
  const first = halfIndex(history.from);
  const last = halfIndex(history.to);
  const now = opening(scenario);
  const driven: DrivenHalf[] = [];
  let { stocks } = scenario;
  let letter: StepInputs['letter'] = scenario.letters;
  let votedBefore = false;
  for (let index = first; index <= last; index++) {
    beginHalf(now);
    for (const { half, act } of history.acts) if (halfIndex(half) === index) apply(now, act);
    const open = inputsOf(scenario, now, letter);
    const round = index - first + 1;
    const at = paramsNow(params, now);
    const situation = {
      params: at,
      stocks,
      letterIndex: letterIndex(at, open),
      textAdopted: now.textAdopted || votedBefore,
      frozen: now.freezeShare > 0,
      world: scenario,
    };
    const inputs = { ...open, spending: spendingOf(REGIME, situation, now.test) };
    const outcome = step(at, stocks, inputs, stream(seed, round));
    driven.push({ index, before: stocks, inputs, outcome, testChance: testChance(situation) });
    ({ stocks } = outcome);
    letter = open.letter;
    votedBefore = now.textAdopted;
  }
  return driven;
}

/** Acts that are no sender's: Pyongyang's own, relief, and what the world outside buys. */
const NOT_SENDERS: ReadonlySet<Act['kind']> = new Set([
  'test',
  'self-closure',
  'relief',
  'exercise-pause',
  'freeze',
  'demand',
  'grown',
]);

/** The history without the senders' additions: only tests, freezes, closure, relief and demand. */
export const withoutSenders = (history: History): History => ({
  ...history,
  acts: history.acts.filter(({ act }) => NOT_SENDERS.has(act.kind)),
});

function opening({ letters, efforts }: Scenario): Conditions {
  return {
    letter: { border: { ...letters.border }, sea: { ...letters.sea }, dollar: { ...letters.dollar } },
    efforts: { us: { ...efforts.us }, china: { ...efforts.china }, un: { ...efforts.un } },
    monitoring: { border: 0, sea: 0, dollar: 0 },
    relief: 0,
    selfClosure: 0,
    exercisesPaused: false,
    freezeShare: 0,
    demand: {},
    grown: null,
    ...ONCE,
  };
}

const ONCE = {
  dollarSteps: { finding: false, threat: false, penalty: false },
  textAdopted: false,
  test: 'none',
} as const;

function beginHalf(now: Conditions): void {
  now.dollarSteps = { ...ONCE.dollarSteps };
  now.textAdopted = false;
  now.test = 'none';
}

function apply(now: Conditions, act: Act): void {
  switch (act.kind) {
    case 'letter':
      for (const c of act.at ?? CORRIDORS) raise(now.letter[c], act.levels);
      return;
    case 'effort':
      now.efforts[act.by] = { ...now.efforts[act.by], ...act.efforts };
      return;
    case 'monitoring':
      now.monitoring[act.at] = act.level;
      return;
    case 'relief':
      now.relief = act.level;
      return;
    case 'self-closure':
      now.selfClosure = act.share;
      return;
    case 'exercise-pause':
      now.exercisesPaused = act.paused;
      return;
    case 'freeze':
      now.freezeShare = act.share;
      return;
    case 'demand':
      now.demand = { ...now.demand, ...act.values };
      return;
    case 'grown':
      now.grown = act;
      return;
    case 'noted':
      return;
    case 'dollar-step':
      now.dollarSteps[act.step] = true;
      return;
    case 'vote':
      now.textAdopted = true;
      return;
    case 'test':
      now.test = act.test;
  }
}

/** Figures that grow with trade: what is sought at each corridor, what is earned beside it, and the unit of spending. */
const GROWS = /^trade[.]channels[.].*[.]flow[.]|^budget[.](?:chip|other|cyber|normalIncome)$/u;

function paramsNow(params: ModelParams, { demand, grown }: Conditions): ModelParams {
  const demanded = setParams(params, demand);
  const at = demanded.ok ? demanded.value : params;
  const later = grown === null ? undefined : findScenario(grown.towards);
  if (grown === null || !later) return at;
  const goal = parameterPaths(later.params);
  return retuneParams(at, (path, value) =>
    GROWS.test(path) ? value + grown.share * ((goal.get(path)?.value ?? value) - value) : value,
  );
}

function raise(letters: Record<MeasureId, Letter>, levels: Readonly<Partial<Record<MeasureId, Letter>>>): void {
  for (const measure of MEASURES) {
    const level = levels[measure] ?? 0;
    if (level > letters[measure]) letters[measure] = level;
  }
}

function inputsOf(scenario: Scenario, now: Conditions, before: StepInputs['letter']): StepInputs {
  const letter = { border: { ...now.letter.border }, sea: { ...now.letter.sea }, dollar: { ...now.letter.dollar } };
  return {
    ...QUIET,
    letter,
    spirit: byCorridor((c) => spread(now.efforts[SENDER_OF[c]])),
    lists: listsByMeasure(scenario.nationalLists),
    monitoring: { ...now.monitoring },
    relief: now.relief,
    selfClosure: now.selfClosure,
    exercisesPaused: now.exercisesPaused,
    freezeShare: now.freezeShare,
    dollarSteps: { ...now.dollarSteps },
    lettersAdded: lettersAddedBetween(before, letter),
    textAdopted: now.textAdopted,
    test: now.test,
    spending: NO_SPENDING,
  };
}

function spread(efforts: ByBasket<Effort>): ByMeasure<Effort> {
  const all: Record<keyof ByMeasure<0>, Effort> = {
    luxury: 0,
    'travel-assets': 0,
    'dual-use': 0,
    arms: 0,
    financial: 0,
    trade: 0,
    aid: 0,
  };
  for (const basket of BASKETS) {
    for (const measure of MEASURES_OF[basket]) all[measure] = efforts[basket];
  }
  return all;
}

const NO_SPENDING: StepInputs['spending'] = {
  circle: 0,
  programme: 0,
  citizens: 0,
  burden: 0,
  networks: 0,
  networksCorridor: 'border',
  networksMode: 'state-run',
  security: 0,
};
