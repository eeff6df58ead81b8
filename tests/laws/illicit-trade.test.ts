import { expect, test } from 'vitest';
import { playBotGame } from '../../shared/src/experiments/bot-game.ts';
import { shortSeed } from '../../shared/src/lib/seed.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { TRADES, SENDERS } from '../../shared/src/terms/vocabulary.ts';
import { closePhase } from '../../shared/src/truth/commands/game.ts';
import { submit } from '../../shared/src/truth/commands/submit.ts';
import { evolveAll } from '../../shared/src/truth/fold/evolve.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { worldsOf } from '../support/bot-worlds.ts';

const worlds: readonly World[] = [5, 6].flatMap((number) =>
  worldsOf(
    playBotGame({
      scenario: january2016,
      seed: shortSeed(number),
      format: 'standard',
      fixedRounds: 5,
      temperature: { us: 1, china: 1, un: 1, dprk: 1 },
    }),
  ).filter(({ phase, round, ending }) => phase === 'orders' && round > 1 && ending === null),
);

/** The world after its round, with so many chips in every illicit trade. */
function tradedWith(world: World, chips: 0 | 2): World {
  // Nothing else may be short of chips in one of the two: the rest of the docket is empty.
  const dprk = { ...world.seats.dprk, docket: {} };
  let next: World = { ...world, seats: { ...world.seats, dprk } };
  for (const trade of ['cyber', 'arms'] as const) {
    const given = submit(next, 'dprk', { kind: 'run-illicit-trade', trade, chips });
    if (!given.ok) throw new Error(given.error.code);
    next = evolveAll(next, given.value);
  }
  return evolveAll(next, closePhase(next));
}

/** What follows from hard currency and is measured with an error: the exchange rate, and one word on the circle. */
const MEASURED = /^(public\.record\.\d+\.exchangeRate|observations\.\d+\.(estimates|traces|circleWord|aims)\b)/;

function differences(one: unknown, other: unknown, path: readonly string[] = []): readonly string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [path.join('.')];
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    differences(left.get(key), right.get(key), [...path, key]),
  );
}

test('a half-year of illicit trade tells no sender more than a rate of exchange and a word on the circle', () => {
  let earned = 0;
  for (const world of worlds) {
    const [none, much] = [tradedWith(world, 0), tradedWith(world, 2)];
    earned += (much.history.at(-1)?.ledger.sources.cyber ?? 0) - (none.history.at(-1)?.ledger.sources.cyber ?? 0);
    for (const viewer of SENDERS) {
      const found = differences(projectSeat(none, viewer), projectSeat(much, viewer));
      expect(found.filter((path) => !MEASURED.test(path))).toEqual([]);
    }
  }
  expect(worlds.length).toBeGreaterThan(5);
  expect(earned).toBeGreaterThan(500);
});

test('each seat knows its own side of the trades, and China none of it', () => {
  for (const world of worlds) {
    expect(projectSeat(world, 'china').trades).toEqual([]);
    for (const seat of ['us', 'un'] as const) {
      for (const known of projectSeat(world, seat).trades) {
        expect(known).toMatchObject({ exposure: null, passed: null });
        expect(known.evidence).toBe(Math.round(world.stocks.illicit?.[known.trade].evidence[seat] ?? -1));
      }
    }
    const own = projectSeat(world, 'dprk').trades;
    expect(own.map(({ trade }) => trade)).toEqual(TRADES);
    expect(own.every(({ evidence, exposure }) => evidence === null && exposure !== null)).toBe(true);
  }
});
