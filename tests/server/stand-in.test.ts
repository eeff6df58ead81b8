import type { Order, SeatView, Slot, Vote } from '@letter/shared/play';
import { slotOf } from '@letter/shared/play';
import { NO_STANDING_ORDERS } from '@letter/shared/protocol';
import type { StandingOrders } from '@letter/shared/protocol';
import type { Advisor, BotMoment } from '@letter/server/table/ports';
import { beforeEach, describe, expect, test } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// A stand-in never undoes a person: it fills what was left untouched, gives away nothing and binds nobody.

const GRACE_MS = 60_000;
const set = (basket: 'elite' | 'programme' | 'finance' | 'broad', effort: 0 | 1 | 2 | 3) =>
  ({ kind: 'set-effort', basket, effort }) as const;
const report = (basket: 'elite' | 'broad', effort: 0 | 1 | 2 | 3) =>
  ({ kind: 'report-effort', basket, effort }) as const;

let desk: LoneTable;
let ann: string;
let bo: string;

/** An advisor that wants so much for China, and nothing elsewhere. */
const eager = (wanted: (view: SeatView, moment: BotMoment) => readonly Order[]): Advisor => ({
  advise: (view, moment) => ({
    orders: view.seat === 'china' ? wanted(view, moment) : [],
    messages:
      view.seat === 'china'
        ? [{ to: 'us', stock: { key: 'promise-effort', facts: { basket: 'programme', effort: 3 } } }]
        : [],
  }),
});

async function play(advisor?: Advisor): Promise<void> {
  desk = await loneTable(advisor);
  ann = await desk.sit('Ann', 'us');
  bo = await desk.sit('Bo', 'china');
  await desk.ask(ann, 'table.start', {});
}

const stamp = () => {
  const { round, phase } = desk.shown().public ?? { round: 0, phase: 'briefing' as const };
  return { round, phase };
};
let orders = 0;
const give = async (person: string, order: Order): Promise<void> => {
  const answer = await desk.ask(person, 'order.submit', { orderId: `o${orders++}`, ...stamp(), order });
  expect(answer).toMatchObject({ ok: true });
};
const docket = (): Readonly<Record<Slot, Order>> => desk.shown().seats.china?.docket ?? {};
const inSlot = (order: Parameters<typeof slotOf>[0]) => docket()[slotOf(order)];
const ownVote = (): Vote | null | undefined => desk.shown().seats.china?.ownVote;
const rules = (changes: Partial<StandingOrders>) => ({ orders: { ...NO_STANDING_ORDERS, ...changes } });
async function goAway(): Promise<void> {
  await desk.table.depart(bo, 'lost');
  await desk.clock.advance(GRACE_MS);
  expect(desk.shown().info.seats.china.controller).toBe('bot');
}

