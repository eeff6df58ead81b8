import { evolve, fold } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import type { World } from '@letter/shared/authority';
import { splitNumbers, withNumbers } from '@letter/server/lib/split-numbers';
import { isSqueezed, Squeezer } from '@letter/server/lib/squeeze';
import { packPast } from '@letter/server/table/record/pack-past';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const { log } = playBotGame({
  scenario: DEFAULT_SCENARIO,
  seed: 3,
  format: 'standard',
  fixedRounds: 5,
  temperature: { us: 1, china: 1, un: 1, dprk: 1 },
});

/** The text of a World as it is saved. */
function textOf(world: World): string {
  const { scenario: _, ...rest } = world;
  return JSON.stringify(rest);
}

test('a game whose past is packed round after round is, to the letter, the game', () => {
  const [first, ...rest] = log;
  if (first === undefined) throw new Error('a game begins');
  let plain = fold(DEFAULT_SCENARIO, [first]);
  let packed = plain;
  let rounds = 0;
  for (const event of rest) {
    plain = evolve(plain, event);
    packed = evolve(packed, event);
    if (event.kind !== 'round-opened' || event.round === 1) continue;
    packed = packPast(packed);
    rounds += 1;
    expect(textOf(packed)).toBe(textOf(plain));
  }
  expect(rounds).toBeGreaterThan(2);
  expect(textOf(packed)).toBe(textOf(plain));
  expect(packed).toEqual(plain);
  expect(structuredClone(packed)).toEqual(plain);
  expect(packPast(packed).history[0]).toBe(packed.history[0]);
});

test('numbers and texts come out of what was packed as they went in', () => {
  const part = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.double(),
      fc.integer(),
      fc.constantFrom('~', '~~', '~a', -0, null),
      fc.string(),
      fc.array(tie('any'), { maxLength: 5 }),
      fc.dictionary(fc.string(), tie('any'), { maxKeys: 5, noNullPrototype: true }),
    ),
  })).any;
  fc.assert(
    fc.property(fc.array(part), (all) => {
      const { text, numbers } = splitNumbers(all);
      expect(withNumbers(text, numbers)).toStrictEqual(all);
    }),
    { numRuns: 60 },
  );
});

test('what is squeezed comes out as it was, in any script, however long and however often it repeats itself', () => {
  // A lone half of a character has no UTF-8.
  const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constant('{"kind":"set-effort"}'));
  const texts = fc.array(piece, { maxLength: 12 }).map((all) => all.join('').toWellFormed());
  const roundTrip = (text: string, sample: string): string => {
    const squeezer = new Squeezer(sample);
    const squeezed = squeezer.squeeze(text);
    expect(isSqueezed(squeezed)).toBe(true);
    return squeezer.unsqueeze(squeezed);
  };
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (once, times) => {
      const whole = once.repeat(times);
      expect(roundTrip(whole, '')).toBe(whole);
      expect(roundTrip(whole, once)).toBe(whole);
    }),
    { numRuns: 50 },
  );
  const long = Array.from({ length: 20_000 }, (_, n) => String(n)).join('');
  expect(roundTrip(long, '')).toBe(long);
  const like = long.replaceAll('777', 'abc');
  expect(roundTrip(like, long)).toBe(like);
  expect(new Squeezer(long.slice(0, 9_100)).squeeze(long.slice(0, 9_000)).length).toBeLessThan(200);
  expect(new Squeezer().squeeze('ab'.repeat(10_000)).length).toBeLessThan(200);
  expect(isSqueezed(JSON.stringify('\0'))).toBe(false);
});

const DOUBLE = 16;
const STRING = 24;
/** Of a World after five rounds, about half more than it is now. */
const BUDGET = 110_000;

/** Bytes at least of what an object holds, except for what others hold as well; a packed field is not opened. */
function ownBytes(root: object, others: WeakSet<object>): number {
  let bytes = 0;
  const open: object[] = [root];
  while (open.length > 0) {
    const one = open.pop();
    if (one === undefined || others.has(one)) continue;
    others.add(one);
    const fields = Object.values(Object.getOwnPropertyDescriptors(one));
    bytes += 24 + 8 * fields.length;
    for (const field of fields) {
      const value: unknown = 'value' in field ? field.value : null;
      if (typeof value === 'object' && value !== null) open.push(value);
      else if (typeof value === 'number' && !Number.isInteger(value)) bytes += DOUBLE;
      else if (typeof value === 'string' && value.length > 40) bytes += STRING + value.length;
    }
  }
  return bytes;
}

test('a late World holds no copy of what its scenario has, and little of what is past', () => {
  const others = new WeakSet<object>();
  const ofScenario = ownBytes(DEFAULT_SCENARIO, others);
  // As it comes from a disk: nothing is the same object by luck.
  const events = JSON.parse(JSON.stringify(log)) as typeof log;
  const plain = fold(DEFAULT_SCENARIO, events);
  const bytes = ownBytes(packPast(plain), others);
  expect(bytes).toBeLessThan(BUDGET);
  // The budget would be passed by the past as it was, and by a copy of the scenario.
  expect(bytes + ownBytes(plain, others)).toBeGreaterThan(BUDGET);
  expect(bytes + ofScenario).toBeGreaterThan(BUDGET);
});
