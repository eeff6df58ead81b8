import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legalOrders } from '../../shared/src/orders/legal-orders.ts';
import { IMMEDIATE_KINDS, SEALED_KINDS } from '../../shared/src/terms/order.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';
import { fold } from '../../shared/src/truth/fold/evolve.ts';
import { runBaseline } from '../../shared/src/truth/outcome/baseline.ts';
import { projectPublic } from '../../shared/src/truth/projection/project-public.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import { SEATS } from '../../shared/src/terms/vocabulary.ts';
import { parseOrder } from '../../shared/src/protocol/order-codec.ts';
import { joinParts, splitParts } from '../../shared/src/protocol/parts.ts';
import { isOwnView, isPublicView } from '../../shared/src/protocol/view-outline.ts';
import { arbitraryWorld, arbitraryGame, worldsOf } from '../support/bot-worlds.ts';

const KINDS = [...SEALED_KINDS, ...IMMEDIATE_KINDS];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Arbitrary client input, including near-misses of an order. */
const garbage = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true }),
  fc
    .tuple(
      fc.constantFrom(...KINDS),
      fc.dictionary(
        fc.constantFrom('basket', 'effort', 'chips', 'terms', 'blanks', 'to', 'target', '__proto__'),
        fc.anything(),
      ),
    )
    .map(([kind, fields]) => ({ ...fields, kind })),
);

describe('orders on the wire', () => {
  test('offered orders are transferred unchanged', () => {
    fc.assert(
      fc.property(arbitraryWorld, fc.constantFrom(...SEATS), (world, seat) => {
        for (const { order } of legalOrders(projectSeat(world, seat), world.scenario)) {
          expect(parseOrder(plain(order))).toEqual({ ok: true, value: order });
        }
      }),
      { numRuns: 10 },
    );
  });

  test('invalid input is rejected with a path and never throws', () => {
    fc.assert(
      fc.property(garbage, (input) => {
        const parsed = parseOrder(input);
        if (parsed.ok) expect(KINDS).toContain(parsed.value.kind);
        else expect(typeof parsed.error.path).toBe('string');
      }),
      { numRuns: 1500 },
    );
  });
});

describe('views on the wire', () => {
  test('a split view is joined to the same view at every step of a game', () => {
    fc.assert(
      fc.property(arbitraryGame, fc.constantFrom(...SEATS), (game, seat) => {
        let joined: ReturnType<typeof joinParts> | null = null;
        for (const world of worldsOf(game)) {
          const { public: open, ...own } = projectSeat(world, seat);
          for (const part of [open, own]) expect(joinParts(splitParts(part), null).value).toEqual(plain(part));
          expect(isPublicView(joinParts(splitParts(open), null).value, null)).toBe(true);
          expect(isOwnView(joinParts(splitParts(own), null).value, null)).toBe(true);
          joined = joinParts(splitParts(own), joined);
          expect(joined.value).toEqual(plain(own));
        }
      }),
      { numRuns: 6 },
    );
  });

  test('a finished game with its debrief has the outline of a view', () => {
    fc.assert(
      fc.property(arbitraryGame, fc.constantFrom(...SEATS), ({ log }, seat) => {
        const world = fold(january2016, log);
        const open = projectPublic(world, () => runBaseline(january2016, world.seed, world.history.length));
        const { public: _, ...own } = projectSeat(world, seat, open);
        expect(open.debrief).not.toBeNull();
        expect(isPublicView(joinParts(splitParts(open), null).value, null)).toBe(true);
        expect(isOwnView(joinParts(splitParts(own), null).value, null)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  test('unchanged parts keep their identity', () => {
    fc.assert(
      fc.property(arbitraryWorld, fc.constantFrom(...SEATS), (world, seat) => {
        const view = projectSeat(world, seat);
        const first = joinParts(splitParts(view), null);
        expect(joinParts(splitParts(view), first)).toBe(first);
      }),
      { numRuns: 8 },
    );
  });
});
