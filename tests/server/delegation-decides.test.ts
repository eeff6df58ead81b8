import type { DelegationRule, Order } from '@letter/shared/play';
import type { Advisor } from '@letter/server/table/ports';
import { expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// Several people in one delegation decide by its rule: who drafts, who seals, what waits for whom, and what is kept of it.

const SILENT: Advisor = { advise: () => ({ orders: [], messages: [] }) };
const stamp = { round: 1, phase: 'orders' } as const;
const finance = (effort: 0 | 1 | 2 | 3): Order => ({ kind: 'set-effort', basket: 'finance', effort });

/** Three Americans and a Chinese at the orders of round 1. */
async function atOrders(rule: DelegationRule | null = null, names: readonly string[] = ['Ann', 'Ben', 'Eve']) {
  const desk = await loneTable(SILENT);
  const us: string[] = [];
  for (const name of names) us.push(await desk.sit(name, 'us'));
  const cy = await desk.sit('Cy', 'china');
  const [ann = '', ben = '', eve = ''] = us;
  expect(await desk.ask(ann, 'table.rule', { rule })).toMatchObject({ ok: true });
  await desk.ask(ann, 'table.start', {});
  for (const phase of ['briefing', 'negotiation'] as const) {
    for (const person of [...us, cy]) await desk.ask(person, 'seat.ready', { round: 1, phase, ready: true });
    await desk.clock.advance(10_000);
  }
  expect(desk.shown().public?.phase).toBe('orders');
  return { desk, us, ann, ben, eve, cy };
}

let orders = 0;
const order = (desk: LoneTable, person: string, what: Order) => {
  orders += 1;
  return desk.ask(person, 'order.submit', { orderId: `o${orders}`, ...stamp, order: what });
};
/** Carried out: it waits for nobody. */
const done = () => ({ ok: true, value: { id: `o${orders}`, ...stamp } });
const ready = (desk: LoneTable, person: string, on = true) => desk.ask(person, 'seat.ready', { ...stamp, ready: on });
const vote = (desk: LoneTable, person: string, isFor: boolean, at = 0) =>
  desk.ask(person, 'delegation.vote', { motion: of(desk, person).motions[at]?.id ?? 'none', isFor });
const docket = (desk: LoneTable): readonly Order[] => Object.values(desk.shown().seats.us?.docket ?? {});
const isSealed = (desk: LoneTable) => desk.shown().seats.us?.ready;

function of(desk: LoneTable, person: string) {
  const you = desk.shown().people.get(person);
  if (you === undefined) throw new Error('nobody');
  return you;
}

test('by majority anybody drafts, a change clears agreement, and more than half seal the docket', async () => {
  const { desk, ann, ben, eve } = await atOrders();
  expect(of(desk, ann).delegation?.rule).toBe('majority');
  await ready(desk, ann);
  expect(isSealed(desk)).toBe(false);
  expect(await order(desk, ben, finance(2))).toMatchObject({ ok: true });
  expect(docket(desk)).toContainEqual(finance(2));
  expect(of(desk, eve).docketBy['set-effort:finance']).toMatchObject({ name: 'Ben', before: finance(1) });
  expect(of(desk, ann).delegation?.people.some(({ hasAgreed }) => hasAgreed)).toBe(false);
  await ready(desk, ann);
  // The same again changes nothing, and takes nobody's agreement.
  await order(desk, eve, finance(2));
  expect(of(desk, eve).docketBy['set-effort:finance']?.name).toBe('Ben');
  await ready(desk, eve);
  expect(isSealed(desk)).toBe(true);
  await order(desk, ben, finance(1));
  expect(isSealed(desk)).toBe(false);
  expect(of(desk, ann).docketBy['set-effort:finance']).toMatchObject({ name: 'Ben', before: finance(2) });
});

const offer = (amount: number): Order => ({
  kind: 'offer-agreement',
  terms: {
    parties: ['us', 'dprk'],
    terms: [{ kind: 'provide', by: 'us', what: 'aid', amount }],
    rounds: 1,
    secret: true,
    condition: 'none',
  },
});
const offers = (desk: LoneTable) => desk.shown().seats.us?.agreements ?? [];

test('what takes effect at once waits for the majority, and falls where it is against', async () => {
  const { desk, ann, ben, eve, cy } = await atOrders();
  expect(await order(desk, ben, offer(75))).toMatchObject({
    ok: true,
    value: { put: { kind: 'majority', needed: 2 } },
  });
  expect(offers(desk)).toEqual([]);
  expect(of(desk, ann).motions).toMatchObject([{ decider: null, needed: 2, for: [ben], against: [] }]);
  expect(of(desk, cy).motions).toEqual([]);
  // Asked for once more by another it has its majority, and is that one's act.
  expect(await order(desk, eve, offer(75))).toEqual(done());
  expect(offers(desk)).toHaveLength(1);
  expect(of(desk, ann).motions).toEqual([]);
  await order(desk, ben, offer(90));
  await vote(desk, ann, false);
  await vote(desk, eve, false);
  expect(of(desk, ben).motions).toEqual([]);
  await order(desk, ben, offer(100));
  expect(await vote(desk, ben, false)).toMatchObject({ ok: true });
  await order(desk, ben, offer(105));
  await vote(desk, ann, true);
  expect(offers(desk)).toHaveLength(2);
  expect(await vote(desk, ann, true)).toEqual({ ok: false, error: { code: 'motion-gone' } });
  await order(desk, ben, offer(110));
  for (const person of [ann, ben, eve]) await ready(desk, person);
  await ready(desk, cy);
  await desk.clock.advance(10_000);
  expect(desk.shown().public?.phase).toBe('adjudication');
  expect(of(desk, ben).motions).toEqual([]);
});

test('nobody waits longer than a minute for somebody who is away, by whatever rule', async () => {
  const { desk, ann, ben, eve } = await atOrders();
  await order(desk, ben, offer(75));
  await ready(desk, ben);
  await desk.table.depart(eve, 'lost');
  await desk.table.depart(ann, 'lost');
  await desk.clock.advance(59_000);
  expect(offers(desk)).toEqual([]);
  expect(isSealed(desk)).toBe(false);
  await desk.clock.advance(1_000);
  expect(offers(desk)).toHaveLength(1);
  expect(isSealed(desk)).toBe(true);
  expect(of(desk, ben).delegation?.head).toBe(ben);
  await desk.table.arrive('hash-Ann', 'Ann');
  expect(of(desk, ben).delegation?.head).toBe(ann);
});

test('the head seals; what others would change after that waits for the head, who may pass that on', async () => {
  const { desk, ann, ben, eve } = await atOrders('head');
  expect(await order(desk, eve, finance(0))).toEqual(done());
  expect(await order(desk, eve, offer(75))).toMatchObject({ value: { put: { kind: 'person', name: 'Ann' } } });
  await ready(desk, ben);
  expect(isSealed(desk)).toBe(false);
  await ready(desk, ann);
  expect(isSealed(desk)).toBe(true);
  expect(await order(desk, eve, finance(2))).toMatchObject({ value: { put: { kind: 'person', name: 'Ann' } } });
  expect(docket(desk)).toContainEqual(finance(0));
  expect(await desk.ask(ben, 'delegation.pass-on', { person: eve })).toEqual({
    ok: false,
    error: { code: 'not-head' },
  });
  expect(await desk.ask(ann, 'delegation.pass-on', { person: ben })).toMatchObject({ ok: true });
  expect(of(desk, eve).delegation?.head).toBe(ben);
  await vote(desk, ben, true, 1);
  expect(docket(desk)).toContainEqual(finance(2));
  expect(isSealed(desk)).toBe(false);
  await vote(desk, ben, true);
  expect(offers(desk)).toHaveLength(1);
});

test('by portfolio each seals a part and the head the docket; what is another’s waits for them', async () => {
  const { desk, ann, ben, eve, cy } = await atOrders('portfolio');
  const assign = (by: string, lever: string, person: string | null) =>
    desk.ask(by, 'delegation.assign', { lever, person });
  expect(await assign(ben, 'effort:finance', ben)).toEqual({ ok: false, error: { code: 'not-head' } });
  expect(await assign(ann, 'table-text', ben)).toEqual({ ok: false, error: { code: 'unknown-target' } });
  expect(await assign(ann, 'effort:finance', cy)).toEqual({ ok: false, error: { code: 'unknown-person' } });
  expect(await assign(ann, 'effort:finance', ben)).toMatchObject({ ok: true });
  expect(await assign(ann, 'effort:broad', null)).toMatchObject({ ok: true });
  expect(of(desk, eve).delegation?.owners).toMatchObject({ 'effort:finance': ben, 'effort:broad': null });
  expect(await order(desk, eve, finance(3))).toMatchObject({ value: { put: { kind: 'person', name: 'Ben' } } });
  // Another wish of the same person takes the place of the first.
  expect(await order(desk, eve, finance(2))).toMatchObject({ value: { put: { kind: 'person', name: 'Ben' } } });
  expect(of(desk, ben).motions).toHaveLength(1);
  await vote(desk, ben, true);
  expect(docket(desk)).toContainEqual(finance(2));
  expect(of(desk, ann).docketBy['set-effort:finance']?.name).toBe('Ben');
  const broad: Order = { kind: 'set-effort', basket: 'broad', effort: 0 };
  expect(await order(desk, ben, broad)).toMatchObject({ value: { put: { kind: 'majority', needed: 2 } } });
  await vote(desk, ben, false);
  for (const person of [ann, ben]) await ready(desk, person);
  expect(isSealed(desk)).toBe(false);
  await ready(desk, eve);
  expect(isSealed(desk)).toBe(true);
  expect(await order(desk, ben, finance(1))).toEqual(done());
  expect(isSealed(desk)).toBe(false);
  expect(of(desk, ann).delegation?.people.map(({ hasAgreed }) => hasAgreed)).toEqual([false, false, true]);
});

/** Eve comes late: she is let in while the game runs. */
async function lateTable() {
  const table = await atOrders('majority', ['Ann', 'Ben']);
  const { desk, ann } = table;
  const eve = 'eve';
  const place = { id: eve, tokenHash: 'hash-Eve', name: 'Eve', seat: 'us', seen: [], isAdviser: true } as const;
  expect(await desk.table.conduct.place([place])).toMatchObject({ ok: true });
  await desk.table.arrive('hash-Eve', 'Eve');
  return { ...table, ann, eve };
}

test('an adviser suggests and decides nothing, and is a delegate from the next round on', async () => {
  const { desk, ann, ben, eve, cy } = await lateTable();
  expect(await order(desk, eve, finance(1))).toMatchObject({ value: { put: { kind: 'person', name: 'Ann' } } });
  expect(await vote(desk, eve, true)).toEqual({ ok: false, error: { code: 'only-adviser' } });
  expect(await ready(desk, eve)).toEqual({ ok: false, error: { code: 'only-adviser' } });
  await vote(desk, ben, true);
  expect(docket(desk)).toContainEqual(finance(1));
  for (const one of [ann, ben, cy]) await ready(desk, one);
  await desk.clock.advance(10_000);
  for (const one of [ann, ben, cy]) await desk.ask(one, 'seat.ready', { round: 1, phase: 'adjudication', ready: true });
  await desk.clock.advance(10_000);
  expect(desk.shown().public).toMatchObject({ round: 2, phase: 'briefing' });
  expect(of(desk, eve).delegation?.people.some(({ isAdviser }) => isAdviser)).toBe(false);
});

test('dissent is known inside until the debrief, which tells it to everybody', async () => {
  const { desk, ann, ben, eve, cy } = await atOrders();
  const dissent = (by: string, motion: string | null, on = true) =>
    desk.ask(by, 'delegation.dissent', { ...stamp, motion, on });
  await order(desk, ben, offer(75));
  const [motion] = of(desk, eve).motions;
  expect(await dissent(eve, motion?.id ?? '')).toMatchObject({ ok: true });
  expect(await dissent(eve, null)).toMatchObject({ ok: true });
  expect(await dissent(ann, null)).toMatchObject({ ok: true });
  expect(await dissent(ann, null, false)).toMatchObject({ ok: true });
  expect(await dissent(cy, null)).toEqual({ ok: false, error: { code: 'alone-in-delegation' } });
  const told = [
    { seat: 'us', name: 'Eve', round: 1, from: { kind: 'order', order: offer(75) } },
    { seat: 'us', name: 'Eve', round: 1, from: 'docket' },
  ];
  expect(of(desk, ann).dissents).toEqual(told);
  expect(of(desk, cy).dissents).toEqual([]);
  expect(desk.shown().info.dissents).toBeUndefined();
  for (const one of [ann, ben, eve, cy]) await ready(desk, one);
  await desk.clock.advance(10_000);
  await desk.ask(ann, 'table.end', {});
  expect(desk.shown().info.dissents).toEqual(told);
});

test('rule, head, levers, agreement, what waits, notes and dissent come back after a restart', async () => {
  const { desk, ann, ben, eve, cy } = await atOrders('portfolio');
  await desk.ask(ann, 'delegation.assign', { lever: 'effort:finance', person: eve });
  await desk.ask(ann, 'delegation.pass-on', { person: ben });
  await order(desk, eve, finance(2));
  await order(desk, ann, finance(3));
  await order(desk, ann, offer(75));
  await ready(desk, eve);
  await desk.ask(eve, 'delegation.dissent', { ...stamp, motion: null, on: true });
  const say = (by: string, text: string) => desk.ask(by, 'delegation.say', { messageId: text, text });
  for (const text of ['two', 'three']) {
    await desk.clock.advance(1_000);
    expect(await say(eve, text)).toMatchObject({ ok: true });
  }
  expect(await say(eve, 'two')).toMatchObject({ ok: true });
  expect(await say(eve, ' ')).toEqual({ ok: false, error: { code: 'message-empty' } });
  expect(await say(cy, 'to myself')).toEqual({ ok: false, error: { code: 'alone-in-delegation' } });
  const before = of(desk, ben);
  expect(before.notes.map(({ name, text }) => `${name}: ${text}`)).toEqual(['Eve: two', 'Eve: three']);
  expect(of(desk, cy).notes).toEqual([]);
  const back = await loneTable(SILENT, desk);
  for (const name of ['Ann', 'Ben', 'Eve', 'Cy']) await back.table.arrive(`hash-${name}`, name);
  expect(of(back, ben)).toEqual(before);
  // What people wrote to each other and who did what is no part of the game's own record.
  const saved = await back.log.read('table');
  expect(JSON.stringify(saved.ok ? saved.value?.events : null)).not.toContain('three');
});

test('somebody alone notices nothing of it, and nothing is kept', async () => {
  const { desk, ann, cy } = await atOrders(null, ['Ann']);
  expect(await order(desk, ann, finance(1))).toEqual({ ok: true, value: { id: `o${orders}`, ...stamp } });
  expect(await order(desk, ann, offer(75))).toMatchObject({ ok: true, value: { phase: 'orders' } });
  expect(offers(desk)).toHaveLength(1);
  expect(of(desk, ann)).toMatchObject({ docketBy: {}, delegation: null, motions: [], notes: [], dissents: [] });
  expect(desk.table.record.delegations).toBeUndefined();
  await ready(desk, cy);
  await ready(desk, ann);
  expect(desk.shown().public?.phase).toBe('adjudication');
});
