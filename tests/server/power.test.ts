import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { Table } from '@letter/server/table/table';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';
import { tablePorts, tableSettings } from '../support/table-setup.ts';

// A table belongs to whoever made it. While they are away somebody stands in, with what play needs and nothing more.

const refused = (code: string) => ({ ok: false, error: { code } });
const MINUTE = 60_000;

/** A teacher who leads without playing, two students who sit, and one who looks on and was there before them. */
async function lesson(): Promise<{ desk: LoneTable; teacher: string; ann: string; bo: string; eve: string }> {
  const desk = await loneTable(undefined, undefined, { makerToken: 'hash-Teacher' });
  const eve = await desk.table.arrive('hash-Eve', 'Eve');
  const teacher = await desk.table.arrive('hash-Teacher', 'Teacher');
  await desk.ask(eve, 'seat.take', { seat: null });
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', 'china');
  return { desk, teacher, ann, bo, eve };
}

const leads = (desk: LoneTable, person: string) => desk.shown().people.get(person)?.host;

test('who opened the table leads it, whoever comes first, and chooses whether to play', async () => {
  const { desk, teacher, eve } = await lesson();
  expect(desk.shown().people.get(teacher)).toMatchObject({ host: true, maker: true, seat: null });
  expect(desk.shown().people.get(eve)).toMatchObject({ host: false, maker: false });
  expect(desk.shown().info.lead).toEqual({ name: 'Teacher', standsIn: false, maker: null });
  expect(await desk.ask(teacher, 'table.start', {})).toMatchObject({ ok: true });
});

test('a screen that sleeps lends the role to who sat down first, and it comes back with its maker', async () => {
  const { desk, teacher, ann, bo, eve } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  await desk.table.depart(teacher, 'lost');
  await desk.clock.advance(19_000);
  expect(leads(desk, ann)).toBe(false);
  await desk.clock.advance(1_000);
  expect(desk.shown().info.lead).toEqual({ name: 'Ann', standsIn: true, maker: 'Teacher' });
  expect([ann, bo, eve].map((one) => leads(desk, one))).toEqual([true, false, false]);
  // Neither a long absence nor a stand-in who goes makes the table anybody else's.
  await desk.clock.advance(60 * MINUTE);
  await desk.table.depart(ann, 'left');
  expect(desk.shown().info.lead).toEqual({ name: 'Bo', standsIn: true, maker: 'Teacher' });
  expect(await desk.table.arrive('hash-Teacher', 'Teacher')).toBe(teacher);
  expect(desk.shown().info.lead).toEqual({ name: 'Teacher', standsIn: false, maker: null });
  expect(leads(desk, bo)).toBe(false);
});

test('a stand-in starts the game, and neither deletes the table, ends the game, sets its pace nor reads its record', async () => {
  const { desk, teacher, ann, bo } = await lesson();
  await desk.table.depart(teacher, 'lost');
  await desk.clock.advance(20_000);
  expect(await desk.ask(bo, 'table.start', {})).toEqual(refused('not-host'));
  expect(await desk.ask(ann, 'table.start', {})).toMatchObject({ ok: true });
  await desk.reach([ann, bo], 2, 'negotiation');
  expect(await desk.ask(ann, 'table.delete', {})).toEqual(refused('not-maker'));
  expect(await desk.ask(ann, 'table.pace', { pace: 'day' })).toEqual(refused('not-maker'));
  expect(await desk.table.takeOut('hash-Ann')).toEqual(refused('still-secret'));
  expect(await desk.table.takeOut('hash-Eve')).toEqual(refused('still-secret'));
  await desk.table.arrive('hash-Teacher', 'Teacher');
  expect(await desk.ask(teacher, 'table.end', {})).toMatchObject({ ok: true });
});

test('nobody reads the running game by a second device: who sits, leaves and looks on meanwhile stays in the dark', async () => {
  const { desk, teacher, ann } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  const second = await desk.table.arrive('hash-second', 'Second');
  await desk.table.depart(ann, 'left');
  await desk.table.depart(teacher, 'left');
  await desk.clock.advance(5 * MINUTE);
  expect(await desk.table.takeOut('hash-second')).toEqual(refused('still-secret'));
  expect(leads(desk, second)).toBe(false);
  expect(await desk.table.arrive('hash-Ann', 'Ann')).toBe(ann);
});

test('a table that waits stays its maker’s while they open another one, and after they left it', async () => {
  const { desk, teacher, ann } = await lesson();
  await desk.table.depart(teacher, 'closed');
  await desk.clock.advance(4 * MINUTE);
  expect(await desk.ask(ann, 'table.start', {})).toEqual(refused('not-host'));
  await desk.table.arrive('hash-Teacher', 'Teacher');
  await desk.table.depart(teacher, 'left');
  expect(await desk.table.arrive('hash-Teacher', 'Teacher')).toBe(teacher);
  expect(desk.shown().people.get(teacher)).toMatchObject({ host: true, maker: true });
});

test('the maker is known after a restart, whoever comes back first', async () => {
  const { desk, teacher, ann } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  const back = await loneTable(undefined, desk);
  await back.table.arrive('hash-Ann', 'Ann');
  await back.clock.advance(20_000);
  expect(back.shown().info.lead).toEqual({ name: 'Ann', standsIn: true, maker: 'Teacher' });
  expect(await back.ask(ann, 'table.delete', {})).toEqual(refused('not-maker'));
  await back.table.arrive('hash-Teacher', 'Teacher');
  expect(await back.ask(teacher, 'table.delete', {})).toMatchObject({ ok: true });
});

test('of a record from before makers were kept, whoever led it is the maker', async () => {
  const { desk, teacher } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  const { maker: _, ...older } = desk.table.record;
  await desk.log.keep(older);
  const back = await loneTable(undefined, desk);
  await back.table.arrive('hash-Teacher', 'Teacher');
  expect(back.shown().people.get(teacher)).toMatchObject({ host: true, maker: true });
});

test('a table among strangers has no host: nobody starts, deletes or reads it', async () => {
  const desk = await loneTable(undefined, undefined, { kind: 'public' });
  const ann = await desk.sit('Ann', 'us');
  await desk.clock.advance(15_000);
  expect(desk.shown().info.lead).toBeNull();
  expect(desk.shown().people.get(ann)).toMatchObject({ host: false, maker: false });
  expect(await desk.ask(ann, 'table.delete', {})).toEqual(refused('not-maker'));
  const watch = await desk.table.arrive('hash-Watch', 'Watch');
  await desk.table.depart(ann, 'left');
  await desk.clock.advance(MINUTE);
  expect(leads(desk, watch)).toBe(false);
  expect(await desk.table.takeOut('hash-Watch')).toEqual(refused('still-secret'));
});

test('a table made from a saved game is led by who brought it', async () => {
  const { desk } = await lesson();
  const record = { ...desk.table.record, maker: null, makerToken: 'hash-Cy', host: null, people: [] };
  const clock = desk.clock;
  const ports = tablePorts({ log: desk.log, clock }, []);
  const settings = tableSettings('friends', clock, { times: DEFAULT_CONFIG.times });
  const table = Table.restore(settings, ports, { record, saved: null, events: [], answers: [] }, clock.now());
  await table.arrive('hash-Ann', 'Ann');
  await table.arrive('hash-Cy', 'Cy');
  expect(table.info.lead).toEqual({ name: 'Cy', standsIn: false, maker: null });
});
