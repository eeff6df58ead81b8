import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance, loadsOf, nextPlace, smallestDelegation, tablesFor } from '../../../shared/src/session/balance.ts';
import type { Seatable, Seating } from '../../../shared/src/session/balance.ts';
import { POSTS, ROLES } from '../../../shared/src/session/terms.ts';
import type { Place, PostId } from '../../../shared/src/session/terms.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';

const place = fc.record({ table: fc.integer({ min: 1, max: 14 }), post: fc.constantFrom(...POSTS) });
const people = fc
  .array(fc.option(place), { minLength: 1, maxLength: 90 })
  .map((places): readonly Seatable[] => places.map((at, i) => ({ id: `p${i}`, place: at })));
const seating: fc.Arbitrary<Seating> = fc.record({
  tables: fc.integer({ min: 1, max: 20 }),
  perDelegation: fc.integer({ min: 1, max: 4 }),
  roles: fc.constantFrom([], ['panel' as const], [...ROLES]),
});

const plain = (tables: number): Seating => ({ tables, perDelegation: 1, roles: [] });
const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);
const sizesOf = (places: readonly Place[], count: number) => loadsOf(places, count).map((load) => load.people);
const atPlace = (places: readonly Place[], table: number, post: PostId): number =>
  places.filter((one) => one.table === table && one.post === post).length;
const placesOf = (seated: readonly { readonly place: Place }[]): readonly Place[] => seated.map((one) => one.place);

describe('how many tables a class makes', () => {
  test.each([
    { people: 48, each: 1, tables: 12 },
    { people: 48, each: 2, tables: 6 },
    { people: 28, each: 1, tables: 7 },
    { people: 28, each: 2, tables: 4 },
    { people: 41, each: 1, tables: 10 },
    { people: 30, each: 1, tables: 7 },
    { people: 31, each: 1, tables: 8 },
    { people: 1, each: 4, tables: 1 },
    { people: 0, each: 1, tables: 1 },
    { people: 299, each: 1, tables: 75 },
  ])('$people with $each to a delegation: $tables', ({ people: count, each, tables: wanted }) => {
    expect(tablesFor(count, each)).toBe(wanted);
  });
});

describe('a balance', () => {
  test('seats everybody once, and leaves no table to bots alone', () => {
    fc.assert(
      fc.property(people, seating, (all, plan) => {
        const seated = balance(all, plan);
        expect(seated.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
        const sizes = sizesOf(placesOf(seated), Math.min(plan.tables, all.length));
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(all.length);
        expect(Math.min(...sizes)).toBeGreaterThan(0);
      }),
    );
  });

  test('is even: tables and the delegations of each differ by one at most', () => {
    fc.assert(
      fc.property(people, seating, (all, plan) => {
        const places = placesOf(balance(all, plan));
        const used = Math.min(plan.tables, all.length);
        expect(spread(sizesOf(places, used))).toBeLessThanOrEqual(1);
        for (let table = 1; table <= used; table += 1)
          expect(spread(SEATS.map((seat) => atPlace(places, table, seat)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('gives a role to one person at most, to nobody where a delegation is still short, and none that is not offered', () => {
    fc.assert(
      fc.property(people, seating, (all, plan) => {
        const places = placesOf(balance(all, plan));
        for (const { table, people: size } of loadsOf(places, Math.min(plan.tables, all.length))) {
          const held = ROLES.map((role) => atPlace(places, table, role));
          const odd = Math.max(0, size - SEATS.length * plan.perDelegation);
          expect(held.reduce((sum, count) => sum + count, 0)).toBe(Math.min(odd, plan.roles.length));
          expect(Math.max(...held)).toBeLessThanOrEqual(1);
          for (const role of ROLES) if (!plan.roles.includes(role)) expect(atPlace(places, table, role)).toBe(0);
        }
      }),
    );
  });

  test('moves nobody the second time', () => {
    fc.assert(
      fc.property(people, seating, (all, plan) => {
        const once = balance(all, plan);
        expect(balance(once, plan)).toEqual(once);
      }),
    );
  });

  test('moves one person where one move is enough', () => {
    const full = (table: number) => SEATS.map((post) => ({ table, post }));
    const places = [...full(1), { table: 1, post: 'us' as const }, ...full(2).slice(1), ...full(3)];
    const all = places.map((at, i) => ({ id: `p${i}`, place: at }));
    const moved = balance(all, plain(3)).filter(({ place: after }, i) => all[i]?.place !== after);
    expect(moved).toEqual([{ id: 'p4', place: { table: 2, post: 'us' } }]);
  });

  test('leaves who is moved in their delegation where it has room', () => {
    const us = [1, 2].map((at) => ({ id: `us${at}`, place: { table: at, post: 'us' as const } }));
    const late = { id: 'late', place: { table: 9, post: 'un' as const } };
    expect(balance([...us, late], plain(1)).at(-1)?.place).toEqual({ table: 1, post: 'un' });
  });
});

describe('the next who comes', () => {
  test('keeps tables and their delegations even, and spreads the gaps over the delegations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 20 }), (count, used) => {
        const places: Place[] = [];
        for (let i = 0; i < count; i += 1) {
          const next = nextPlace(places, plain(used));
          if (next !== null) places.push(next);
        }
        expect(places).toHaveLength(count);
        expect(spread(sizesOf(places, used))).toBeLessThanOrEqual(1);
        const columns = SEATS.map((seat) => places.filter((one) => one.post === seat).length);
        expect(spread(columns)).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('takes a role only once the delegations are full', () => {
    const plan: Seating = { tables: 1, perDelegation: 1, roles: [...ROLES] };
    const places: Place[] = [];
    for (let i = 0; i < 7; i += 1) places.push(nextPlace(places, plan) ?? { table: 9, post: 'us' });
    expect(places.map(({ post }) => post)).toEqual(['us', 'china', 'un', 'dprk', 'panel', 'press', 'us']);
  });

  test('late, sits with the smallest delegation, never in a role', () => {
    const taken = SEATS.flatMap((post) => (post === 'un' ? [] : [{ table: 1, post }]));
    expect(smallestDelegation(taken, 1)).toEqual({ table: 1, post: 'un' });
    expect(smallestDelegation([], 0)).toBeNull();
  });
});
