import { shortSeed } from '@letter/shared/authority';
import { expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// A game can be ended early, and its record exported by anybody who may know everything.

const refused = (code: string) => ({ ok: false, error: { code } });

async function inRoundTwo(): Promise<{ desk: LoneTable; ann: string; bo: string }> {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', 'china');
  await desk.ask(ann, 'table.start', {});
  await desk.reach([ann, bo], 2, 'negotiation');
  return { desk, ann, bo };
}

test('the host among friends ends a game early, and everybody reads its debrief', async () => {
  const { desk, ann, bo } = await inRoundTwo();
  expect(await desk.ask(bo, 'table.end', {})).toEqual(refused('not-maker'));
  expect(await desk.ask(ann, 'table.end', {})).toEqual({ ok: true, value: { done: true } });
  const { info, public: table } = desk.shown();
  expect(info).toMatchObject({ status: 'over', deadline: null });
  expect(table?.debrief).toMatchObject({ ending: 'broken-off', roundsPlayed: 1 });
  expect(await desk.ask(ann, 'table.end', {})).toEqual(refused('game-over'));
  const [order, at] = [
    { kind: 'set-effort', basket: 'elite', effort: 1 } as const,
    { round: 2, phase: 'negotiation' as const },
  ];
  expect(await desk.ask(ann, 'order.submit', { orderId: 'late', ...at, order })).toEqual(refused('game-over'));
  // Its clocks stop; all that remains is that the table is archived one day.
  await desk.clock.advance(30 * 60_000);
  expect(desk.shown().public?.phase).toBe('negotiation');
  expect(desk.faults).toEqual([]);
});

test('it is restored from its record as it ended', async () => {
  const { desk, ann } = await inRoundTwo();
  await desk.ask(ann, 'table.end', {});
  const back = await loneTable(undefined, desk);
  await back.table.arrive('hash-Ann', 'Ann');
  expect(back.shown().info.status).toBe('over');
  expect(back.shown().public?.debrief?.ending).toBe('broken-off');
});

test('not before a half-year was adjudicated, nor before the start', async () => {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  expect(await desk.ask(ann, 'table.end', {})).toEqual(refused('not-started'));
  await desk.ask(ann, 'table.start', {});
  await desk.reach([ann], 1, 'orders');
  expect(await desk.ask(ann, 'table.end', {})).toEqual(refused('nothing-adjudicated'));
  expect(desk.shown().info.status).toBe('playing');
});

test('the record goes to anybody at a table that is over, and to nobody else', async () => {
  const { desk, ann } = await inRoundTwo();
  const eve = await desk.table.arrive('hash-Eve', 'Eve');
  expect(eve).not.toBe(ann);
  expect(await desk.table.takeOut('hash-Ann')).toEqual(refused('still-secret'));
  expect(await desk.table.takeOut('hash-Eve')).toEqual(refused('still-secret'));
  await desk.ask(ann, 'table.end', {});
  for (const token of ['hash-Ann', 'hash-Bo', 'hash-Eve']) {
    const out = await desk.table.takeOut(token);
    expect(out).toMatchObject({ ok: true, value: { saved: { record: { seed: shortSeed(7) } } } });
  }
  expect(await desk.table.takeOut('hash-Stranger')).toEqual(refused('not-at-table'));
});

test('while a game runs, a host without a seat exports its record, and sits down nowhere after that', async () => {
  const desk = await loneTable();
  const chair = await desk.table.arrive('hash-Chair', 'Chair');
  const ann = await desk.sit('Ann', 'un');
  await desk.ask(chair, 'seat.take', { seat: null });
  expect(await desk.table.takeOut('hash-Chair')).toEqual(refused('not-started'));
  await desk.ask(chair, 'table.start', {});
  await desk.reach([ann], 1, 'orders');
  expect(await desk.table.takeOut('hash-Ann')).toEqual(refused('still-secret'));
  expect(await desk.table.takeOut('hash-Chair')).toMatchObject({ ok: true });
  expect(await desk.ask(chair, 'seat.take', { seat: 'dprk' })).toEqual(refused('knows-secrets'));
  const back = await loneTable(undefined, desk);
  await back.table.arrive('hash-Ann', 'Ann');
  const again = await back.table.arrive('hash-Chair', 'Chair');
  expect(await back.ask(again, 'seat.take', { seat: 'us' })).toEqual(refused('knows-secrets'));
});
