import { SEATS } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { roundTo } from '../../../shared/src/lib/round-to.ts';
import { expectedScore, outlookOf } from '../../../shared/src/rules/aims/outlook.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { termGrain } from '../../../shared/src/terms/grains.ts';
import { CORRIDOR_OF, isSender } from '../../../shared/src/terms/vocabulary.ts';
import { aimEvidence } from '../../../shared/src/truth/observation/aim-trends.ts';
import { figureOf } from '../../../shared/src/truth/observation/figure-of.ts';
import { MEASURABLE } from '../../../shared/src/truth/observation/measurable.ts';

// A half-year's adjudication asks a seat for the variables that it can measure only, and makes no term that nobody sees.

const { world } = playBotGame({
  scenario: january2016,
  seed: 4,
  format: 'standard',
  fixedRounds: 4,
  temperature: { us: 1, china: 1, un: 1, dprk: 1 },
});

test('a seat has estimates of what it is said to measure, and of nothing else', () => {
  for (const seat of SEATS) {
    for (const { estimates } of world.seats[seat].observations) {
      const isFound = (variable: string): boolean => variable in estimates || (seat === 'un' && variable === 'welfare');
      expect(MEASURABLE[seat].every(isFound)).toBe(true);
      expect(Object.keys(estimates).filter((one) => !MEASURABLE[seat].some((variable) => variable === one))).toEqual(
        [],
      );
    }
  }
});

test('a seat sees the terms of its own acts and public ones of every change of what it measures', () => {
  const record = world.history.at(-1);
  for (const seat of SEATS) {
    const seen = world.seats[seat].observations.at(-1);
    const own = isSender(seat) ? CORRIDOR_OF[seat] : 'regime';
    const told = (record?.trace ?? []).flatMap((term) => {
      const amount = roundTo(term.amount, termGrain(term.variable));
      const isSeen = amount !== 0 && (term.origin === 'public' || term.origin === own);
      return isSeen && seen !== undefined && figureOf(term.variable).read(seen.estimates) ? [{ ...term, amount }] : [];
    });
    expect(told.length).toBeGreaterThan(0);
    const byVariable = (seen?.traces ?? []).flatMap(({ variable, terms }) => {
      expect(terms.every((term) => term.variable === variable)).toBe(true);
      return terms;
    });
    expect(new Set(byVariable)).toEqual(new Set(told));
    expect(byVariable).toHaveLength(told.length);
  }
});

test('the score that a trend compares is the mean of the outlook', () => {
  const record = world.history.at(-1);
  for (const seat of SEATS) {
    const seen = world.seats[seat].observations.at(-1);
    if (record === undefined || seen === undefined) throw new Error('the game has a last round');
    const evidence = aimEvidence(world, seat, record, seen);
    for (const data of january2016.aims[seat]) {
      expect(expectedScore(data, evidence, january2016)).toBe(outlookOf(data, evidence, january2016)?.mean ?? null);
    }
  }
});
