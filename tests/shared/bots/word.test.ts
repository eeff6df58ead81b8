import { describe, expect, test } from 'vitest';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { TemperamentId } from '../../../shared/src/terms/temperament-id.ts';
import { BASKETS, SENDERS, isSender } from '../../../shared/src/terms/vocabulary.ts';
import { promisesOf } from '../../../shared/src/truth/outcome/promises.ts';
import type { World } from '../../../shared/src/truth/world.ts';

/** Games in which all three senders have one character. */
function games(sender: TemperamentId, count: number, temperature = 0.5): readonly World[] {
  return Array.from({ length: count }, (_, index) => {
    const all = { us: temperature, china: temperature, un: temperature, dprk: temperature };
    const temperaments = { us: sender, china: sender, un: sender, dprk: 'trader' } as const;
    return playBotGame({
      scenario: january2016,
      seed: index + 1,
      format: 'standard',
      fixedRounds: null,
      temperature: all,
      temperaments,
    }).world;
  });
}

/** The rows of a game: report less effort, by sender, basket and half-year. */
const gapsIn = ({ history }: World): readonly number[] =>
  history.flatMap(({ reports, efforts }) =>
    SENDERS.flatMap((sender) => BASKETS.map((basket) => reports[sender][basket] - efforts[sender][basket])),
  );

const brokenEfforts = (world: World) =>
  promisesOf(world.agreements).filter(
    ({ outcome, by, agreement, term }) =>
      (outcome === 'broken' || outcome === 'broken-unseen') &&
      isSender(by) &&
      agreement.terms[term]?.kind === 'enforce',
  );

describe('a sender played by a bot', () => {
  const legalists = games('legalist', 8);
  const riders = games('free-rider', 8);

  test('that is a legalist says what it did and does what it signed', () => {
    for (const world of legalists) {
      expect(gapsIn(world).every((gap) => gap === 0)).toBe(true);
      expect(brokenEfforts(world)).toEqual([]);
    }
  });

  test('that is a free rider claims more than it does, and never less', () => {
    const gaps = riders.flatMap(gapsIn);
    expect(gaps.filter((gap) => gap > 0).length).toBeGreaterThan(gaps.length / 20);
    expect(gaps.every((gap) => gap >= 0)).toBe(true);
  });

  test('that is a free rider slackens under some of what it signed, and keeps the rest', () => {
    const broken = riders.flatMap(brokenEfforts);
    expect(broken.length).toBeGreaterThan(0);
    const kept = riders
      .flatMap(({ agreements }) => promisesOf(agreements))
      .filter(({ outcome, agreement, term }) => outcome === 'kept' && agreement.terms[term]?.kind === 'enforce');
    expect(kept.length).toBeGreaterThan(3);
  });

  test('notes what it weighed: its bluffs are those of the half-year, its efforts those that it made', () => {
    for (const world of riders) {
      const notes = world.minds ?? [];
      for (const { round, reports, efforts } of world.history) {
        for (const sender of SENDERS) {
          const note = notes.find((one) => one.seat === sender && one.round === round);
          const lies = BASKETS.filter((basket) => reports[sender][basket] > efforts[sender][basket]);
          expect(note?.bluffs).toEqual(
            lies.map((basket) => ({ basket, said: reports[sender][basket], did: efforts[sender][basket] })),
          );
          for (const { about, basket, chosen, weighed } of note?.choices ?? []) {
            expect(weighed.some(({ option }) => option === chosen) || about === 'look').toBe(true);
            if (about === 'effort' && basket !== null) expect(chosen).toBe(String(efforts[sender][basket]));
            if (about === 'report' && basket !== null) expect(chosen).toBe(String(reports[sender][basket]));
          }
        }
      }
    }
  });
});

describe('Pyongyang played by a bot', () => {
  test('notes the test and the burden that it chose, with what they were weighed against', () => {
    for (const world of games('dealer', 4)) {
      for (const { round, test: conducted, dockets } of world.history) {
        const note = world.minds?.find((one) => one.seat === 'dprk' && one.round === round);
        const chosen = (about: 'test' | 'burden') => note?.choices.find((one) => one.about === about);
        expect(chosen('test')?.chosen).toBe(conducted);
        const levy = Object.values(dockets.dprk).find(({ kind }) => kind === 'set-burden');
        expect(chosen('burden')?.chosen).toBe(levy?.kind === 'set-burden' ? levy.burden : 'none');
        expect(chosen('test')?.weighed.find(({ option }) => option === 'none')?.points).toBe(0);
      }
    }
  });
});
