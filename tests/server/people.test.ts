import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { memoryLog } from '@letter/server/log/memory-log';
import { expect, test } from 'vitest';
import { flakyLog } from '../support/flaky-log.ts';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// What whoever made a table may do with the people at it, what the members of a delegation may, and what nobody may.

const refused = (code: string) => ({ ok: false, error: { code } });
const done = { ok: true, value: { done: true } };

interface Lesson {
  readonly desk: LoneTable;
  readonly teacher: string;
  readonly ann: string;
  readonly bo: string;
}

async function lesson(): Promise<Lesson> {
  const desk = await loneTable(undefined, undefined, { makerToken: 'hash-Teacher' });
  const teacher = await desk.table.arrive('hash-Teacher', 'Teacher');
  return { desk, teacher, ann: await desk.sit('Ann', 'us'), bo: await desk.sit('Bo', 'china') };
}

const seatOf = (desk: LoneTable, name: string) => desk.shown().info.people.find((one) => one.name === name)?.seat;
const namesAt = (desk: LoneTable, seat: SeatId) => desk.shown().info.seats[seat].names;

test('a removed person does not come back by token, by a former device, by link or by code', async () => {
  const { desk, teacher, bo } = await lesson();
  const code = await desk.ask(bo, 'person.code', {});
  if (!code.ok) throw new Error(code.error.code);
  const { rejoin } = code.value as { rejoin: string };
  const told: [string, string][] = [];
  desk.table.attach(
    { publish: () => undefined },
    () => undefined,
    (person, why) => told.push([person, why]),
  );
  expect(await desk.ask(teacher, 'person.remove', { person: bo, lock: true })).toEqual(done);
  expect(told).toEqual([[bo, 'removed']]);
  expect(await desk.table.entryRefusal('hash-Bo')).toBe('removed');
  expect(await desk.table.rejoin(rejoin, 'hash-Phone')).toEqual(refused('removed'));
  expect(await desk.table.rejoin(rejoin, 'hash-Bo')).toEqual(refused('removed'));
  // Another browser is somebody new, and nobody new is let in.
  expect(await desk.table.entryRefusal('hash-Private-window')).toBe('door-closed');
  expect(await desk.table.entryRefusal('hash-Ann')).toBeNull();
  expect(await desk.ask(bo, 'seat.take', { seat: 'china' })).toEqual(refused('no-seat'));
  expect(await desk.table.takeOut('hash-Bo')).toEqual(refused('not-at-table'));
  const back = await loneTable(undefined, desk);
  expect(await back.table.entryRefusal('hash-Bo')).toBe('removed');
  expect(await back.table.entryRefusal('hash-Private-window')).toBe('door-closed');
});

test('a removal can be undone: the person has seat, name and code again', async () => {
  const { desk, teacher, ann, bo } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  await desk.ask(teacher, 'person.remove', { person: bo, lock: false });
  expect(desk.shown().info.seats.china).toMatchObject({ controller: 'bot', names: [] });
  expect(desk.shown().people.get(teacher)?.removed).toEqual([{ id: bo, name: 'Bo' }]);
  expect(desk.shown().people.get(ann)?.removed).toEqual([]);
  expect(await desk.ask(teacher, 'person.restore', { person: bo })).toEqual(done);
  expect(await desk.table.entryRefusal('hash-Bo')).toBeNull();
  expect(await desk.table.arrive('hash-Bo', 'Whoever')).toBe(bo);
  expect(namesAt(desk, 'china')).toEqual(['Bo']);
  expect(desk.shown().people.get(teacher)?.removed).toEqual([]);
});

test('nobody but who made the table removes, moves, renames others, hands seats on or locks, a stand-in neither', async () => {
  const { desk, teacher, ann, bo } = await lesson();
  const eve = await desk.table.arrive('hash-Eve', 'Eve');
  await desk.ask(eve, 'seat.take', { seat: null });
  await desk.ask(teacher, 'table.start', {});
  await desk.table.depart(teacher, 'lost');
  await desk.clock.advance(20_000);
  expect(desk.shown().people.get(ann)?.host).toBe(true);
  for (const [name, body] of [
    ['person.remove', { person: bo, lock: false }],
    ['person.restore', { person: bo }],
    ['person.rename', { person: bo, name: 'Silly' }],
    ['person.move', { person: bo, seat: null }],
    ['person.move', { person: eve, seat: 'us' }],
    ['seat.hand-on', { seat: 'china', person: eve }],
    ['table.lock', { on: true }],
  ] as const) {
    expect(await desk.ask(ann, name, body)).toEqual(refused('not-maker'));
  }
  expect(await desk.ask(teacher, 'person.remove', { person: teacher, lock: false })).toEqual(refused('unknown-person'));
});

