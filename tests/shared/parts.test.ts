import fc from 'fast-check';
import { joinParts, splitParts } from '@letter/shared/protocol';
import { expect, test } from 'vitest';

const FIELDS = ['phase', 'messages', 'docket', 'trust', 'record', 'draft', 'seats'] as const;
const json = fc.jsonValue({ maxDepth: 3 });
/** A view as the codec sees it: fields, lists, and records with changing keys. */
const view = fc
  .dictionary(fc.constantFrom(...FIELDS), fc.oneof(json, fc.array(json), fc.dictionary(fc.string(), json)))
  .map(
    // JSON has no negative zero and no inherited keys; views have neither.
    (value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>,
  );

test('splitting and joining gives the same value', () => {
  fc.assert(
    fc.property(view, (value) => {
      expect(joinParts(splitParts(value), null).value).toEqual(value);
    }),
  );
});

test('joining after a change gives the new view with the identical objects for unchanged parts', () => {
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

test('one more order is one more part', () => {
  const before = { docket: { 'set-effort:elite': { effort: 1 } }, messages: [{ id: 'a' }], ready: false };
  const after = { ...before, docket: { ...before.docket, 'file-belief': { leakage: 40 } } };
  const old = splitParts(before);
  expect([...splitParts(after)].filter(([key, text]) => old.get(key) !== text)).toEqual([
    ['docket@file-belief', '{"leakage":40}'],
  ]);
});
