import { agreementId } from '@letter/shared/play';
import type { Agreement, Order, SeatView } from '@letter/shared/play';
import { NO_STANDING_ORDERS } from '@letter/shared/protocol';
import type { StandingOrders } from '@letter/shared/protocol';
import type { Advisor } from '@letter/server/table/ports';
import { firmOrders, underStanding } from '@letter/server/table/absence/apply-standing';
import { describe, expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// What a delegate ordered for an absence is done; the rest is left to the advisor.

const GRACE_MS = 60_000;

const orders = (changes: Partial<StandingOrders>): StandingOrders => ({ ...NO_STANDING_ORDERS, ...changes });
const effort = (changes: Partial<StandingOrders['effort']>): StandingOrders =>
  orders({ effort: { ...NO_STANDING_ORDERS.effort, ...changes } });

/** Ann and Bo, both delegations with one person, at a running table. */
async function play(
  advisor?: Advisor,
  seat: 'china' | 'dprk' = 'china',
): Promise<{ desk: LoneTable; ann: string; bo: string }> {
  const desk = await loneTable(advisor);
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', seat);
  expect(await desk.ask(ann, 'table.start', {})).toMatchObject({ ok: true });
  return { desk, ann, bo };
}

async function goAway({ table, clock }: LoneTable, person: string): Promise<void> {
  await table.depart(person, 'lost');
  await clock.advance(GRACE_MS);
}

const turn = (...all: readonly Order[]) => ({ orders: all, messages: [] });
const bot = (advise: (view: SeatView) => readonly Order[]): Advisor => ({
  advise: (view) => ({ orders: advise(view), messages: [] }),
});

describe('standing orders', () => {
  test('are visible to nobody but their own delegate, and outlive the process', async () => {
    const { desk, ann, bo } = await play();
    const wanted = effort({ elite: 2, programme: 2 });
    expect(await desk.ask(bo, 'seat.standing', { orders: wanted })).toEqual({ ok: true, value: { done: true } });
    const { people, ...others } = desk.shown();
    expect(people.get(bo)?.standing).toEqual(wanted);
    expect(people.get(ann)?.standing).toBeNull();
    expect(JSON.stringify(others)).not.toContain('neverSecret');
    const back = await loneTable(undefined, desk);
    await back.table.arrive('hash-Bo', 'Bo');
    expect(back.shown().people.get(bo)?.standing).toEqual(wanted);
    expect(await back.ask(bo, 'seat.standing', { orders: null })).toMatchObject({ ok: true });
    expect(back.shown().people.get(bo)?.standing).toBeNull();
  });

  test('need a seat', async () => {
    const { desk } = await play();
    const onlooker = await desk.table.arrive('hash-Ola', 'Ola');
    expect(await desk.ask(onlooker, 'seat.standing', { orders: NO_STANDING_ORDERS })).toEqual({
      ok: false,
      error: { code: 'no-seat' },
    });
  });

  test('set the effort they name, and the advisor sets the rest', async () => {
    const advisor = bot(({ seat, public: { phase } }) =>
      seat === 'china' && phase === 'orders'
        ? (['elite', 'broad'] as const).map((basket) => ({ kind: 'set-effort', basket, effort: 1 }))
        : [],
    );
    const { desk, ann, bo } = await play(advisor);
    await desk.ask(bo, 'seat.standing', { orders: effort({ elite: 2 }) });
    await goAway(desk, bo);
    await desk.reach([ann], 1, 'orders');
    expect(desk.shown().info.seats.china.controller).toBe('bot');
    expect(desk.shown().seats.china?.docket).toMatchObject({
      'set-effort:elite': { effort: 2 },
      'set-effort:broad': { effort: 1 },
    });
  });

  test('make room in the budget for what they insist on', async () => {
    const { desk, ann, bo } = await play(bot(() => []));
    await desk.reach([ann, bo], 1, 'orders');
    for (const basket of ['broad', 'finance', 'programme'] as const) {
      for (const step of [3, 2, 1] as const) {
        const { budget } = desk.shown().seats.china ?? {};
        if (budget === undefined || budget.spent >= budget.total) break;
        const order: Order = { kind: 'set-effort', basket, effort: step };
        const body = { orderId: `${basket}-${step}`, round: 1, phase: 'orders' as const, order };
        if ((await desk.ask(bo, 'order.submit', body)).ok) break;
      }
    }
    const full = desk.shown().seats.china;
    expect(full?.budget.spent).toBe(full?.budget.total);
    expect(full?.docket['set-effort:elite' as keyof typeof full.docket]).not.toMatchObject({ effort: 3 });
    await desk.ask(bo, 'seat.standing', { orders: effort({ elite: 3 }) });
    // What was set in this very round would stand; in the next it is only what was carried over.
    await desk.reach([ann, bo], 2, 'orders');
    await goAway(desk, bo);
    const after = desk.shown().seats.china;
    expect(after?.docket).toMatchObject({ 'set-effort:elite': { effort: 3 } });
    expect(after?.budget.spent).toBeLessThanOrEqual(after?.budget.total ?? 0);
    expect(desk.faults).toEqual([]);
  });

  test('vote as they say, whatever the advisor thinks', async () => {
    const advisor = bot(({ public: { draft }, seat }) =>
      draft === null || seat !== 'china' ? [] : [{ kind: 'cast-vote', text: draft.id, vote: 'no' }],
    );
    for (const [vote, cast] of [
      ['yes', 'yes'],
      ['abstain', 'abstain'],
      ['advisor', 'no'],
    ] as const) {
      const { desk, ann, bo } = await play(advisor);
      await desk.ask(bo, 'seat.standing', { orders: orders({ vote }) });
      await goAway(desk, bo);
      await desk.reach([ann], 1, 'negotiation');
      expect(desk.shown().public?.draft).not.toBeNull();
      expect(desk.shown().seats.china?.ownVote).toBe(cast);
    }
  });

  test('end when the delegate returns and finds them in the docket, open to change', async () => {
    const { desk, ann, bo } = await play();
    await desk.ask(bo, 'seat.standing', { orders: effort({ elite: 2 }) });
    await goAway(desk, bo);
    await desk.reach([ann], 1, 'orders');
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(desk.shown().info.seats.china.controller).toBe('person');
    expect(desk.shown().public?.ready).not.toContain('china');
    const order: Order = { kind: 'set-effort', basket: 'elite', effort: 0 };
    const body = { orderId: 'own', round: 1, phase: 'orders' as const, order };
    expect(await desk.ask(bo, 'order.submit', body)).toMatchObject({ ok: true });
    expect(desk.shown().seats.china?.docket).toMatchObject({ 'set-effort:elite': { effort: 0 } });
  });

  test('wait while a teammate is there', async () => {
    const desk = await loneTable();
    const ann = await desk.sit('Ann', 'us');
    const bo = await desk.sit('Bo', 'china');
    const cy = await desk.sit('Cy', 'china');
    await desk.ask(ann, 'table.start', {});
    await desk.ask(bo, 'seat.standing', { orders: effort({ elite: 3 }) });
    await goAway(desk, bo);
    expect(desk.shown().info.seats.china).toMatchObject({ controller: 'person', presence: 'here' });
    expect(desk.shown().public?.ready).not.toContain('china');
    await goAway(desk, cy);
    expect(desk.shown().info.seats.china).toMatchObject({ controller: 'bot', presence: 'lost' });
  });

  test('spend Pyongyang’s chips as they say', async () => {
    const { desk, ann, bo } = await play(undefined, 'dprk');
    const wanted = orders({ chips: { circle: 4, programme: 1, citizens: 2 }, neverTest: true });
    await desk.ask(bo, 'seat.standing', { orders: wanted });
    await goAway(desk, bo);
    await desk.reach([ann], 1, 'orders');
    expect(desk.shown().seats.dprk?.docket).toMatchObject({
      'fund-circle': { chips: 4 },
      'fund-programme': { chips: 1 },
      'fund-citizens': { chips: 2 },
    });
  });
});

describe('an advisor under standing orders', () => {
  const terms = {
    parties: ['china', 'dprk'],
    terms: [{ kind: 'enforce', by: 'china', basket: 'elite', atLeast: 2 }],
    rounds: 2,
    secret: false,
    condition: 'none',
  } as const;
  const offer = {
    ...terms,
    id: agreementId('a'),
    offeredBy: 'dprk',
    offeredIn: 1,
    signed: ['dprk'],
    status: 'offered',
    from: 1,
    until: 2,
    judgements: [],
  } as const;
  const sign: Order = { kind: 'answer-agreement', agreement: agreementId('a'), answer: 'sign' };
  const decline: Order = { ...sign, answer: 'decline' };

  async function viewOf(seat: 'china' | 'dprk', changes: Partial<SeatView> = {}): Promise<SeatView> {
    const { desk } = await play(undefined, seat);
    const view = desk.shown().seats[seat];
    if (view === null) throw new Error('no view');
    return { ...view, ...changes };
  }

  test.each<[string, StandingOrders, Partial<Agreement>, Order]>([
    ['signs what they do not forbid', orders({ neverSecret: true }), {}, sign],
    ['declines secret terms if told', orders({ neverSecret: true }), { secret: true }, decline],
    ['signs secret terms if not told', orders({}), { secret: true }, sign],
    ['declines more effort than they make', effort({ elite: 1 }), {}, decline],
    ['signs as much effort as they make', effort({ elite: 2 }), {}, sign],
  ])('%s', async (_what, standing, changes, wanted) => {
    const view = await viewOf('china', { agreements: [{ ...offer, ...changes }] });
    expect(underStanding(standing, view, turn(sign)).orders).toEqual([wanted]);
  });

  test('offers nothing secret if told so, and conducts no test', async () => {
    const view = await viewOf('dprk');
    const secret: Order = { kind: 'offer-agreement', terms: { ...terms, secret: true } };
    const test3: Order = { kind: 'conduct-test', test: 'nuclear' };
    const none: Order = { kind: 'conduct-test', test: 'none' };
    expect(
      underStanding(orders({ neverSecret: true, neverTest: true }), view, turn(secret, test3, none)).orders,
    ).toEqual([none]);
    expect(underStanding(orders({}), view, turn(secret, test3)).orders).toEqual([secret, test3]);
  });

  test('votes for a text with exemptions only, and abstains from others', async () => {
    const view = await viewOf('china');
    const { draft } = view.public;
    if (draft === null) throw new Error('no text');
    const texts = [true, false].map((exemptions) => {
      const open = {
        ...view.public,
        phase: 'negotiation' as const,
        draft: { ...draft, blanks: { ...draft.blanks, exemptions } },
      };
      return firmOrders(orders({ vote: 'yes-if-exemptions' }), { ...view, public: open });
    });
    expect(texts).toEqual([
      [{ kind: 'cast-vote', text: draft.id, vote: 'yes' }],
      [{ kind: 'cast-vote', text: draft.id, vote: 'abstain' }],
    ]);
  });
});
