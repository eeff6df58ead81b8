import { NO_STANDING_ORDERS, STANDING_ORDERS } from '@letter/shared/protocol';
import type { StandingOrders } from '@letter/shared/protocol';
import { mergeStanding } from '@letter/server/table/absence/standing-orders';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// Several delegates of one seat leave orders of their own; the seat is played by all of them as one.

const step = fc.constantFrom(null, 0 as const, 1 as const, 2 as const, 3 as const);
const chips = fc.constantFrom(null, 0 as const, 1 as const, 2 as const, 3 as const, 4 as const);
const anyOrders: fc.Arbitrary<StandingOrders> = fc.record({
  effort: fc.record({ elite: step, programme: step, finance: step, broad: step }),
  vote: fc.constantFrom('advisor', 'yes', 'no', 'abstain', 'yes-if-exemptions'),
  neverSecret: fc.boolean(),
  chips: fc.record({
    circle: fc.constantFrom(null, 2 as const, 3 as const, 4 as const, 5 as const),
    programme: chips,
    citizens: chips,
  }),
  neverTest: fc.boolean(),
});

/** Every matter that standing orders can settle, by name; `null` where they settle nothing. */
const linesOf = ({ effort, vote, chips: spent }: StandingOrders): Readonly<Record<string, unknown>> => ({
  ...effort,
  ...spent,
  vote: vote === 'advisor' ? null : vote,
});

describe('standing orders of several delegates', () => {
  test('are null if nobody left any', () => expect(mergeStanding([])).toBeNull());

  test('are well-formed, and those of a single delegate are kept as they are', () => {
    fc.assert(
      fc.property(anyOrders, (one) => {
        expect(STANDING_ORDERS.parse(one)).toEqual(one);
        expect(mergeStanding([one])).toEqual(one);
      }),
    );
  });

  test('are decided matter by matter by the first who decides it; a matter nobody decided stays with the advisor', () => {
    fc.assert(
      fc.property(fc.array(anyOrders, { minLength: 1, maxLength: 4 }), (all) => {
        const merged = linesOf(mergeStanding(all) ?? NO_STANDING_ORDERS);
        for (const [line, decided] of Object.entries(merged)) {
          const said = all.map((one) => linesOf(one)[line]).filter((word) => word !== null);
          expect(decided).toBe(said.length === 0 ? null : said[0]);
        }
      }),
    );
  });

  test('keep what anybody forbids, whoever sat down first', () => {
    fc.assert(
      fc.property(fc.array(anyOrders, { minLength: 1, maxLength: 4 }), (all) => {
        const { neverSecret, neverTest } = mergeStanding(all) ?? NO_STANDING_ORDERS;
        expect(neverSecret).toBe(all.some((one) => one.neverSecret));
        expect(neverTest).toBe(all.some((one) => one.neverTest));
      }),
    );
  });

  test('are not changed by a delegate who left everything to the advisor', () => {
    fc.assert(
      fc.property(anyOrders, (one) => {
        expect(mergeStanding([NO_STANDING_ORDERS, one])).toEqual(one);
        expect(mergeStanding([one, NO_STANDING_ORDERS])).toEqual(one);
      }),
    );
  });
});

describe('at a table with two delegates of China', () => {
  const wants = (effort: Partial<StandingOrders['effort']>, rest: Partial<StandingOrders> = {}): StandingOrders => ({
    ...NO_STANDING_ORDERS,
    ...rest,
    effort: { ...NO_STANDING_ORDERS.effort, ...effort },
  });

  /** Cy comes after Bo, and sits down before. */
  async function play(): Promise<{ desk: LoneTable; ann: string; bo: string; cy: string }> {
    const desk = await loneTable({ advise: () => ({ orders: [], messages: [] }) });
    const ann = await desk.sit('Ann', 'us');
    const bo = await desk.table.arrive('hash-Bo', 'Bo');
    const cy = await desk.sit('Cy', 'china');
    await desk.ask(bo, 'seat.take', { seat: 'un' });
    await desk.ask(bo, 'seat.take', { seat: 'china' });
    expect(await desk.ask(ann, 'table.start', {})).toMatchObject({ ok: true });
    return { desk, ann, bo, cy };
  }

  async function bothGo({ table, clock }: LoneTable, ...people: readonly string[]): Promise<void> {
    for (const person of people) await table.depart(person, 'lost');
    await clock.advance(60_000);
  }

  test('both forms apply while both are away: the first to have sat down decides where they disagree', async () => {
    const { desk, ann, bo, cy } = await play();
    expect(desk.shown().info.seats.china.names).toEqual(['Cy', 'Bo']);
    await desk.ask(bo, 'seat.standing', { orders: wants({ elite: 0, programme: 2 }, { vote: 'no' }) });
    await desk.ask(cy, 'seat.standing', { orders: wants({ elite: 1 }) });
    await bothGo(desk, bo, cy);
    await desk.reach([ann], 1, 'negotiation');
    expect(desk.shown().seats.china?.ownVote).toBe('no');
    await desk.reach([ann], 1, 'orders');
    expect(desk.shown().seats.china?.docket).toMatchObject({
      'set-effort:elite': { effort: 1 },
      'set-effort:programme': { effort: 2 },
    });
    expect(desk.faults).toEqual([]);
  });

  test('one sets and withdraws a form while the other is there, and neither affects the other’s', async () => {
    const { desk, ann, bo, cy } = await play();
    await bothGo(desk, cy);
    const mine = wants({ elite: 3 });
    expect(await desk.ask(bo, 'seat.standing', { orders: mine })).toMatchObject({ ok: true });
    expect(desk.shown().info.seats.china).toMatchObject({ controller: 'person', presence: 'here' });
    expect(desk.shown().people.get(cy)?.standing).toBeNull();
    await desk.table.arrive('hash-Cy', 'Cy');
    await desk.ask(cy, 'seat.standing', { orders: wants({ elite: 2, broad: 1 }) });
    expect(desk.shown().people.get(bo)?.standing).toEqual(mine);
    expect(await desk.ask(cy, 'seat.standing', { orders: null })).toMatchObject({ ok: true });
    await bothGo(desk, bo, cy);
    await desk.reach([ann], 1, 'orders');
    expect(desk.shown().seats.china?.docket).toMatchObject({ 'set-effort:elite': { effort: 3 } });
    expect(desk.shown().seats.china?.docket).not.toMatchObject({ 'set-effort:broad': { effort: 1 } });
  });

  test('the order in which they sat down outlives the process', async () => {
    const { desk } = await play();
    const back = await loneTable(undefined, desk);
    await back.table.arrive('hash-Ann', 'Ann');
    expect(back.shown().info.seats.china.names).toEqual(['Cy', 'Bo']);
  });
});
