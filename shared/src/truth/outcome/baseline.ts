import type { GameSeed } from '../../lib/seed.ts';
import { stream } from '../../lib/rng.ts';
import { QUIET } from '../../model/quiet.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import { step } from '../../model/step.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { byTrade } from '../../terms/records.ts';
import { openTrades } from '../../rules/facts/trade-facts.ts';
import { listsByMeasure } from '../../rules/letters.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { drawShock } from '../adjudication/shock.ts';
import { injectedInput, putIn } from '../injects.ts';
import type { World } from '../world.ts';

/** One half-year of the reference course. */
export interface BaselineRound {
  readonly round: number;
  readonly stocks: Stocks;
}

/** The same scenario and seed with letter 0 everywhere and all seats on the scenario's fixed reference policy. */
export interface BaselineRun {
  readonly rounds: readonly BaselineRound[];
}

/**
 * Runs the reference course, the baseline of the scores, for a number of rounds: no letter, no effort, no test, no agreement, and
 * the reference spending of the scenario. It uses the table's draws and what hosts put in, so that the two worlds differ only by policy.
 */
export function runBaseline(
  scenario: Scenario,
  seed: GameSeed,
  rounds: number,
  injects: World['injects'] = [],
): BaselineRun {
  const run: BaselineRound[] = [];
  const drawn: string[] = [];
  let stocks = scenario.stocks;
  for (let round = 1; round <= rounds; round++) {
    // Round 1 has no shock, as at the table.
    const id = round === 1 ? null : drawShock(scenario, seed, round, drawn);
    if (id !== null) drawn.push(id);
    const isNew = id !== null && !putIn(injects, round).includes(id);
    const shock = (isNew ? scenario.shocks.find((one) => one.id === id) : null) ?? null;
    const injected = injectedInput({ scenario, injects }, round);
    const inputs = { ...referenceInputs(scenario), shock, ...injected };
    stocks = step(scenario.params, stocks, inputs, stream(seed, round)).stocks;
    run.push({ round, stocks });
  }
  return { rounds: run };
}

/** The baseline of a game up to its last adjudicated round, with what hosts put into it. */
export const baselineOf = (
  { scenario, seed, injects, history }: Pick<World, 'scenario' | 'seed' | 'injects' | 'history'>,
  rounds = history.length,
): BaselineRun => runBaseline(scenario, seed, rounds, injects);

/** The stocks of the baseline at the end of a round; the scenario's start for round 0. */
export const baselineAt = (run: BaselineRun, scenario: Scenario, round: number): Stocks =>
  run.rounds.findLast((one) => one.round <= round)?.stocks ?? scenario.stocks;

/** The illicit trades as they run when the game opens; absent where they are no choice. */
export const usualTrades = (scenario: Scenario): Pick<StepInputs['spending'], 'illicit'> =>
  openTrades(scenario).length === 0 ? {} : { illicit: byTrade((trade) => scenario.trades[trade].usual) };

const referenceInputs = (scenario: Scenario): StepInputs => ({
  ...QUIET,
  lists: listsByMeasure(scenario.nationalLists),
  spending: {
    ...scenario.baselineSpending,
    burden: 0,
    networksCorridor: 'sea',
    networksMode: 'state-run',
    ...usualTrades(scenario),
  },
});