test('people are renamed by who made the table and by themselves, and names stay distinct', async () => {
  const { desk, teacher, ann, bo } = await lesson();
  expect(await desk.ask(teacher, 'person.rename', { person: bo, name: 'Ann' })).toEqual(done);
  expect(namesAt(desk, 'china')).toEqual(['Ann 2']);
  expect(await desk.ask(ann, 'person.rename', { person: ann, name: 'Anna' })).toEqual(done);
  expect(namesAt(desk, 'us')).toEqual(['Anna']);
  const back = await loneTable(undefined, desk);
  await back.table.arrive('hash-Bo', 'Bo');
  expect(back.shown().people.get(bo)?.name).toBe('Ann 2');
});

test('before the game people are moved anywhere, and those without a seat are spread over the delegations', async () => {
  const { desk, teacher, ann, bo } = await lesson();
  await desk.ask(teacher, 'person.move', { person: ann, seat: 'china' });
  expect(namesAt(desk, 'china')).toEqual(['Bo', 'Ann']);
  await desk.ask(teacher, 'person.move', { person: bo, seat: null });
  const others = ['Cy', 'Di', 'Ed', 'Flo'];
  for (const name of others) {
    const person = await desk.table.arrive(`hash-${name}`, name);
    await desk.ask(person, 'seat.take', { seat: null });
  }
  expect(desk.shown().info.observers).toBe(6);
  expect(await desk.ask(bo, 'table.spread', {})).toEqual(refused('not-host'));
  expect(await desk.ask(teacher, 'table.spread', {})).toEqual(done);
  // Two to each at most, nobody is left over, and the teacher, who leads, is in none.
  expect(SEATS.map((seat) => namesAt(desk, seat).length).toSorted((a, b) => a - b)).toEqual([1, 1, 2, 2]);
  expect(desk.shown().people.get(teacher)?.seat).toBeNull();
});

test('a late one asks a delegation and is let in by its members, keeping it as ready as it was', async () => {
  const { desk, teacher, ann, bo } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  await desk.ask(ann, 'seat.ready', { round: 1, phase: 'briefing', ready: true });
  const zoe = await desk.table.arrive('hash-Zoe', 'Zoe');
  expect(await desk.ask(ann, 'person.move', { person: zoe, seat: 'us' })).toEqual(refused('not-maker'));
  expect(await desk.ask(zoe, 'seat.ask', { seat: 'us' })).toEqual(done);
  expect(desk.shown().info.people.find(({ id }) => id === zoe)?.asks).toBe('us');
  expect(await desk.ask(bo, 'person.move', { person: zoe, seat: 'us' })).toEqual(refused('not-maker'));
  expect(await desk.ask(ann, 'person.move', { person: zoe, seat: 'us' })).toEqual(done);
  expect(namesAt(desk, 'us')).toEqual(['Ann', 'Zoe']);
  expect(desk.shown().public?.ready).toContain('us');
  expect(desk.shown().people.get(zoe)?.seat).toBe('us');
});

test('a late one is let in by who made the table, without asking', async () => {
  const { desk, teacher } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  const zoe = await desk.table.arrive('hash-Zoe', 'Zoe');
  expect(await desk.ask(zoe, 'seat.take', { seat: 'us' })).toEqual(refused('seat-taken'));
  expect(await desk.ask(teacher, 'person.move', { person: zoe, seat: 'us' })).toEqual(done);
  expect(seatOf(desk, 'Zoe')).toBe('us');
});

