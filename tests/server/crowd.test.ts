import { MAX_DELEGATION, MAX_PEOPLE } from '@letter/server/table/people';
import { SEATS } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';

// However many observe, everybody with a seat finds the way back to it, and strangers do not pile up in the record.

test('a delegate who was dropped is admitted again at a table full of observers, and for a stranger the last one gives way', async () => {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', 'china');
  await desk.ask(ann, 'table.start', {});
  const onlookers: string[] = [];
  while (onlookers.length < MAX_PEOPLE - 2)
    onlookers.push(await desk.table.arrive(`hash-${onlookers.length}`, 'Onlooker'));
  await desk.table.depart(bo, 'lost');
  expect(await desk.table.entryRefusal('hash-Bo')).toBeNull();
  expect(await desk.table.arrive('hash-Bo', 'Bo')).toBe(bo);
  expect(await desk.table.entryRefusal('hash-Stranger')).toBeNull();
  const stranger = await desk.table.arrive('hash-Stranger', 'Stranger');
  expect(desk.shown().people.has(onlookers.at(-1) ?? '')).toBe(false);
  expect(desk.shown().people.has(onlookers[0] ?? '')).toBe(true);
  expect(await desk.ask(stranger, 'seat.take', { seat: 'un' })).toMatchObject({ ok: true });
  // Who has done something stays, also when the next hundred come.
  for (let count = 0; count < MAX_PEOPLE; count++) await desk.table.arrive(`hash-late-${count}`, 'Late');
  for (const person of [ann, bo, stranger]) expect(desk.shown().people.has(person)).toBe(true);
  expect(desk.table.record.people.length).toBe(MAX_PEOPLE);
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

test('phantoms who took every place of a waiting room and went do not keep it', async () => {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  for (let count = 0; count < MAX_PEOPLE; count++) {
    const phantom = await desk.table.arrive(`hash-phantom-${count}`, 'Phantom');
    await desk.ask(phantom, 'seat.take', { seat: SEATS[1 + (count % 3)] ?? 'un' });
    await desk.ask(phantom, 'person.code', {});
    await desk.table.depart(phantom, 'lost');
  }
  expect(desk.table.record.people.length).toBe(MAX_PEOPLE);
  expect(await desk.table.entryRefusal('hash-Bo')).toBeNull();
  const bo = await desk.table.arrive('hash-Bo', 'Bo');
  expect(desk.shown().people.has(ann)).toBe(true);
  expect(desk.shown().people.has(bo)).toBe(true);
});

test('a table full of people who play tells a stranger so, and a delegation has an end too', async () => {
  const desk = await loneTable();
  for (const seat of SEATS)
    for (let count = 0; count < MAX_DELEGATION; count++) await desk.sit(`${seat} ${count}`, seat);
  expect(await desk.table.entryRefusal('hash-Stranger')).toBe('full');
  const other = await loneTable();
  for (let count = 0; count < MAX_DELEGATION; count++) await other.sit(`Delegate ${count}`, 'us');
  const late = await other.table.arrive('hash-Late', 'Late');
  expect(await other.ask(late, 'seat.take', { seat: 'us' })).toEqual({
    ok: false,
    error: { code: 'delegation-full', most: MAX_DELEGATION },
  });
});
