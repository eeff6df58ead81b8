import { shortSeed, type GameSeed } from '../../shared/src/lib/seed.ts';
import { openEstimates, publicFigures } from '../../shared/src/truth/observation/public-figures.ts';
import { openWorld } from '../../shared/src/truth/fold/create-world.ts';
import { bySender } from '../../shared/src/terms/records.ts';
import { effortByMeasure } from '../../shared/src/truth/adjudication/efforts.ts';
import { evolve, evolveAll } from '../../shared/src/truth/fold/evolve.ts';
import { listsByMeasure, listsOf } from '../../shared/src/rules/letters.ts';
import type { Scenario } from '../../shared/src/terms/scenario.ts';
import { observe } from '../../shared/src/truth/observation/observe.ts';
import {
  BASKETS,
  CORRIDORS,
  MEASURES_OF,
  SEATS,
  type BasketId,
  type ByBasket,
  type ByCorridor,
  type ByMeasure,
  type BySender,
  type Effort,
  type Letter,
  type MeasureId,
} from '../../shared/src/terms/vocabulary.ts';
import { RULES_VERSION, type RoundRecord, type World } from '../../shared/src/truth/world.ts';
import { stream } from '../../shared/src/lib/rng.ts';
import type { Incident } from '../../shared/src/model/outcome.ts';
import { QUIET } from '../../shared/src/model/quiet.ts';
import type { Spending, StepInputs } from '../../shared/src/model/step-inputs.ts';
import { step } from '../../shared/src/model/step.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

/** What happens in every round of a world made for a test. */
export interface Plan {
  readonly scenario?: Scenario;
  readonly seed?: number;
  readonly rounds?: number;
  readonly fixedRounds?: number | null;
  /** Letter per basket in every corridor; without it the scenario's letters hold. */
  readonly letter?: Partial<Record<BasketId, Letter>>;
  readonly efforts?: BySender<ByBasket<Effort>>;
  readonly reports?: BySender<ByBasket<Effort>>;
  readonly beliefs?: BySender<number>;
  readonly spending?: Partial<Spending>;
  readonly inputs?: Partial<StepInputs>;
  /** Inputs of single rounds, by number. */
  readonly inputsIn?: Readonly<Record<number, Partial<StepInputs>>>;
  /** Removes what the draws decided, or adds to it, round by round. */
  readonly incidents?: (round: number, drawn: readonly Incident[]) => readonly Incident[];
}

const SPENDING: Spending = {
  circle: 3,
  programme: 2,
  citizens: 2,
  burden: 0,
  networks: 1,
  networksCorridor: 'sea',
  networksMode: 'state-run',
  security: 1,
};

/** The same effort in every basket of every sender. */
export const evenEfforts = (effort: Effort): BySender<ByBasket<Effort>> =>
  bySender(() => ({ elite: effort, programme: effort, finance: effort, broad: effort }));

/** The first event of a log. */
const gameStarted = (scenario: Scenario, seed: GameSeed, fixedRounds: number | null) =>
  ({
    kind: 'game-started',
    rulesVersion: RULES_VERSION,
    scenario: scenario.id,
    scenarioHash: 'test',
    seed,
    format: 'standard',
    fixedRounds,
  }) as const;

/** Plays rounds by the real model and fold, without dockets: a world with a history, a record and observations. */
export function playedWorld(plan: Plan = {}): World {
  const scenario = plan.scenario ?? january2016;
  const seed = shortSeed(plan.seed ?? 7);
  let world = openWorld(scenario, gameStarted(scenario, seed, plan.fixedRounds ?? null));
  for (let round = 1; round <= (plan.rounds ?? 3); round++) world = playRound(world, plan, round);
  return world;
}

function playRound(start: World, plan: Plan, round: number): World {
  const opened = evolveAll(start, [
    { kind: 'round-opened', round, shock: null },
    { kind: 'phase-opened', round, phase: 'orders' },
  ]);
  const record = recordOf(opened, plan, round);
  const { stocks } = record;
  let world = evolve(opened, { kind: 'round-adjudicated', record });
  world = evolve(world, {
    kind: 'record-published',
    round: {
      round,
      letters: record.letters,
      reports: record.reports,
      test: record.test,
      testSuccess: null,
      shock: null,
      ...publicFigures(openEstimates(stocks, stream(world.seed, round))),
      recordedTrade: null,
      headlines: [],
    },
  });
  for (const seat of SEATS) {
    world = evolve(world, { kind: 'seat-observed', seat, observation: observe(world, seat, record, []) });
  }
  return evolve(world, { kind: 'phase-opened', round, phase: 'negotiation' });
}

function recordOf(world: World, plan: Plan, round: number): RoundRecord {
  const efforts = plan.efforts ?? world.scenario.efforts;
  const letters = lettersOfPlan(world.scenario, plan);
  const inputs: StepInputs = {
    ...QUIET,
    letter: letters,
    spirit: {
      border: effortByMeasure(efforts.china),
      sea: effortByMeasure(efforts.un),
      dollar: effortByMeasure(efforts.us),
    },
    lists: listsByMeasure(listsOf(world.scenario, world.commonList)),
    spending: { ...SPENDING, ...plan.spending },
    ...plan.inputs,
    ...plan.inputsIn?.[round],
  };
  const outcome = step(world.scenario.params, world.stocks, inputs, stream(world.seed, round));
  const { flows } = outcome;
  return {
    round,
    letters,
    efforts,
    reports: plan.reports ?? efforts,
    beliefs: plan.beliefs ?? { us: 50, china: 50, un: 50 },
    leakage: flows.leakage,
    leakageAt: flows.leakageAt,
    flows,
    ledger: outcome.ledger,
    test: inputs.test,
    dockets: {
      us: world.seats.us.docket,
      china: world.seats.china.docket,
      un: world.seats.un.docket,
      dprk: world.seats.dprk.docket,
    },
    shock: null,
    stocks: outcome.stocks,
    trace: outcome.trace,
    incidents: plan.incidents?.(round, outcome.incidents) ?? outcome.incidents,
    basis: { inputs, moved: [], shown: [] },
  };
}

function lettersOfPlan(scenario: Scenario, plan: Plan): ByCorridor<ByMeasure<Letter>> {
  const letters = structuredClone(scenario.letters) as Record<(typeof CORRIDORS)[number], Record<MeasureId, Letter>>;
  for (const corridor of CORRIDORS) {
    for (const basket of BASKETS) {
      const level = plan.letter?.[basket];
      if (level !== undefined) for (const measure of MEASURES_OF[basket]) letters[corridor][measure] = level;
    }
  }
  return letters;
}
