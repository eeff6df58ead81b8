import { shortSeed } from '../../lib/seed.ts';
import type { Scenario } from '../../terms/scenario.ts';

import type { Effort } from '../../terms/vocabulary.ts';
import { stream } from '../../lib/rng.ts';
import type { StepOutcome } from '../../model/outcome.ts';
import { step } from '../../model/step.ts';
import { regimeSchema, sendersSchema } from '../policy.ts';
import type { SendersPolicy } from '../policy.ts';
import { inputsFor } from '../run-policies.ts';
import { facts, figure, linesPicture } from './draw.ts';
import { EFFORTS } from '../../terms/vocabulary.ts';
import type { ReportBar, ReportPicture } from './report.ts';

// Paths: whole runs of the model under scripted policies, as means over the same seeds.

const SEEDS = 40;
const FREE = sendersSchema.parse({ letters: 'none', effort: 0 });
const ENFORCED = sendersSchema.parse({ letters: 'everything', effort: 2 });
const REGIME = regimeSchema.parse({});

/** Runs of several half-years, each under its own policy, on every seed. */
function runs(scenario: Scenario, policies: readonly SendersPolicy[]): readonly (readonly StepOutcome[])[] {
  const { params, stocks: start } = scenario;
  const setting = { scenario, params, stocks: start };
  return Array.from({ length: SEEDS }, (_, index) => {
    let stocks = start;
    const seed = shortSeed(index + 1);
    return policies.map((senders, at) => {
      const inputs = inputsFor(setting, senders, REGIME, stocks, seed, at + 1);
      const outcome = step(params, stocks, inputs, stream(seed, at + 1));
      ({ stocks } = outcome);
      return outcome;
    });
  });
}

const meanOver = (all: readonly number[]): number => all.reduce((sum, value) => sum + value, 0) / all.length;

/** Mean of a quantity in each half-year, as points from half-year 1 on. */
const path = (all: ReturnType<typeof runs>, read: (outcome: StepOutcome) => number): readonly (readonly number[])[] =>
  (all[0] ?? []).map((_, at) => [
    at + 1,
    meanOver(all.flatMap((run) => (run[at] === undefined ? [] : [read(run[at])]))),
  ]);

const times = (count: number, policy: SendersPolicy): readonly SendersPolicy[] =>
  Array.from({ length: count }, () => policy);
const yAt = (points: readonly (readonly number[])[], x: number): number => points.find((one) => one[0] === x)?.[1] ?? 0;

/** Leakage if one corridor is lax and the others are strict, compared with equal enforcement. */
export function weakestPath(scenario: Scenario): ReportPicture {
  const leakage = (us: Effort, china: Effort, un: Effort): number => {
    const policy = sendersSchema.parse({ letters: 'everything', effort: { us, china, un } });
    return 100 * meanOver(runs(scenario, times(2, policy)).map((run) => run.at(-1)?.flows.leakage ?? 0));
  };
  const lax = EFFORTS.map((effort) => [effort, leakage(3, effort, 3)]);
  const alike = EFFORTS.map((effort) => [effort, leakage(effort, effort, effort)]);
  return linesPicture({
    id: 'weakest',
    mechanism: 'trade',
    x: EFFORTS,
    y: [0, 25, 50, 75, 100],
    lines: [
      { id: 'border', points: lax },
      { id: 'alike', points: alike },
    ],
    facts: facts({ open: yAt(lax, 0), closed: yAt(lax, 3) }),
  });
}

/** Growth with an embargo that is enforced from the third half-year, and without. */
export function growthPath(scenario: Scenario): ReportPicture {
  const growth = (policies: readonly SendersPolicy[]) =>
    path(runs(scenario, policies), ({ stocks }) => stocks.economy.growth);
  const free = growth(times(12, FREE));
  const embargo = growth([...times(2, FREE), ...times(10, ENFORCED)]);
  const worst = Math.min(...embargo.map((point) => point[1] ?? 0));
  return linesPicture({
    id: 'growth',
    mechanism: 'economy',
    x: [1, 3, 5, 7, 9, 11],
    y: [-4, -2, 0, 2, 4],
    lines: [
      { id: 'embargo', points: embargo },
      { id: 'free', points: free },
    ],
    facts: facts({ worst, late: yAt(embargo, 12), free: yAt(free, 12) }),
  });
}

/** Welfare under an embargo that is enforced for three years and then lifted. */
export function welfarePath(scenario: Scenario): ReportPicture {
  const welfare = (policies: readonly SendersPolicy[]) =>
    path(runs(scenario, policies), ({ stocks }) => stocks.citizens.welfare);
  const free = welfare(times(18, FREE));
  const lifted = welfare([...times(2, FREE), ...times(6, ENFORCED), ...times(10, FREE)]);
  const before = yAt(lifted, 2);
  return linesPicture({
    id: 'welfare',
    mechanism: 'citizens',
    x: [1, 3, 5, 7, 9, 11, 13, 15, 17],
    y: [40, 45, 50, 55, 60],
    lines: [
      { id: 'lifted', points: lifted },
      { id: 'free', points: free },
    ],
    marks: [{ id: 'lifted', x: 8, y: yAt(lifted, 8) }],
    facts: facts({ before, lowest: yAt(lifted, 8), twoYears: yAt(lifted, 12), end: yAt(lifted, 18) }),
  });
}

/** From the income of an unrestricted half-year to that under an enforced embargo, in the fourth half-year. */
export function incomeWaterfall(scenario: Scenario): ReportPicture {
  const outcomes = runs(scenario, times(4, ENFORCED)).flatMap((run) => run.at(-1) ?? []);
  const termOf = (names: readonly string[]): number =>
    meanOver(
      outcomes.map(({ trace }) =>
        trace.reduce((sum, one) => (one.variable === 'income' && names.includes(one.term) ? sum + one.amount : sum), 0),
      ),
    );
  const income = meanOver(outcomes.map(({ stocks }) => stocks.budget.income));
  const open = termOf(['unrestricted']);
  const steps: readonly (readonly [string, number])[] = [
    ['gate-border', termOf(['gate-border'])],
    ['gate-sea', termOf(['gate-sea'])],
    ['gate-dollar', termOf(['gate-dollar'])],
    ['bypass', termOf(['bypass'])],
    ['illicit', termOf(['illicit', 'seized'])],
    ['banks', termOf(['refusal', 'friction'])],
  ];
  const named = steps.reduce((sum, [, amount]) => sum + amount, open);
  // World prices and nudges of the rules: the terms without a bar of their own.
  const rest = income - named;
  const all = Math.abs(rest) < 0.5 ? steps : [...steps, ['rest', rest] as const];
  const bars: ReportBar[] = [{ id: 'open', from: 0, to: figure(open) }];
  let at = open;
  for (const [id, amount] of all) {
    bars.push({ id, from: figure(at), to: figure(at + amount) });
    at += amount;
  }
  bars.push({ id: 'income', from: 0, to: figure(income) });
  return {
    id: 'income',
    mechanism: 'budget',
    kind: 'waterfall',
    xTicks: [],
    yTicks: [0, 500, 1000, 1500],
    lines: [],
    bars,
    marks: [],
    facts: facts({ open, income, regained: termOf(['bypass', 'illicit', 'seized']) }),
  };
}
