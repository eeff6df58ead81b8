import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { digestOfRounds, worldText } from '@letter/shared/authority';
import { playBotGame, finalScores, type BotGameSetup } from '@letter/shared/lab';
import { SEATS, type SeatId } from '@letter/shared/play';
import { print, readCall, refuseCall } from './print.ts';
import { readScenario } from './read-scenario.ts';
import { summary } from './summary.ts';

// pnpm simulate: whole games with bots in all seats and no server. Same seed, same digest.

const { values } = readCall({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string' },
    games: { type: 'string' },
    scenario: { type: 'string' },
    format: { type: 'string', default: 'standard' },
    bots: { type: 'string', default: '' },
    temperature: { type: 'string', default: '1' },
    log: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const scenario = readScenario(values.scenario);
const seed = integer(values.seed, '--seed', -2147483648, 2147483647);
const fixedRounds = values.rounds === undefined ? null : integer(values.rounds, '--rounds', 1, 20);
const format =
  values.format === 'blitz' || values.format === 'standard'
    ? values.format
    : refuseCall('--format is blitz or standard.');
const setup: Omit<BotGameSetup, 'seed'> = { scenario, format, fixedRounds, temperature: temperatures(values.bots) };

if (values.games === undefined) playOne();
else playMany(integer(values.games, '--games', 1, 100_000));

function playOne(): void {
  const started = performance.now();
  const texts: string[] = [];
  const game = playBotGame({ ...setup, seed }, (world) => texts.push(worldText(world)));
  const millis = Math.round((performance.now() - started) * 10) / 10;
  if (values.log !== undefined)
    writeFileSync(values.log, `${game.log.map((event) => JSON.stringify(event)).join('\n')}\n`);
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

function playMany(games: number): void {
  const started = performance.now();
  const endings: Record<string, number> = {};
  const all: Record<SeatId, number[]> = { us: [], china: [], un: [], dprk: [] };
  for (let index = 0; index < games; index++) {
    const { world } = playBotGame({ ...setup, seed: seed + index });
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

function integer(text: string, name: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    refuseCall(`${name} must be a whole number from ${least} to ${most}; "${text}" is not.`);
  }
  return value;
}

/** `--bots us=0,dprk=2` sets the noise of single seats; the others take `--temperature`. */
function temperatures(text: string): BotGameSetup['temperature'] {
  const common = noise(values.temperature, '--temperature');
  const chosen: Record<SeatId, number> = { us: common, china: common, un: common, dprk: common };
  for (const part of text.split(',').filter(Boolean)) {
    const [name, value = ''] = part.split('=');
    const seat = SEATS.find((one) => one === name);
    if (seat === undefined) refuseCall(`--bots names a seat that does not exist: "${name}".`);
    chosen[seat] = noise(value, `--bots ${seat}`);
  }
  return chosen;
}

function noise(text: string, name: string): number {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value) || value < 0 || value > 10) {
    refuseCall(`${name} takes a noise from 0 (always the best choice) to 10; "${text}" is not.`);
  }
  return value;
}
