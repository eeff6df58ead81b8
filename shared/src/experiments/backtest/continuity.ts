import { shortSeed } from '../../lib/seed.ts';
import { findScenario } from '../../scenario/scenarios.ts';
import { CAPABILITIES, CAPABILITY_IDS } from '../../terms/capabilities.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { driveHistory } from './drive.ts';
import type { DrivenHalf } from './drive.ts';
import { halfIndex, yearOf } from './history.ts';
import { BACKTEST_SEEDS, RECORDS, relativeError } from './run-backtest.ts';

// Whether levels join up: the driven programme passes close to each dated capability, and a driven world ends where the
// next one opens. Pace, recovery and openings were set so that this holds: the rows are fitted and count in no total.

/** One level of a driven run beside what it has to meet. */
export interface ContinuityRow {
  readonly scenario: string;
  readonly series: 'programme' | `joins:${JoinId}`;
  readonly year: number;
  readonly recorded: number;
  readonly simulated: number;
  readonly relativeError: number;
  readonly kind: 'fitted';
  /** Largest distance allowed: in points, or as a share of the recorded level for income. */
  readonly within: number;
  readonly holds: boolean;
  readonly source: string;
  readonly unit: string;
  readonly title: string;
}

/** Levels that must agree where one world ends and the next opens. */
const JOINS = {
  programme: { title: 'Programme', unit: 'index', within: 5, isShare: false, of: (s: Stocks) => s.programme.index },
  welfare: {
    title: 'Welfare of citizens',
    unit: 'index',
    within: 8,
    isShare: false,
    of: (s: Stocks) => s.citizens.welfare,
  },
  income: {
    title: 'Hard-currency income',
    unit: 'US$ million a half-year',
    within: 0.15,
    isShare: true,
    of: (s: Stocks) => s.budget.income,
  },
  readiness: {
    title: 'Readiness for a test',
    unit: 'index',
    within: 15,
    isShare: false,
    of: (s: Stocks) => s.programme.readiness,
  },
} as const;
type JoinId = keyof typeof JOINS;
const JOIN_IDS = ['programme', 'welfare', 'income', 'readiness'] as const;

/** Points by which the driven programme may miss a capability. */
const NEAR = 5;

/** The capabilities that a world's driven run passes, and the joins at its end. */
export function runContinuity(scenario: Scenario, seeds: number = BACKTEST_SEEDS): readonly ContinuityRow[] {
  const record = RECORDS[scenario.id];
  if (record === undefined) return [];
  const runs = Array.from({ length: seeds }, (_, index) =>
    driveHistory(scenario, scenario.params, record.history, shortSeed(index + 1)),
  );
  const next = record.next === null ? null : findScenario(record.next);
  return [...capabilityRows(scenario, runs), ...(next ? joinRows(scenario, next, runs) : [])];
}

function capabilityRows(scenario: Scenario, runs: readonly (readonly DrivenHalf[])[]): readonly ContinuityRow[] {
  return CAPABILITY_IDS.flatMap((id) => {
    const { half, index: recorded, source, title } = CAPABILITIES[id];
    if (half === null) return [];
    const at = halfIndex(half);
    if (!runs.some((halves) => halves.some(({ index }) => index === at))) return [];
    // What a world opens with is its own value, not what the run makes of the half-year.
    const isOpening = at === scenario.startYear * 2 + scenario.startHalf - 1 && id.endsWith('-test');
    const simulated = isOpening
      ? scenario.stocks.programme.index
      : mean(runs, (halves) => halves.find(({ index }) => index === at)?.outcome.stocks.programme.index ?? 0);
    return [row(scenario.id, 'programme', yearOf(at), recorded, simulated, NEAR, false, source, 'index', title)];
  });
}

function joinRows(
  scenario: Scenario,
  next: Scenario,
  runs: readonly (readonly DrivenHalf[])[],
): readonly ContinuityRow[] {
  return JOIN_IDS.map((id) => {
    const { title, unit, within, isShare, of } = JOINS[id];
    const simulated = mean(runs, (halves) => {
      const end = halves.at(-1);
      return end === undefined ? 0 : of(end.outcome.stocks);
    });
    const source = `opening of ${next.id}`;
    return row(
      scenario.id,
      `joins:${id}`,
      next.startYear,
      of(next.stocks),
      simulated,
      within,
      isShare,
      source,
      unit,
      title,
    );
  });
}

function row(
  scenario: string,
  series: ContinuityRow['series'],
  year: number,
  recorded: number,
  simulated: number,
  within: number,
  isShare: boolean,
  source: string,
  unit: string,
  title: string,
): ContinuityRow {
  const distance = Math.abs(simulated - recorded) / (isShare ? Math.abs(recorded) : 1);
  return {
    scenario,
    series,
    year,
    recorded,
    simulated,
    relativeError: relativeError(simulated, recorded, 1),
    kind: 'fitted',
    within,
    holds: distance <= within,
    source,
    unit,
    title,
  };
}

const mean = (runs: readonly (readonly DrivenHalf[])[], read: (halves: readonly DrivenHalf[]) => number): number =>
  runs.reduce((total, halves) => total + read(halves), 0) / runs.length;
