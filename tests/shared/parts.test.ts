import fc from 'fast-check';
import { joinParts, splitParts } from '@letter/shared/protocol';
import { pack, unpack } from '../../shared/src/protocol/pack.ts';
import { expect, test } from 'vitest';

const FIELDS = ['phase', 'messages', 'docket', 'trust', 'record', 'draft', 'seats'] as const;
const json = fc.jsonValue({ maxDepth: 3 });
/** A view as far as the codec can tell: named fields, lists, and records whose keys come and go. */
const view = fc
  .dictionary(fc.constantFrom(...FIELDS), fc.oneof(json, fc.array(json), fc.dictionary(fc.string(), json)))
  .map(
    // JSON knows no negative zero and no inherited keys; views hold neither.
    (value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>,
  );

test('what is split and joined is what it was', () => {
  fc.assert(
    fc.property(view, (value) => {
      expect(joinParts(splitParts(value), null).value).toEqual(value);
    }),
  );
});

test('joining after a change gives the new view, and the very objects of what did not change', () => {
  fc.assert(
    fc.property(view, view, (before, after) => {
      const first = joinParts(splitParts(before), null);
      const second = joinParts(splitParts(after), first);
      expect(second.value).toEqual(after);
      for (const field of Object.keys(after)) {
        if (field in before && JSON.stringify(before[field]) === JSON.stringify(after[field])) {
          expect(second.value[field]).toBe(first.value[field]);
        }
      }
    }),
  );
});

test('an unchanged view is the same object', () => {
  fc.assert(
    fc.property(view, (value) => {
      const first = joinParts(splitParts(value), null);
      expect(joinParts(splitParts(value), first)).toBe(first);
    }),
  );
});

test('what is packed is unpacked to what it was, and a long record becomes a good deal shorter', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (drawn) => {
      const value: unknown = JSON.parse(JSON.stringify(drawn));
      expect(unpack(pack(value))).toEqual(value);
    }),
  );
  const terms = Array.from({ length: 60 }, (_, n) => ({
    variable: 'tension',
    term: `time-${n % 5}`,
    amount: n / 7,
    origin: 'public',
  }));
  const parts = splitParts({ record: [{ round: 1, terms }] });
  expect(joinParts(parts, null).value).toEqual({ record: [{ round: 1, terms }] });
  expect(parts.get('record#0')?.length).toBeLessThan(JSON.stringify(terms).length / 2);
});

test('one order more is one part more', () => {
  const before = { docket: { 'set-effort:elite': { effort: 1 } }, messages: [{ id: 'a' }], ready: false };
  const after = { ...before, docket: { ...before.docket, 'file-belief': { leakage: 40 } } };
  const old = splitParts(before);
  expect([...splitParts(after)].filter(([key, text]) => old.get(key) !== text)).toEqual([
    ['docket@file-belief', '{"leakage":40}'],
  ]);
});
