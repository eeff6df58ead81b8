import {
  assemble,
  DEFAULT_SCENARIO,
  isBalanceAblation,
  BALANCE_ABLATIONS,
  listJobs,
  RECORDS,
  runContinuity,
  type BalanceReport,
  type ContinuityRow,
} from '@letter/shared/lab';
import { SEATS, SENDERS } from '@letter/shared/play';
import { mapInThreads } from '../lib/map-in-threads.ts';
import type { doJob } from './balance-worker.ts';
import { command, JSON_OPTION } from './command.ts';
import { wholeNumber } from './numbers.ts';
import { print, refuseCall } from './print.ts';
import { readScenario, SCENARIO_OPTION } from './read-scenario.ts';

// Same scenario and games, same report, however many workers.

const values = command(
  'balance',
  'Say whether a world is a good game: who gains by what, over many games of bots; "--scenario all" takes every world with a record.',
)
  .option('--games <number>', 'games of each kind', wholeNumber('--games', 10, 3_000), 300)
  .option(...SCENARIO_OPTION, DEFAULT_SCENARIO.id)
  .option('--ablate <assumption>', `leave one out: ${BALANCE_ABLATIONS.join(', ')}`)
  .option('--workers <number>', 'threads', wholeNumber('--workers', 1, 16), 2)
  .option(...JSON_OPTION)
  .parse()
  .opts();

const ALL = 'all';
const { games, workers } = values;
const ablation = values.ablate ?? null;
if (ablation !== null && !isBalanceAblation(ablation)) {
  refuseCall(`There is no ablation named "${ablation}"; there are ${BALANCE_ABLATIONS.join(', ')}.`);
}

/** The measurement of a world, and how far it opens where the world before it ends. */
interface Balance extends BalanceReport {
  readonly joins: readonly ContinuityRow[];
}

const reports: Balance[] = [];
// Worlds one after the other: each takes all threads.
for (const name of values.scenario === ALL ? Object.keys(RECORDS) : [values.scenario]) {
  const scenario = readScenario(name);
  const results = await mapInThreads<typeof doJob>(listJobs(games), {
    module: new URL('balance-worker.ts', import.meta.url),
    task: 'doJob',
    count: workers,
    told: [name, ablation ?? 'none'],
  });
  const joins = runContinuity(scenario).filter(({ series }) => series !== 'programme');
  reports.push({ ...assemble(scenario.id, games, results), joins });
}
print(values.json, rounded(values.scenario === ALL ? reports : reports[0]), () => reports.flatMap(lines));

function lines(found: Balance): readonly string[] {
  const points = (value: number): string => value.toFixed(1).padStart(6);
  const held = found.conditions.filter(({ holds }) => holds).length;
  return [
    `${found.scenario}: ${held} of ${found.conditions.length} conditions hold over ${found.games} games.`,
    ...SEATS.map((seat) => {
      const { mean, p10, p90 } = found.scores[seat];
      return `  ${seat.padEnd(6)} mean ${points(mean)}  p10 ${points(p10)}  p90 ${points(p90)}`;
    }),
    `  endings: ${Object.entries(found.endings)
      .map(([ending, share]) => `${ending} ${Math.round(100 * share)}%`)
      .join(', ')}`,
    `  the essay: ${Object.entries(found.essay)
      .map(([name, share]) => `${name} ${Math.round(100 * share)}%`)
      .join(', ')}`,
    `  who paid: citizens ${points(found.whoPaid.citizens)}  circle ${points(found.whoPaid.circle)}  programme ${points(found.whoPaid.programme)}`,
    '  seat     slack   all slack   package   embargo   freeze',
    ...SENDERS.map((seat) => {
      const { package: targeted, embargo } = found.jointPackage[seat];
      return `  ${seat.padEnd(6)} ${points(found.slackGain[seat])}      ${points(found.allSlackLoss[seat])}    ${points(targeted)}    ${points(embargo)}   ${points(found.freezeGain[seat])}`;
    }),
    `  dprk                                          ${points(found.freezeGain.dprk)}`,
    ...found.joins
      .filter(({ holds }) => !holds)
      .map(
        ({ title, simulated, recorded, source }) =>
          `  does not join: ${title} ${simulated.toFixed(1)}, ${recorded} at the ${source}`,
      ),
    ...found.conditions
      .filter(({ holds }) => !holds)
      .map(({ id, value, goal }) => `  not met: ${id} is ${value.toFixed(2)}, wanted ${goal}`),
  ];
}

/** Two decimals say all that the seeds can tell. */
function rounded(found: Balance | readonly Balance[] | undefined): unknown {
  return JSON.parse(
    JSON.stringify(found, (_key, part: unknown) => (typeof part === 'number' ? Math.round(part * 100) / 100 : part)),
  );
}
