import { describe, expect, test } from 'vitest';
import { addWords, wordShare, wordsBeside } from '../../../shared/src/experiments/balance/aim-words.ts';
import { playTable } from '../../../shared/src/experiments/balance/bot-tables.ts';
import { AIM_CLAIMS, roundsLeft, wordFor } from '../../../shared/src/rules/aims/outlook.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';

describe('the words for aims', () => {
  test('say at the least what their chance is', () => {
    for (let chance = 0; chance <= 1; chance += 0.01) {
      const { least, most } = AIM_CLAIMS[wordFor(chance)];
      expect(chance).toBeGreaterThanOrEqual(least);
      expect(chance).toBeLessThanOrEqual(most);
    }
  });

  // `pnpm balance --games 300` asks the same of three hundred games, without the slack that a few games need.
  test('are right at the end as often as they claim, in games of bots', () => {
    const counts = addWords(Array.from({ length: 8 }, (_, index) => playTable(january2016, 700 + index).aimWords));
    expect(wordsBeside(counts, 0.2)).toStrictEqual([]);
    expect(counts['on course'].told + counts.secure.told).toBeGreaterThan(100);
    expect(counts['out of reach'].told + counts.behind.told).toBeGreaterThan(100);
    expect(wordShare(counts['on course'])).toBeGreaterThan(wordShare(counts.behind));
  });

  test('a word that is not right often enough is found', () => {
    const none = addWords([]);
    expect(wordsBeside({ ...none, 'on course': { told: 20, reached: 9 } }, 0.1)).toStrictEqual(['on course']);
    expect(wordsBeside({ ...none, behind: { told: 20, reached: 9 } }, 0.1)).toStrictEqual(['behind']);
    expect(wordsBeside({ ...none, secure: { told: 20, reached: 18 } }, 0)).toStrictEqual([]);
  });

  test('reckon with the rounds to come: fixed, or as likely as an open end makes them', () => {
    const { openFrom, lastChance, most } = january2016.formats.standard;
    expect(roundsLeft({ fixed: 8, openFrom, lastChance, most }, 3)).toBe(5);
    expect(roundsLeft({ fixed: null, openFrom, lastChance, most }, 6)).toBeCloseTo(1 + 2 / 3 + 4 / 9, 9);
    expect(roundsLeft({ fixed: null, openFrom, lastChance, most }, 8)).toBe(1);
    expect(roundsLeft({ fixed: null, openFrom, lastChance, most }, 9)).toBe(1);
  });
});
