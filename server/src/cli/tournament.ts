import { actFigures, DEFAULT_SCENARIO, ladderOf } from '@letter/shared/lab';
import { BOT_LEVELS, SEATS } from '@letter/shared/play';
import { mapInThreads } from '../lib/map-in-threads.ts';
import { command, JSON_OPTION } from './command.ts';
import { wholeNumber } from './numbers.ts';
import { print } from './print.ts';
import { SCENARIO_OPTION } from './read-scenario.ts';
import type { playSeed, playTalk } from './tournament-worker.ts';

// Same world and games, same scores, however many workers; only the milliseconds depend on the machine.

const values = command(
  'tournament',
  'Say what each level of bot is worth in each seat: one seat plays at it, the others are competent.',
)
  .option('--games <number>', 'games of each seat and level', wholeNumber('--games', 2, 3_000), 200)
  .option('--seed <number>', 'first seed', wholeNumber('--seed', 0, 1_000_000), 1)
  .option(...SCENARIO_OPTION, DEFAULT_SCENARIO.id)
  .option('--acts', 'say instead how bots answer what is said to them', false)
  .option('--workers <number>', 'threads', wholeNumber('--workers', 1, 16), 2)
  .option(...JSON_OPTION)
  .parse()
  .opts();

const seeds = Array.from({ length: values.games }, (_, index) => values.seed + index);
const threads = {
  module: new URL('tournament-worker.ts', import.meta.url),
  count: values.workers,
  told: values.scenario,
};

if (values.acts) await tellActs();
else await tellLevels();

/** How bots answer what is said to them. */
async function tellActs(): Promise<void> {
  const acts = actFigures(await mapInThreads<typeof playTalk>(seeds, { ...threads, task: 'playTalk' }));
  print(values.json, rounded({ scenario: values.scenario, ...acts }), () => [
    `${acts.games} games of bots in ${values.scenario}.`,
    ...Object.entries(acts.byKind).map(
      ([kind, { said, answered, toThePoint, declined }]) =>
        `  ${kind.padEnd(10)} said to ${said}, answered by ${answered}, to the point ${toThePoint}, declined ${declined}`,
    ),
    `  answered ${percent(acts.answered)}, of these to the point ${percent(acts.toThePoint)}`,
    `  sentences said twice to one partner in a round ${acts.repeats.inRound}, at most ${acts.repeats.mostInGame} times in a game`,
  ]);
}

/** What each level is worth in each seat. */
async function tellLevels(): Promise<void> {
  const played = await mapInThreads<typeof playSeed>(seeds, { ...threads, task: 'playSeed' });
  const ladder = ladderOf(played.map(({ scores }) => scores));
  const millis = played.flatMap((one) => one.millis).toSorted((a, b) => a - b);
  const at = (share: number): number => millis[Math.min(millis.length - 1, Math.floor(share * millis.length))] ?? 0;
  const found = { scenario: values.scenario, ...ladder, millisPerDecision: { p50: at(0.5), p99: at(0.99) } };

  print(values.json, rounded(found), () => {
    const row = (name: string, figures: (typeof ladder.levels)['expert']): string =>
      `  ${name.padEnd(26)} ${SEATS.map((seat) => figures[seat].toFixed(2).padStart(7)).join(' ')}`;
    return [
      `${found.games} games of each seat and level in ${found.scenario}, the other seats competent.`,
      `  ${''.padEnd(26)} ${SEATS.map((seat) => seat.padStart(7)).join(' ')}`,
      ...BOT_LEVELS.toReversed().map((level) => row(level, found.levels[level])),
      row('expert over competent', found.gaps.expert),
      row('  at least', found.low.expert),
      row('competent over careless', found.gaps.competent),
      row('  at least', found.low.competent),
      `  an expert plans in ${at(0.5).toFixed(0)} ms (median), ${at(0.99).toFixed(0)} ms (99 of 100)`,
    ];
  });
}

/** A share in percent. */
function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Two decimals say all that the seeds can tell. */
function rounded(result: unknown): unknown {
  return JSON.parse(
    JSON.stringify(result, (_key, part: unknown) => (typeof part === 'number' ? Math.round(part * 100) / 100 : part)),
  );
}
