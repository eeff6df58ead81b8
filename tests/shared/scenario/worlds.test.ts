import { describe, expect, test } from 'vitest';
import { SCENARIOS, finalScores, playBotGame } from '@letter/shared/lab';
import { parseScenario } from '@letter/shared/authority';
import { SEATS, halfYearOf, opensIn, panelTextOpensIn } from '@letter/shared/play';
import type { OrderKind, Scenario } from '@letter/shared/play';
import { scenarioHash } from '../../../shared/src/scenario/scenario-hash.ts';
import { BUILT_IN } from '../../../shared/src/scenario/built-in.ts';

// Every world that comes with the game: right as data, and playable by all four seats to the end.

const WORLDS = Object.entries(SCENARIOS);
const fileOf = (id: string): unknown => Object.entries(BUILT_IN).find(([known]) => known === id)?.[1];
const SEEDS = [1, 2, 3, 4, 5];
const play = (scenario: Scenario, seed: number) =>
  playBotGame({
    scenario,
    seed,
    format: 'standard',
    fixedRounds: null,
    temperature: { us: 1, china: 1, un: 1, dprk: 1 },
  });

describe('the worlds that come with the game', () => {
  test('are the four that people are offered', () => {
    expect(WORLDS.map(([id]) => id)).toEqual(['tutorial', 'january-2016', 'october-2006', 'after-the-panel-2024']);
  });

  test.each(WORLDS)('%s is a file that the parser accepts, and is read as it stands', (id, scenario) => {
    const read = parseScenario(fileOf(id));
    expect(read.ok ? read.value : read.error).toEqual(scenario);
    expect(scenario.id).toBe(id);
  });

  test('differ from each other', () => {
    expect(new Set(WORLDS.map(([, scenario]) => scenarioHash(scenario))).size).toBe(WORLDS.length);
  });

  test.each(WORLDS)(
    '%s: bots play to the end without a refused order, and every seat has a game of it',
    (_, scenario) => {
      const games = SEEDS.map((seed) => play(scenario, seed));
      for (const { world, refused } of games) {
        expect(refused).toEqual([]);
        expect(world.ending).not.toBeNull();
      }
      for (const seat of SEATS) {
        const mean = games.reduce((sum, { world }) => sum + finalScores(world)[seat], 0) / games.length;
        expect(mean, seat).toBeGreaterThan(15);
        expect(mean, seat).toBeLessThan(85);
      }
    },
  );
});

const world = (id: string): Scenario => {
  const found = SCENARIOS[id];
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
};
const kindsUsed = (scenario: Scenario): ReadonlySet<OrderKind> =>
  new Set(SEEDS.flatMap((seed) => play(scenario, seed).accepted.map(({ order }) => order.kind)));

describe('October 2006', () => {
  const scenario = world('october-2006');

  test('has no Panel to send before the second half of 2009, and none before a text of the first half creates it', () => {
    const opening = halfYearOf(scenario, opensIn(scenario, 'panel-look'));
    expect(opening).toEqual({ year: 2009, half: 2 });
    expect(halfYearOf(scenario, panelTextOpensIn(scenario))).toEqual({ year: 2009, half: 1 });
    const looks = SEEDS.flatMap((seed) => play(scenario, seed).world.reports.filter(({ by }) => by === 'un'));
    expect(looks.length).toBeGreaterThan(0);
    for (const { round } of looks) expect(round).toBeGreaterThanOrEqual(opensIn(scenario, 'panel-look'));
  });

  test('opens with less trade, more fear and a smaller programme than 2016', () => {
    const later = world('january-2016');
    expect(scenario.stocks.finance.fear).toBeGreaterThan(later.stocks.finance.fear);
    expect(scenario.stocks.programme.index).toBeLessThan(later.stocks.programme.index);
    expect(scenario.stocks.trade.recorded).toBeLessThan(later.stocks.trade.recorded);
    expect(scenario.nationalLists.border.luxury).toBeLessThan(later.nationalLists.border.luxury);
  });
});

describe('after the Panel, 2024', () => {
  const scenario = world('after-the-panel-2024');

  test('leaves most money out of the reach of every gate', () => {
    const { world: end } = play(scenario, 1);
    const last = end.history.at(-1);
    const sources = last?.ledger.sources;
    const beyond = (sources?.cyberAndOther ?? 0) + (sources?.cyber ?? 0);
    expect(beyond).toBeGreaterThan(sources?.commodities ?? Infinity);
  });

  test('starts past the line of 2016 and before its own', () => {
    const { index } = scenario.stocks.programme;
    expect(index).toBeGreaterThan(world('january-2016').breakout.line);
    expect(index).toBeLessThan(scenario.breakout.line - scenario.breakout.clear);
  });
});

describe('the tutorial', () => {
  const scenario = world('tutorial');

  test('lasts three rounds in every format, whatever the seed', () => {
    for (const format of ['blitz', 'standard'] as const)
      for (const seed of SEEDS) {
        const { world: end } = playBotGame({
          scenario,
          seed,
          format,
          fixedRounds: null,
          temperature: { us: 1, china: 1, un: 1, dprk: 1 },
        });
        expect(end.history).toHaveLength(3);
      }
  });

  test('opens fewer orders in round 1 than 2016 does, and some never', () => {
    const openAt = (one: Scenario, round: number) => Object.values(one.opens).filter((at) => at <= round).length;
    expect(openAt(scenario, 1)).toBeLessThan(openAt(world('january-2016'), 1));
    expect(openAt(scenario, 1)).toBeLessThan(openAt(scenario, 2));
    const used = kindsUsed(scenario);
    for (const kind of ['convene', 'invoke-procedure', 'collect'] as const) expect(used.has(kind)).toBe(false);
    expect(used.size).toBeGreaterThanOrEqual(8);
  });
});
