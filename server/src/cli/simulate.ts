import { performance } from 'node:perf_hooks';
import { digestOfRounds, findEndless, worldText, type Seed, type World } from '@letter/shared/authority';
import { playBotGame, finalScores, type BotGame, type BotGameSetup } from '@letter/shared/lab';
import { FORMATS, SEATS, type SeatId } from '@letter/shared/play';
import { command, JSON_OPTION, Option } from './command.ts';
import { writeText } from './files.ts';
import { readBots } from './read-bots.ts';
import { noise, seedOf, wholeNumber } from './numbers.ts';
import { print, refuseCall } from './print.ts';
import { readScenario, SCENARIO_OPTION } from './read-scenario.ts';
import { summary } from './summary.ts';

// Same seed, same digest.

const values = command('simulate', 'Play whole games with bots in all seats and no server.')
  .option(
    '--seed <seed>',
    'seed of the game, 32 digits from 0 to f or a number; with --games a number',
    seedOf('--seed'),
    1,
  )
  .option('--rounds <number>', 'play exactly so many', wholeNumber('--rounds', 1, 20))
  .option('--games <number>', 'play so many, and say how they end', wholeNumber('--games', 1, 100_000))
  .option(...SCENARIO_OPTION)
  .addOption(new Option('--format <name>', 'length of the game').choices(FORMATS).default('standard' as const))
  .option('--temperature <noise>', 'noise of every bot, from 0 to 10', noise('--temperature'), 1)
  .option(
    '--bots <list>',
    'level, temperament or noise of single seats, as us=expert,china=free-rider,un=1.5; a seat may be named twice',
  )
  .option('--log <file>', 'write the log of the game, for replay')
  .option(...JSON_OPTION)
  .parse()
  .opts();

const scenario = readScenario(values.scenario);
const { seed, format } = values;
const setup: Omit<BotGameSetup, 'seed'> = {
  scenario,
  format,
  fixedRounds: values.rounds ?? null,
  ...readBots(values.bots ?? '', values.temperature),
};

if (values.games === undefined) playOne();
else if (typeof seed === 'number') playMany(values.games, seed);
else refuseCall('--games counts its seeds from a number; give --seed as one.');

/** A game of bots; ends the command if its world's numbers lead to one that is not finite. */
function played(number: Seed | number, onRound?: (world: World) => void): BotGame {
  const game = playBotGame({ ...setup, seed: number }, onRound);
  const endless = findEndless(game.log) ?? findEndless(finalScores(game.world));
  if (endless === null) return game;
  return refuseCall(
    `The game of seed ${number} comes to a number that is not finite, ${endless}: numbers of the world "${scenario.id}" are too extreme.`,
  );
}

function playOne(): void {
  const started = performance.now();
  const texts: string[] = [];
  const game = played(seed, (world) => texts.push(worldText(world)));
  const millis = Math.round((performance.now() - started) * 10) / 10;
  if (values.log !== undefined) writeText(values.log, `${game.log.map((event) => JSON.stringify(event)).join('\n')}\n`);
  const { ending } = game.world;
  const rounds = game.world.history.length;
  const scores = finalScores(game.world);
  const digest = digestOfRounds(texts);
  print(values.json, { seed, rounds, ending, scores, digest, millis }, () => [
    `Seed ${seed}: ${ending} after ${rounds} rounds.`,
    ...SEATS.map((seat) => `  ${seat.padEnd(6)} ${scores[seat].toFixed(1)}`),
    `Digest ${digest}`,
  ]);
}

function playMany(games: number, first: number): void {
  const started = performance.now();
  const endings: Record<string, number> = {};
  const all: Record<SeatId, number[]> = { us: [], china: [], un: [], dprk: [] };
  for (let index = 0; index < games; index++) {
    const { world } = played(first + index);
    const ending = world.ending ?? 'none';
    endings[ending] = (endings[ending] ?? 0) + 1;
    const scores = finalScores(world);
    for (const seat of SEATS) all[seat].push(scores[seat]);
  }
  const gamesPerSecond = Math.round((games / (performance.now() - started)) * 10_000) / 10;
  const scores = { us: summary(all.us), china: summary(all.china), un: summary(all.un), dprk: summary(all.dprk) };
  print(values.json, { games, gamesPerSecond, endings, scores }, () => [
    `${games} games, ${gamesPerSecond} a second.`,
    ...Object.entries(endings).map(([ending, count]) => `  ${ending}: ${count}`),
    ...SEATS.map(
      (seat) => `  ${seat.padEnd(6)} mean ${scores[seat].mean}  p10 ${scores[seat].p10}  p90 ${scores[seat].p90}`,
    ),
  ]);
}
