import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEndless } from '../../../shared/src/lib/find-endless.ts';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { finalScores } from '../../../shared/src/experiments/final-scores.ts';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { parseScenario } from '../../../shared/src/scenario/parse-scenario.ts';
import type { Scenario } from '../../../shared/src/terms/scenario.ts';
import { UNITS } from '../../../shared/src/terms/units.ts';
import { closePhase, startGame } from '../../../shared/src/truth/commands/game.ts';
import { evolveAll, fold } from '../../../shared/src/truth/fold/evolve.ts';

// Every number of a world at the ends of what its author may write: the file is refused with the path, or the game is
// finite. A quiet game, in which nobody decides anything, is short enough to be played on each of some thousand worlds.

type Path = readonly (string | number)[];
interface End {
  readonly path: Path;
  readonly value: number;
}

const RANGES: ReadonlyMap<unknown, readonly number[]> = new Map(Object.entries(UNITS));
/** For numbers that are no parameters: their ranges are the schema's, so some of these are refused. */
const OTHER = [0, -1, 1e6];

/** Every number of the data at its ends. */
function endsIn(node: unknown, path: Path): readonly End[] {
  if (typeof node === 'number') return OTHER.map((value) => ({ path, value }));
  if (typeof node !== 'object' || node === null) return [];
  const range = 'unit' in node ? RANGES.get(node.unit) : undefined;
  if (range !== undefined) return range.map((value) => ({ path: [...path, 'value'], value }));
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(node)
    ? node.map((part: unknown, index) => [index, part] as const)
    : Object.entries(node);
  return entries.flatMap(([key, part]) => endsIn(part, [...path, key]));
}

/** The data with one number replaced. */
function withNumber(node: unknown, [key, ...rest]: Path, value: number): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) return node.map((part: unknown, at) => (at === key ? withNumber(part, rest, value) : part));
  const parts = new Map(Object.entries(Object(node) as object));
  parts.set(String(key), withNumber(parts.get(String(key)), rest, value));
  return Object.fromEntries(parts);
}

const ENDS = endsIn(january2016, []);
const name = ({ path, value }: End): string => `${path.join('.')} = ${value}`;

/** Where a game in which nobody decides anything is not finite; `null` if it is finite. */
function quietFault(scenario: Scenario): string | null {
  let world = fold(scenario, startGame(scenario, shortSeed(5), 'standard', 2));
  while (world.ending === null) {
    const events = closePhase(world);
    const found = findEndless(events);
    if (found !== null) return found;
    world = evolveAll(world, events);
  }
  return findEndless(finalScores(world));
}

/** Where a game of bots is not finite; `null` if it is finite. */
function busyFault(scenario: Scenario): string | null {
  const temperature = { us: 1, china: 1, un: 1, dprk: 1 };
  const { log, world } = playBotGame({ scenario, seed: 3, format: 'standard', fixedRounds: 5, temperature });
  return findEndless(log) ?? findEndless(finalScores(world));
}

/** The world at some ends; `null` if it is refused, which must be told with a path. */
function worldAt(ends: readonly End[]): Scenario | null {
  const data = ends.reduce<unknown>((made, { path, value }) => withNumber(made, path, value), january2016);
  const read = parseScenario(data);
  if (read.ok) return read.value;
  expect(read.error.filter(({ path }) => path === '')).toEqual([]);
  return null;
}

describe('a world with a number at an end of its range', () => {
  test('is one of very many', () => {
    expect(ENDS.length).toBeGreaterThan(1700);
  });

  test('is refused with the path, or gives a finite game: every number', () => {
    const faults = ENDS.flatMap((end) => {
      const world = worldAt([end]);
      const fault = world === null ? null : quietFault(world);
      return fault === null ? [] : [`${name(end)}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  const divisors = ENDS.filter(({ path }) =>
    /capacity|renamedCapacity|chip\b|coalitionShare|output|Price/.test(path.join('.')),
  );

  test('is finite in a game of bots too, where others may be divided by it', () => {
    const faults = divisors.flatMap((end) => {
      const world = worldAt([end]);
      const fault = world === null ? null : busyFault(world);
      return fault === null ? [] : [`${name(end)}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test('is finite with several at their ends at once', () => {
    const parameters = ENDS.filter(({ path }) => path[0] === 'params');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...parameters), { minLength: 2, maxLength: 12, selector: name }),
        (ends) => {
          const world = worldAt(ends);
          expect(world === null ? null : quietFault(world)).toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['params.budget.chip.value', ['params', 'budget', 'chip', 'value']],
    ['params.circle.coalitionShare.value', ['params', 'circle', 'coalitionShare', 'value']],
  ])('%s is refused at nought, by its path', (at, path) => {
    const read = parseScenario(withNumber(january2016, path, 0));
    expect(read.ok ? [] : read.error.map((problem) => problem.path)).toEqual([at]);
  });
});
