import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance, loadsOf, tablesFor } from '../../../shared/src/session/balance.ts';
import { checkStart } from '../../../shared/src/session/before-start.ts';
import type { BeforeStart, Starter } from '../../../shared/src/session/before-start.ts';
import type { Place, PostId } from '../../../shared/src/session/terms.ts';
import { POSTS } from '../../../shared/src/session/terms.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';

const at = (table: number, post: PostId): Place => ({ table, post });
const ALL_ROUNDS = { fit: 7, wanted: 7 };

/** People with these places, all there, and what is different about some of them. */
const classOf = (places: readonly (Place | null)[], differs: Readonly<Record<number, Starter['presence']>> = {}) =>
  places.map((place, i): Starter => ({ id: `p${i}`, place, presence: differs[i] ?? 'here' }));

const full = (tables: number): readonly Place[] =>
  Array.from({ length: tables }, (_none, i) => SEATS.map((seat) => at(i + 1, seat))).flat();

const check = (people: readonly Starter[], tables: number, more: Partial<BeforeStart> = {}) =>
  checkStart({ perDelegation: 1, people, tables, rounds: ALL_ROUNDS, ...more });

describe('before the start', () => {
  test('nothing is said of a class that is seated and has time', () => {
    expect(check(classOf(full(3)), 3)).toEqual({ blocks: [], warnings: [] });
  });

  test.each([
    {
      what: 'nobody has come',
      people: classOf(full(1), { 0: 'expected', 1: 'expected', 2: 'absent', 3: 'removed' }),
      blocks: ['nobody'],
    },
    { what: 'the bell leaves no round', people: classOf(full(1)), rounds: { fit: 0, wanted: 7 }, blocks: ['no-time'] },
    { what: 'both', people: [], rounds: { fit: 0, wanted: 7 }, blocks: ['nobody', 'no-time'] },
  ])('blocks where $what', ({ people, rounds = ALL_ROUNDS, blocks }) => {
    expect(check(people, 1, { rounds }).blocks.map(({ kind }) => kind)).toEqual(blocks);
  });

  test.each([
    {
      what: 'rounds that do not fit',
      people: classOf(full(2)),
      tables: 2,
      rounds: { fit: 5, wanted: 7 },
      warnings: [{ kind: 'rounds-dropped', fit: 5, wanted: 7 }],
    },
    {
      what: 'far too many tables for those who came',
      people: classOf(full(12).slice(0, 20)),
      tables: 12,
      warnings: [{ kind: 'other-number', here: 20, tables: 12, better: 5 }],
    },
    {
      what: 'a table with nobody at it',
      people: classOf(
        full(2)
          .slice(0, 7)
          .map(({ post }, i) => at(i < 4 ? 1 : 2, post)),
      ),
      tables: 3,
      warnings: [{ kind: 'other-number', here: 7, tables: 3, better: 2 }],
    },
    {
      what: 'one move that evens two tables out',
      people: classOf([...full(2), at(1, 'us'), at(3, 'us'), at(3, 'china')]),
      tables: 3,
      warnings: [{ kind: 'uneven', table: 3, from: 1, person: 'p8', to: at(3, 'un') }],
    },
    {
      what: 'people without a place',
      people: classOf([...full(1), null, null]),
      tables: 1,
      warnings: [{ kind: 'unplaced', people: ['p4', 'p5'] }],
    },
    {
      what: 'a connection that is lost',
      people: classOf(full(1), { 1: 'away' }),
      tables: 1,
      warnings: [{ kind: 'away', person: 'p1', place: at(1, 'china') }],
    },
    {
      what: 'people of the roster who have not come',
      people: classOf(full(2), { 6: 'expected', 7: 'expected' }),
      tables: 2,
      warnings: [
        { kind: 'uneven', table: 2, from: 1 },
        { kind: 'not-come', people: ['p6', 'p7'] },
      ],
    },
    { what: 'nothing of who is marked absent', people: classOf(full(1), { 2: 'absent' }), tables: 1, warnings: [] },
  ])('tells of $what', ({ people, tables, rounds = ALL_ROUNDS, warnings }) => {
    const found = check(people, tables, { rounds });
    expect(found.blocks).toEqual([]);
    expect(found.warnings).toHaveLength(warnings.length);
    for (const [i, wanted] of warnings.entries()) expect(found.warnings[i]).toMatchObject(wanted);
  });

  const places = fc.array(fc.record({ table: fc.integer({ min: 1, max: 6 }), post: fc.constantFrom(...POSTS) }), {
    minLength: 1,
    maxLength: 40,
  });
  const sizesOf = (people: readonly Starter[], tables: number): readonly number[] =>
    loadsOf(
      people.flatMap(({ place }) => (place === null ? [] : [place])),
      tables,
    ).map((load) => load.people);

  test('has nothing to say about seats once a class is balanced over the tables it makes', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 3 }), (all, perDelegation) => {
        const people = classOf(all);
        const tables = tablesFor(people.length, perDelegation);
        const seated = balance(people, { tables, perDelegation, roles: [] }).map(({ id, place }): Starter => ({
          id,
          place,
          presence: 'here',
        }));
        expect(check(seated, tables, { perDelegation }).warnings).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('offers a move that makes the smaller table larger, into a delegation that nobody sits in', () => {
    fc.assert(
      fc.property(places, (all) => {
        const people = classOf(all);
        const [move] = check(people, 6, { perDelegation: 1 }).warnings.filter(({ kind }) => kind === 'uneven');
        if (move?.kind !== 'uneven') return;
        const before = sizesOf(people, 6);
        const after = sizesOf(
          people.map((one) => (one.id === move.person ? { ...one, place: move.to } : one)),
          6,
        );
        expect(after[move.table - 1]).toBe((before[move.table - 1] ?? 0) + 1);
        expect(after[move.from - 1]).toBeGreaterThanOrEqual(after[move.table - 1] ?? 0);
        expect(people.filter(({ place }) => place?.table === move.to.table && place.post === move.to.post)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
