import { describe, expect, test } from 'vitest';
import { auditGame } from '../../shared/src/record/audit-game.ts';
import { shortSeed } from '../../shared/src/lib/seed.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { closePhase, startGame } from '../../shared/src/truth/commands/game.ts';
import { inject } from '../../shared/src/truth/commands/inject.ts';
import { drawShock } from '../../shared/src/truth/adjudication/shock.ts';
import type { GameEvent } from '../../shared/src/truth/events.ts';
import { evolveAll, fold } from '../../shared/src/truth/fold/evolve.ts';
import { baselineOf } from '../../shared/src/truth/outcome/baseline.ts';
import { projectPublic } from '../../shared/src/truth/projection/project-public.ts';
import type { World } from '../../shared/src/truth/world.ts';
import { adjudicated, closed, playedTo, started } from '../support/play.ts';

const DROUGHT = { id: 'i1', shock: 'drought', text: '' };
const WORDS = { id: 'i2', shock: null, text: 'The Secretary-General calls a press conference.' };

const put = (world: World, given: Parameters<typeof inject>[1]): World => {
  const answer = inject(world, given);
  if (!answer.ok) throw new Error(answer.error.code);
  return evolveAll(world, answer.value);
};

const codeOf = (world: World, given: Parameters<typeof inject>[1]): string => {
  const answer = inject(world, given);
  return answer.ok ? 'accepted' : answer.error.code;
};

/** The numbers of rounds 2 to 8 in which the deck gives a shock by itself, and which, for a seed. */
function drawsOf(seed: number): ReadonlyMap<number, string> {
  const drawn: string[] = [];
  const found = new Map<number, string>();
  for (let round = 2; round <= 8; round++) {
    const shock = drawShock(january2016, shortSeed(seed), round, drawn);
    if (shock === null) continue;
    drawn.push(shock);
    found.set(round, shock);
  }
  return found;
}

describe('an event that a host puts into a game', () => {
  const world = started(7, 'standard', 8);

  test('moves what its card says as the round is adjudicated, and the baseline by as much', () => {
    const plain = adjudicated(world);
    const dry = adjudicated(put(world, DROUGHT));
    const moved = dry.history[0]?.trace.filter(({ parameter }) => parameter === 'shock:drought') ?? [];
    expect(moved.map(({ variable, amount }) => [variable, amount])).toEqual(expect.arrayContaining([['welfare', -4]]));
    expect(dry.stocks.citizens.welfare).toBeLessThan(plain.stocks.citizens.welfare);
    expect(baselineOf(dry).rounds[0]?.stocks.citizens.welfare).toBeLessThan(
      baselineOf(plain).rounds[0]?.stocks.citizens.welfare ?? 0,
    );
  });

  test('is read by everybody at once, and is a headline of its round', () => {
    const told = put(put(world, DROUGHT), WORDS);
    const open = projectPublic(told, () => baselineOf(told));
    expect(open.injects.map(({ id, round, phase }) => [id, round, phase])).toEqual([
      ['i1', 1, 'briefing'],
      ['i2', 1, 'briefing'],
    ]);
    expect(adjudicated(told).publicRecord[0]?.headlines.slice(0, 2)).toEqual([
      { kind: 'shock', shock: 'drought' },
      { kind: 'told', text: WORDS.text },
    ]);
  });

  test('said in words alone moves nothing', () => {
    expect(adjudicated(put(world, WORDS)).stocks).toEqual(adjudicated(world).stocks);
  });

  test('counts for the next round once the open one has been adjudicated', () => {
    const late = put(adjudicated(world), DROUGHT);
    expect(late.injects?.[0]?.round).toBe(2);
    const parts = playedTo(late, 2, 'adjudication').history[1]?.trace.map(({ parameter }) => parameter);
    expect(parts).toContain('shock:drought');
  });

  test('is replayed from the log like any act', () => {
    const log: GameEvent[] = [...startGame(january2016, shortSeed(7), 'standard', 2)];
    let now = fold(january2016, log);
    const add = (events: readonly GameEvent[]): void => {
      log.push(...events);
      now = evolveAll(now, events);
    };
    for (const given of [DROUGHT, WORDS]) {
      const answer = inject(now, given);
      if (answer.ok) add(answer.value);
    }
    while (now.ending === null) add(closePhase(now));
    const audit = auditGame(january2016, log);
    expect(audit.ok ? audit.value : audit.error).not.toHaveProperty('sentence');
    expect(audit.ok).toBe(true);
  });

  test.each([
    ['an unknown card', world, { id: 'x', shock: 'comet', text: '' }, 'unknown-target'],
    ['a card that was put in before', put(world, DROUGHT), { ...DROUGHT, id: 'x' }, 'already-done'],
    ['nothing at all', world, { id: 'x', shock: null, text: '  ' }, 'empty-text'],
    ['a long text', world, { id: 'x', shock: null, text: 'a'.repeat(401) }, 'out-of-range'],
    ['the same one again', put(world, DROUGHT), DROUGHT, 'accepted'],
  ] as const)('%s', (_, at, given, code) => {
    expect(codeOf(at, given)).toBe(code);
  });

  test('does not change the game when it is sent twice', () => {
    const once = put(world, DROUGHT);
    expect(put(once, DROUGHT)).toEqual(once);
  });

  test('takes the place of the card in the deck and leaves every other draw as it is at tables of the same seed', () => {
    const seed = [...Array(60).keys()].find((one) => drawsOf(one).size >= 3);
    if (seed === undefined) throw new Error('no seed draws three shocks');
    const draws = drawsOf(seed);
    const [first] = draws;
    if (first === undefined) throw new Error('nothing drawn');
    let game = put(started(seed, 'standard', 8), { id: 'i', shock: first[1], text: '' });
    const seen = new Map<number, string>();
    while (game.ending === null) {
      game = closed(game);
      if (game.shock !== null) seen.set(game.round, game.shock);
    }
    const expected = new Map([...draws].filter(([round]) => round !== first[0] && round <= game.round));
    expect(seen).toEqual(expected);
  });
});
