import { describe, expect, test } from 'vitest';
import { SEATS, type SeatId } from '@letter/shared/play';
import { isSeed, shortSeed, type Seed } from '../../shared/src/lib/seed.ts';
import { guessEfforts, RAW, type EffortGuess } from '../load/attack/guess-efforts.ts';
import { guessSecrets } from '../load/attack/guess-secrets.ts';
import { guessSeed, shortSeeds } from '../load/attack/guess-seed.ts';
import { aboveChance, scoreEfforts, type EffortScore } from '../load/attack/score-efforts.ts';
import { playSecretGame, type SecretGame } from '../load/attack/secret-game.ts';
import { lastPublic, type Shown } from '../load/attack/shown.ts';

// From all that one audience receives in whole games, with the page's own code: what others did in secret, and the seed from
// which every hidden draw follows. Each attack is shown to work first, on games that give it what it needs.

const AUDIENCES = [...SEATS, 'observer'] as const satisfies readonly Shown['audience'][];
const GAMES = 10;
/** Hits above chance that one audience in a thousand shows by luck, in standard errors. */
const LUCK = 3.1;

/** A seed of 128 bits, as a server draws it. */
function longSeed(number: number): Seed {
  const digits = Array.from({ length: 4 }, (_, index) => Math.imul(number + 1, 0x9e3779b1 + 2 * index) ^ 0x5bd1e995);
  const seed = digits.map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  if (!isSeed(seed)) throw new Error(seed);
  return seed;
}

const games: readonly SecretGame[] = Array.from({ length: GAMES }, (_, number) =>
  playSecretGame(number, longSeed(number)),
);

const scored = (guess: (game: SecretGame) => readonly EffortGuess[]): EffortScore =>
  scoreEfforts(games.map((game) => ({ guesses: guess(game), efforts: game.efforts })));

/** What an audience would see if the record held the figures as they are computed. */
function unrounded({ shown, world }: SecretGame, audience: 'us' | 'china' | 'observer'): Shown {
  const view = lastPublic(shown[audience]);
  if (view === null) throw new Error('a game has views');
  const record = view.record.map((round, index) => ({
    ...round,
    credibility: world.history[index]?.stocks.diplomacy.credibility ?? round.credibility,
    access: world.history[index]?.stocks.diplomacy.access ?? round.access,
    recordedTrade: world.history[index - 1]?.stocks.trade.recorded ?? null,
  }));
  return { ...shown[audience], publicViews: [{ ...view, record }] };
}

describe('the efforts of others', () => {
  test.each(['us', 'china'] as const)('are found by %s in figures that are sent as they are computed', (audience) => {
    const { whole, single, median, kept } = scored((game) => guessEfforts(unrounded(game, audience), RAW));
    expect(median).toBeLessThanOrEqual(4);
    expect(kept).toBeGreaterThan(0.9);
    expect(whole.hits).toBeGreaterThan(0.3 * whole.guesses);
    expect(aboveChance(single)).toBeGreaterThan(15);
  });

  test.each(AUDIENCES)('are not found by %s in the figures that are published', (audience) => {
    const { whole, single, median } = scored((game) => guessEfforts(game.shown[audience]));
    expect(whole.guesses).toBeGreaterThan(100);
    expect(aboveChance(whole)).toBeLessThan(LUCK);
    expect(aboveChance(single)).toBeLessThan(LUCK);
    expect(median).toBeGreaterThan(64);
  });
});

const dealtTo = ({ shown }: SecretGame, seat: SeatId) => shown[seat].views.at(-1)?.privateAim?.id;

test('both attacks are summed up for a bounded run', () => {
  const short = guessSecrets([shortSeed(7), longSeed(1)], 20);
  expect(short.seedGuess).toEqual({ games: 2, seedsTried: 60, found: 1 });
  expect(short.effortGuess.guesses).toBeGreaterThan(100);
  expect(short.effortGuess.aboveChance).toBeLessThan(LUCK);
});

describe('the seed', () => {
  test.each(AUDIENCES)('is found by %s if it is short, and the private aims of the others with it', (audience) => {
    const seed = shortSeed(123);
    const game = playSecretGame(1, seed);
    const { seeds, aims } = guessSeed(game.shown[audience], shortSeeds(1000));
    expect(seeds).toContain(seed);
    expect(seeds.length).toBeLessThanOrEqual(4);
    if (seeds[0] !== seed) return;
    for (const seat of SEATS) if (seat !== audience) expect(aims[seat]).toBe(dealtTo(game, seat));
  });

  test('of 128 bits is not found by anybody, and the private aims are guessed as by drawing lots', () => {
    let hits = 0;
    let dealt = 0;
    for (const game of games) {
      for (const audience of AUDIENCES) {
        const { seeds, aims } = guessSeed(game.shown[audience], shortSeeds(300));
        expect(seeds).not.toContain(game.world.seed);
        for (const seat of SEATS) {
          if (seat === audience) continue;
          dealt += 1;
          if (aims[seat] === dealtTo(game, seat)) hits += 1;
        }
      }
    }
    expect((hits - dealt / 3) / Math.sqrt((dealt * 2) / 9)).toBeLessThan(LUCK);
  });
});
