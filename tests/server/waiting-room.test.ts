import { DEFAULT_CONFIG } from '@letter/server/config';
import { expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';

// Before the start people look around, close pages and come back: their places wait for them.

const { graceMs } = DEFAULT_CONFIG.times;

test('among friends somebody who is away keeps the seat; who leaves on purpose gives it up', async () => {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'dprk');
  await desk.sit('Bo', 'china');
  await desk.table.depart(ann, 'lost');
  await desk.clock.advance(5 * graceMs);
  expect(desk.shown().info.seats.dprk).toMatchObject({ names: ['Ann'], presence: 'lost' });
  expect(await desk.table.arrive('hash-Ann', 'Ann')).toBe(ann);
  expect(desk.shown().people.get(ann)?.seat).toBe('dprk');
  await desk.table.depart(ann, 'left');
  expect(desk.shown().info.seats.dprk).toMatchObject({ controller: 'free', names: [] });
});

test('among strangers a place is kept for a minute, and then somebody else may have it', async () => {
  const desk = await loneTable(undefined, undefined, { kind: 'public' });
  const ann = await desk.table.arrive('hash-Ann', 'Ann');
  await desk.table.depart(ann, 'lost');
  await desk.clock.advance(graceMs - 1);
  expect(desk.shown().info.seats.us.names).toEqual(['Ann']);
  await desk.clock.advance(1);
  expect(desk.shown().info.seats.us.names).toEqual([]);
});
