import { expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';
import type { DelegationView } from '@letter/shared/protocol';
import type { LoneTable } from '../support/lone-table.ts';

// Several people in one delegation: who wrote, who declared it done, and a moment to take that back.

const stamp = { round: 1, phase: 'briefing' } as const;

/** Ann and Ben share a delegation, Cy sits across the table. */
async function shared(): Promise<{ desk: LoneTable; ann: string; ben: string; cy: string }> {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  const ben = await desk.sit('Ben', 'us');
  const cy = await desk.sit('Cy', 'china');
  await desk.ask(ann, 'table.start', {});
  return { desk, ann, ben, cy };
}

const ready = (desk: LoneTable, person: string, on = true) => desk.ask(person, 'seat.ready', { ...stamp, ready: on });
const you = (desk: LoneTable, person: string) => desk.shown().people.get(person);
function told(desk: LoneTable, person: string): DelegationView {
  const view = you(desk, person)?.delegation ?? null;
  if (view === null) throw new Error('they share no delegation');
  return view;
}
const phase = (desk: LoneTable) => desk.shown().public?.phase;

test('the head declares it done, and for ten seconds anybody present takes that back', async () => {
  const { desk, ann, ben, cy } = await shared();
  await ready(desk, cy);
  await ready(desk, ben);
  expect(desk.shown().public?.ready).not.toContain('us');
  expect(told(desk, ann).people.map(({ hasAgreed }) => hasAgreed)).toEqual([false, true]);
  await ready(desk, ann);
  expect(phase(desk)).toBe('briefing');
  expect(you(desk, ben)?.readied).toEqual({ name: 'Ann', until: desk.clock.now() + 10_000 });
  expect(you(desk, cy)?.readied).toEqual({ name: 'Cy', until: null });
  expect(told(desk, ben).mayReopen).toBe(true);
  await desk.clock.advance(9_000);
  await ready(desk, ben, false);
  await desk.clock.advance(5_000);
  expect(phase(desk)).toBe('briefing');
  expect(desk.shown().public?.ready).not.toContain('us');
  await ready(desk, ann);
  await desk.clock.advance(9_999);
  expect(phase(desk)).toBe('briefing');
  await desk.clock.advance(1);
  expect(phase(desk)).toBe('negotiation');
  expect(you(desk, ann)?.readied).toBeNull();
  expect(told(desk, ann).people.some(({ hasAgreed }) => hasAgreed)).toBe(false);
});

test('after the ten seconds only whoever decides opens it again', async () => {
  const { desk, ann, ben } = await shared();
  await ready(desk, ann);
  await desk.clock.advance(10_000);
  expect(told(desk, ben).mayReopen).toBe(false);
  expect(await ready(desk, ben, false)).toEqual({ ok: false, error: { code: 'sealed-by-delegation' } });
  expect(await ready(desk, ann, false)).toMatchObject({ ok: true });
  expect(desk.shown().public?.ready).not.toContain('us');
});

test('the ten seconds run while others are still busy, and somebody alone closes at once', async () => {
  const { desk, ann, ben, cy } = await shared();
  await ready(desk, ann);
  await desk.clock.advance(10_000);
  await ready(desk, cy);
  expect(phase(desk)).toBe('negotiation');
  await desk.table.depart(ben, 'lost');
  for (const person of [ann, cy]) {
    await desk.ask(person, 'seat.ready', { round: 1, phase: 'negotiation', ready: true });
  }
  expect(phase(desk)).toBe('orders');
});

test('within a delegation everybody sees who wrote, over a restart too; nobody else learns the person or their number', async () => {
  const { desk, ann, ben, cy } = await shared();
  const say = (person: string, text: string, messageId: string) =>
    desk.ask(person, 'message.send', { messageId, to: 'china', text, pledge: false });
  expect(await say(ann, 'line 1', 'm1')).toMatchObject({ ok: true });
  expect(you(desk, ann)?.authors).toEqual([]);
  expect(await say(ben, 'line 2', 'm2')).toMatchObject({ ok: true });
  const messages = desk.shown().seats.china?.messages.filter(({ text }) => text.startsWith('line')) ?? [];
  const byAuthor = messages.map(({ id }, index) => ({ id, name: ['Ann', 'Ben'][index] }));
  expect(you(desk, ann)?.authors).toEqual(byAuthor);
  expect(you(desk, ben)?.authors).toEqual(byAuthor);
  expect(you(desk, cy)?.authors).toEqual([]);
  for (const message of messages) {
    expect(message.at).toBe(desk.clock.now());
    expect(message.id).not.toMatch(/^\d+\./);
    expect(Object.keys(message)).not.toContain('by');
  }
  const back = await loneTable(undefined, desk);
  await back.table.arrive('hash-Ben', 'Ben');
  expect(you(back, ben)?.authors).toEqual(byAuthor);
  // The record of the game has the time, and neither a name nor a number of a person.
  const saved = await back.log.read('table');
  const events = JSON.stringify(saved.ok ? saved.value?.events : null);
  expect(events).toContain('"at":');
  expect(events).not.toContain('Ann');
});
