import { MAX_PEOPLE } from '@letter/server/table/people';
import { expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';

// However many observe, everybody with a seat finds the way back to it, and strangers do not pile up in the record.

test('a delegate who was dropped is admitted again at a table full of observers; a stranger waits until one leaves', async () => {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', 'china');
  await desk.ask(ann, 'table.start', {});
  const onlookers: string[] = [];
  while (onlookers.length < MAX_PEOPLE - 2)
    onlookers.push(await desk.table.arrive(`hash-${onlookers.length}`, 'Onlooker'));
  await desk.table.depart(bo, 'lost');
  expect(await desk.table.admits('hash-Stranger')).toBe(false);
  expect(await desk.table.admits('hash-Bo')).toBe(true);
  expect(await desk.table.arrive('hash-Bo', 'Bo')).toBe(bo);
  const [first = ''] = onlookers;
  await desk.table.depart(first, 'lost');
  expect(await desk.table.admits('hash-Stranger')).toBe(true);
});

test('observers who come and go leave nothing in the record but what they have seen', async () => {
  const desk = await loneTable();
  const chair = await desk.table.arrive('hash-Chair', 'Chair');
  await desk.ask(chair, 'seat.take', { seat: null });
  const ann = await desk.sit('Ann', 'us');
  await desk.ask(chair, 'table.start', {});
  for (let times = 0; times < 20; times++)
    await desk.table.depart(await desk.table.arrive(`hash-${times}`, 'Passer-by'), times % 2 === 0 ? 'left' : 'closed');
  expect(desk.table.record.people.map(({ id }) => id)).toEqual([chair, ann]);
  await desk.table.takeOut('hash-Chair');
  await desk.table.depart(chair, 'left');
  expect(desk.table.record.people.map(({ id }) => id)).toEqual([chair, ann]);
  expect(desk.table.record.witnesses).toContainEqual({ tokenHash: 'hash-Chair', seats: ['us', 'china', 'un', 'dprk'] });
  const again = await desk.table.arrive('hash-Chair', 'Somebody else');
  expect(await desk.ask(again, 'seat.take', { seat: 'dprk' })).toEqual({ ok: false, error: { code: 'knows-secrets' } });
});
