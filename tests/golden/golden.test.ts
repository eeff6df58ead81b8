import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold, parseLog, readStored } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/lab';
import type { Scenario } from '@letter/shared/play';
import { DIGESTS, GAMES, logPath, scenarioPath, unpacked, type Golden } from './games.ts';
import { judgeGolden, type SavedGame } from './judge-golden.ts';

// Saved games, each with the data of its world: a change of a rule, a number or the order of draws fails here; bots may
// change. The message of a failure says what moved, and from which round.

const digests = JSON.parse(readFileSync(DIGESTS, 'utf8')) as Readonly<Record<string, Golden>>;

function savedGame(name: string): SavedGame {
  const golden = digests[name];
  if (golden === undefined) throw new Error(`no digest of ${name}`);
  return { log: unpacked(logPath(name)), data: JSON.parse(unpacked(scenarioPath(name))) as unknown, golden };
}

describe.each(GAMES)('the saved $name game', ({ name }) => {
  const { log, data, golden } = savedGame(name);

  test('folds to its ending with its own scenario data', () => {
    const parsed = parseLog(log);
    if (!parsed.ok) throw new Error(parsed.error.sentence);
    const [started] = parsed.value;
    const world = readStored(data, started?.kind === 'game-started' ? started.scenarioHash : '');
    if (!world.ok) throw new Error(world.error.code);
    const { history, ending } = fold(world.value, parsed.value);
    expect({ rounds: history.length, ending }).toEqual({ rounds: golden.rounds, ending: golden.ending });
  });

  test('gives the same digest when adjudicated again, with its own data and with the current scenario', () => {
    expect(judgeGolden({ log, data, golden }, DEFAULT_SCENARIO)).toBe('the same');
  });

  test('is small', () => {
    const sizes = [logPath(name), scenarioPath(name)].map((path) => readFileSync(path).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150 * 1024);
  });
});

describe('the message of a failed saved game', () => {
  const game = savedGame('standard');

  test('reports only a changed hash for a new price that no round uses', () => {
    const costs = { ...DEFAULT_SCENARIO.costs, 'envoy.staff': 1 };
    const now: Scenario = { ...DEFAULT_SCENARIO, costs };
    expect(judgeGolden(game, now)).toBe(
      "only the scenario's hash moved, no round differs: record again with `pnpm generate`",
    );
  });

  test('reports changed numbers, from the first different round', () => {
    const circle = { ...DEFAULT_SCENARIO.params.circle, drift: { ...DEFAULT_SCENARIO.params.circle.drift, value: 0 } };
    const now: Scenario = { ...DEFAULT_SCENARIO, params: { ...DEFAULT_SCENARIO.params, circle } };
    expect(judgeGolden(game, now)).toMatch(
      /^behaviour moved by the numbers of january-2016: round 1: .* differs at .*; if meant, record again/,
    );
  });

  test('reports changed rules if its own data give another result from a later round on', () => {
    const last = game.log.split('\n').findLastIndex((line) => line.includes('"round-adjudicated"'));
    const lines = game.log.split('\n');
    const log = lines.with(last, (lines[last] ?? '').replace(/"mandate":[\d.]+/, '"mandate":1')).join('\n');
    expect(judgeGolden({ ...game, log }, DEFAULT_SCENARIO)).toMatch(
      new RegExp(`^behaviour moved by the rules, on the numbers it was played on: round ${game.golden.rounds}: `),
    );
  });

  test('reports another shape of World if all events are equal and only the digest differs', () => {
    const golden = { ...game.golden, digest: '00' };
    expect(judgeGolden({ ...game, golden }, DEFAULT_SCENARIO)).toMatch(/no event of a round differs/);
  });

  test('reports data that do not match its log', () => {
    expect(judgeGolden({ ...game, data: { ...DEFAULT_SCENARIO, id: 'other' } }, DEFAULT_SCENARIO)).toMatch(
      /^unreadable: .*other-data/,
    );
  });
});