test('nobody who has seen one side’s secrets is seated on another, not by a host and not after a removal', async () => {
  const { desk, teacher, ann, bo } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  expect(await desk.ask(teacher, 'person.move', { person: ann, seat: 'dprk' })).toEqual(refused('they-know-secrets'));
  expect(await desk.ask(teacher, 'person.move', { person: ann, seat: null })).toEqual(done);
  expect(await desk.ask(ann, 'seat.take', { seat: 'dprk' })).toEqual(refused('knows-secrets'));
  expect(await desk.ask(ann, 'seat.ask', { seat: 'china' })).toEqual(refused('knows-secrets'));
  await desk.ask(teacher, 'person.remove', { person: bo, lock: false });
  await desk.ask(teacher, 'person.restore', { person: bo });
  await desk.ask(teacher, 'person.move', { person: bo, seat: null });
  expect(await desk.ask(teacher, 'person.move', { person: bo, seat: 'us' })).toEqual(refused('they-know-secrets'));
  expect(await desk.ask(teacher, 'person.move', { person: ann, seat: 'us' })).toEqual(done);
});

test('who made the table and read the running game sits down nowhere, and everybody sees that they know', async () => {
  const { desk, teacher } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  expect(await desk.table.takeOut('hash-Teacher')).toMatchObject({ ok: true });
  expect(desk.shown().info.people.find(({ id }) => id === teacher)?.knowsAll).toBe(true);
  expect(await desk.ask(teacher, 'seat.take', { seat: 'dprk' })).toEqual(refused('knows-secrets'));
  expect(await desk.ask(teacher, 'person.move', { person: teacher, seat: 'un' })).toEqual(refused('they-know-secrets'));
});

test('the seat of somebody who is away is handed on with the maker’s consent, and they read so on their return', async () => {
  const { desk, teacher, bo } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  const dora = await desk.table.arrive('hash-Dora', 'Dora');
  expect(await desk.ask(teacher, 'seat.hand-on', { seat: 'china', person: dora })).toEqual(refused('seat-taken'));
  await desk.table.depart(bo, 'left');
  expect(desk.shown().info.seats.china.controller).toBe('bot');
  expect(await desk.ask(teacher, 'seat.hand-on', { seat: 'china', person: dora })).toEqual(done);
  expect(desk.shown().info.seats.china).toEqual({ controller: 'person', names: ['Dora'], presence: 'here' });
  expect(desk.shown().public?.ready).not.toContain('china');
  await desk.table.arrive('hash-Bo', 'Bo');
  expect(desk.shown().people.get(bo)).toMatchObject({ seat: null, handedOn: 'china' });
  // They may be let in again where they were, and nowhere else.
  await desk.ask(bo, 'seat.ask', { seat: 'china' });
  expect(await desk.ask(dora, 'person.move', { person: bo, seat: 'china' })).toEqual(done);
  expect(desk.shown().people.get(bo)).toMatchObject({ seat: 'china', handedOn: null });
});

test('without anybody’s consent a seat goes to somebody else once all its people have been gone for an hour', async () => {
  const { desk, teacher, ann, bo } = await lesson();
  await desk.ask(teacher, 'table.start', {});
  const dora = await desk.table.arrive('hash-Dora', 'Dora');
  await desk.table.depart(bo, 'lost');
  // With nobody in a seat the game’s clock stands, and those who look on go on waiting.
  await desk.table.depart(ann, 'lost');
  await desk.clock.advance(59 * 60_000);
  expect(await desk.ask(dora, 'seat.take', { seat: 'china' })).toEqual(refused('seat-taken'));
  await desk.clock.advance(60_000);
  expect(desk.shown().info.people.find(({ id }) => id === bo)?.isGone).toBe(true);
  expect(await desk.ask(dora, 'seat.take', { seat: 'china' })).toEqual(done);
  expect(namesAt(desk, 'china')).toEqual(['Dora']);
});

test('a record that cannot be written leaves everybody where they were', async () => {
  const log = flakyLog(memoryLog());
  const desk = await loneTable(undefined, undefined, { log, makerToken: 'hash-Teacher' });
  const teacher = await desk.table.arrive('hash-Teacher', 'Teacher');
  const ann = await desk.sit('Ann', 'us');
  await desk.ask(teacher, 'table.start', {});
  log.health = 'away';
  expect(await desk.ask(teacher, 'person.remove', { person: ann, lock: true })).toEqual(refused('store-unavailable'));
  expect(await desk.ask(teacher, 'person.move', { person: ann, seat: null })).toEqual(refused('store-unavailable'));
  log.health = 'sound';
  expect(await desk.table.entryRefusal('hash-Ann')).toBeNull();
  expect(await desk.table.entryRefusal('hash-New')).toBeNull();
  expect(await desk.ask(ann, 'seat.ready', { round: 1, phase: 'briefing', ready: true })).toEqual(done);
});
