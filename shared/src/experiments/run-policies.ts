import type { Seed } from '../lib/seed.ts';
import { lettersAddedBetween, listsByMeasure } from '../rules/letters.ts';
import type { Scenario } from '../terms/scenario.ts';
import { stream } from '../lib/rng.ts';
import type { StepOutcome } from '../model/outcome.ts';
import type { ModelParams } from '../terms/params.ts';
import { QUIET } from '../model/quiet.ts';
import type { StepInputs } from '../model/step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import { step } from '../model/step.ts';
import { letterIndex } from '../model/letter-index.ts';
import { byCorridor, byMeasure } from '../model/trade.ts';
import { effortAt, lettersIn, listsUnder } from './policy.ts';
import type { RegimePolicy, SendersPolicy } from './policy.ts';
import { spendingOf, testOf } from './responder.ts';

/** The world of an arm: a scenario, with parameters and stocks that the arm may have changed. */
export interface Setting {
  readonly scenario: Scenario;
  readonly params: ModelParams;
  readonly stocks: Stocks;
}

/** One half-year of a scripted run. */
export interface ModelRound {
  /** Number of the half-year, from 1. */
  readonly round: number;
  readonly before: Stocks;
  readonly inputs: StepInputs;
  readonly outcome: StepOutcome;
}

/** A scripted run: the policies and the half-years. */
export interface ModelRun {
  readonly setting: Setting;
  readonly senders: SendersPolicy;
  readonly regime: RegimePolicy;
  readonly seed: Seed;
  readonly rounds: readonly ModelRound[];
}

/** Reads a number from one half-year of a run. */
export type ReadVariable = (run: ModelRun, round: ModelRound) => number;

/** A run of scripted senders against a scripted Pyongyang for a number of half-years. */
export function runPolicies(
  setting: Setting,
  senders: SendersPolicy,
  regime: RegimePolicy,
  seed: Seed,
  rounds: number,
): ModelRun {
  const done: ModelRound[] = [];
  let stocks = setting.stocks;
  for (let round = 1; round <= rounds; round++) {
    const inputs = inputsFor(setting, senders, regime, stocks, seed, round);
    const outcome = step(setting.params, stocks, inputs, stream(seed, round));
    done.push({ round, before: stocks, inputs, outcome });
    stocks = outcome.stocks;
  }
  return { setting, senders, regime, seed, rounds: done };
}

/** The inputs of one half-year under the two policies. */
export function inputsFor(
  { scenario, params }: Setting,
  senders: SendersPolicy,
  regime: RegimePolicy,
  stocks: Stocks,
  seed: Seed,
  round: number,
): StepInputs {
  const letter = lettersIn(senders, scenario, round);
  const before = round === 1 ? scenario.letters : lettersIn(senders, scenario, round - 1);
  const monitoring = senders.monitoring;
  const open = {
    ...QUIET,
    letter,
    spirit: byCorridor((c) => byMeasure(() => effortAt(senders, c))),
    lists: listsByMeasure(listsUnder(senders, scenario)),
    exemptions: senders.exemptions,
    relief: senders.relief,
    monitoring: typeof monitoring === 'number' ? byCorridor(() => monitoring) : monitoring,
    support: senders.support,
    dollarSteps: {
      finding: senders.finding.includes(round),
      threat: senders.threat.includes(round),
      penalty: senders.penalty.includes(round),
    },
    transfers: senders.transfers,
    freezeShare: senders.freezeShare,
    exercisesPaused: senders.exercisesPaused,
    selfClosure: senders.selfClosure,
    lettersAdded: lettersAddedBetween(before, letter),
    textAdopted: senders.votes.includes(round),
  };
  const situation = {
    params,
    stocks,
    letterIndex: letterIndex(params, { ...open, spending: NO_SPENDING }),
    // A vote late in a half-year also has a response in the next one.
    textAdopted: open.textAdopted || senders.votes.includes(round - 1),
    frozen: senders.freezeShare > 0,
    world: scenario,
  };
  const test = testOf(regime, situation, stream(seed, round));
  return { ...open, spending: spendingOf(regime, situation, test), test };
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
