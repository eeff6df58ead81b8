import { Encoder } from '@colyseus/schema';
import { restMap, slimMap } from '@letter/server/sync/slim-map';
import { Box, openState, TableState } from '@letter/server/sync/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** A state as the library has it, or as we keep it, with what it sends. */
function wire(state: TableState) {
  const encoder = new Encoder(state);
  return {
    state,
    patch: (): string => {
      const bytes = Buffer.from(encoder.encode()).toString('base64');
      encoder.discardChanges();
      return bytes;
    },
    whole: (): string => Buffer.from(encoder.encodeAll()).toString('base64'),
  };
}

/** Short ones, and such as are worth squeezing. */
const textOf = (part: number, to: number): string =>
  part % 2 === 0 ? `is ${to}` : JSON.stringify({ id: part, to, text: `“${part}” `.repeat(120 * (1 + (part % 3))) });

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ set: fc.integer({ min: 0, max: 40 }), to: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ drop: fc.integer({ min: 0, max: 40 }) }) },
  { weight: 2, arbitrary: fc.constant('send' as const) },
  { weight: 1, arbitrary: fc.constant('join' as const) },
  { weight: 1, arbitrary: fc.constant('rest' as const) },
);

test('a map in one table sends, byte for byte, what the library’s three tables send, however parts come and go', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 250 }), (steps) => {
      const [plain, slim] = [wire(new TableState()), wire(openState())];
      for (const one of steps) {
        if (one === 'send') expect(slim.patch()).toBe(plain.patch());
        else if (one === 'join') expect(slim.whole()).toBe(plain.whole());
        else if (one === 'rest') restMap(slim.state.parts);
        else
          for (const { parts } of [plain.state, slim.state]) {
            if ('set' in one) parts.set(`part#${one.set}`, textOf(one.set, one.to));
            else parts.delete(`part#${one.drop}`);
          }
        const held = (of: TableState) => Object.fromEntries(of.parts.entries());
        expect(held(slim.state)).toEqual(held(plain.state));
        expect(slim.state.parts.size).toBe(plain.state.parts.size);
      }
    }),
    { numRuns: 60 },
  );
});

test('what comes and goes for ever takes no more memory, and a map of another release stays as it is', () => {
  const { parts } = openState();
  expect(Reflect.get(parts, '$items')).not.toBeInstanceOf(Map);
  const { state, patch } = wire(openState());
  for (let turn = 0; turn < 1_000; turn++) {
    state.parts.set(`order@${turn}`, 'sealed');
    patch();
    state.parts.delete(`order@${turn}`);
    patch();
  }
  const { slots } = Reflect.get(state.parts, 'journal') as { readonly slots: number };
  expect(slots).toBeLessThan(20);
  const text = textOf(1, 2);
  for (let part = 0; part < 60; part++) state.parts.set(`kind${part}`, text);
  restMap(state.parts);
  restMap(state.parts);
  expect([...state.parts.values()]).toEqual(Array.from({ length: 60 }, () => text));
  const values = [...(Reflect.get(state.parts, '$items') as { held(): Iterable<string> }).held()];
  expect(values.every((value) => value.length < text.length / 4)).toBe(true);
  const long = openState().parts;
  // More of them than two bytes count.
  for (let part = 0; part < 70_000; part++) long.set(`item#${part}`, `${part}`);
  for (const part of [0, 16, 17, 255, 40_000, 69_999]) expect(long.get(`item#${part}`)).toBe(`${part}`);
  expect(long.get('item#70000')).toBeUndefined();
  expect(long.size).toBe(70_000);
  const other = { $items: new Map(), journal: {} };
  expect(slimMap(other).$items).toBeInstanceOf(Map);
  const full = new Box();
  full.parts.set('a', 'b');
  slimMap(full.parts);
  expect(full.parts.get('a')).toBe('b');
});