describe('what was set by hand in this round', () => {
  beforeEach(() =>
    play(
      eager(({ public: { phase, draft } }, moment) => {
        if (phase === 'negotiation')
          return draft === null ? [] : [{ kind: 'cast-vote', text: draft.id, vote: 'abstain' }];
        if (phase !== 'orders' || moment === 'closing') return [];
        return [
          set('elite', 2),
          report('elite', 3),
          set('finance', 1),
          set('broad', 3),
          { kind: 'set-support', support: 'steady', onlyWhileNoTest: false },
        ];
      }),
    ),
  );

  test('stands, with its report, while what was left untouched is filled and no new step is taken', async () => {
    await desk.reach([ann, bo], 1, 'orders');
    await give(bo, set('elite', 0));
    await give(bo, set('broad', 1));
    await goAway();
    expect(inSlot(set('elite', 0))).toEqual(set('elite', 0));
    expect(inSlot(set('broad', 0))).toEqual(set('broad', 1));
    expect(inSlot(set('finance', 0))).toEqual(set('finance', 1));
    expect(inSlot(report('elite', 0))).not.toEqual(report('elite', 3));
    expect(Object.values(docket()).some(({ kind }) => kind === 'set-support')).toBe(false);
  });

  test('stands against standing orders and a budget that is short, and through a restart', async () => {
    await desk.ask(bo, 'seat.standing', rules({ effort: { elite: 3, programme: 3, finance: 3, broad: 3 } }));
    await desk.reach([ann, bo], 1, 'orders');
    await give(bo, set('elite', 1));
    await give(bo, set('broad', 0));
    desk = await loneTable(undefined, desk);
    await desk.table.arrive('hash-Ann', 'Ann');
    await desk.clock.advance(GRACE_MS);
    expect(desk.shown().info.seats.china.controller).toBe('bot');
    expect(inSlot(set('elite', 0))).toEqual(set('elite', 1));
    expect(inSlot(set('broad', 0))).toEqual(set('broad', 0));
  });

  test.each(['live', 'day'] as const)('a vote beats an older standing rule (%s)', async (pace) => {
    await desk.ask(bo, 'seat.standing', rules({ vote: 'abstain' }));
    await desk.reach([ann, bo], 1, 'negotiation');
    if (pace === 'day') expect(await desk.ask(ann, 'table.pace', { pace })).toMatchObject({ ok: true });
    const text = desk.shown().public?.draft?.id;
    if (text === undefined) throw new Error('no text is on the table');
    await give(bo, { kind: 'cast-vote', text, vote: 'no' });
    if (pace === 'live') await goAway();
    else await desk.table.depart(bo, 'lost');
    await desk.clock.advance(25 * 3_600_000);
    const roll = desk.shown().public?.rollCalls.at(0);
    expect(roll?.votes.china).toBe('no');
  });

  test('is filled where nothing was touched, and its people are told what stood before', async () => {
    await desk.reach([ann, bo], 1, 'orders');
    const before = inSlot(set('elite', 0)) ?? null;
    await goAway();
    expect(Object.values(docket()).some(({ kind }) => kind === 'set-support')).toBe(true);
    await desk.table.arrive('hash-Bo', 'Bo');
    const told = desk.shown().people.get(bo)?.standIn;
    expect(told?.orders).toContainEqual({ slot: slotOf(set('elite', 0)), before });
    expect(desk.shown().people.get(ann)?.standIn).toBeUndefined();
    // From the log, so that a restart forgets nothing of it.
    desk = await loneTable(undefined, desk);
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(desk.shown().people.get(bo)?.standIn).toEqual(told);
    // In the next round it is history.
    await desk.table.arrive('hash-Ann', 'Ann');
    await desk.reach([ann, bo], 2, 'briefing');
    expect(desk.shown().people.get(bo)?.standIn).toBeUndefined();
  });

  test('a vote is cast only for who cast none', async () => {
    await desk.reach([ann, bo], 1, 'negotiation');
    await goAway();
    expect(ownVote()).toBe('abstain');
    expect(desk.shown().people.get(bo)?.standIn?.vote).toEqual({ before: null });
  });
});

test('nobody is bound while away, and no word is said in their name, unless standing orders allow promises', async () => {
  const offer: Order = {
    kind: 'offer-agreement',
    terms: {
      parties: ['china', 'us'],
      terms: [{ kind: 'enforce', by: 'china', basket: 'elite', atLeast: 1 }],
      rounds: 2,
      secret: false,
      condition: 'none',
    },
  };
  for (const mayPromise of [false, true]) {
    let offered = 0;
    await play(
      eager(({ public: { phase } }, moment) => {
        if (phase !== 'negotiation' || moment !== 'opened') return [];
        offered += 1;
        return [offer];
      }),
    );
    await desk.ask(bo, 'seat.standing', rules({ mayPromise }));
    await desk.reach([ann, bo], 1, 'negotiation');
    await goAway();
    expect(offered).toBeGreaterThan(0);
    const events = (await everything(desk.log, 'table'))?.events ?? [];
    expect(events.filter(({ kind }) => kind === 'message-sent')).toEqual([]);
    expect(desk.shown().seats.china?.agreements.length).toBe(mayPromise ? 1 : 0);
  }
});
