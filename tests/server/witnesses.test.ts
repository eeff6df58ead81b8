import { POSTS } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// Nobody who has seen another delegation's secrets sits down, whatever path they took.

const KNOWS = { ok: false, error: { code: 'knows-secrets' } };

async function personalCode(desk: LoneTable, person: string): Promise<string> {
  const answer = await desk.ask(person, 'person.code', {});
  if (!answer.ok) throw new Error(answer.error.code);
  return (answer.value as { rejoin: string }).rejoin;
}

/** Ann for the United States, Bo for China, and a chair without a seat who leads. */
async function play(): Promise<{ desk: LoneTable; chair: string; ann: string; bo: string }> {
  const desk = await loneTable();
  const chair = await desk.table.arrive('hash-Chair', 'Chair');
  await desk.ask(chair, 'seat.take', { seat: null });
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', 'china');
  expect(await desk.ask(chair, 'table.start', {})).toMatchObject({ ok: true });
  return { desk, chair, ann, bo };
}

test('who took the record out does not get into a seat by somebody else’s personal code', async () => {
  const { desk, bo } = await play();
  const code = await personalCode(desk, bo);
  expect(await desk.table.takeOut('hash-Chair')).toMatchObject({ ok: true });
  expect(await desk.table.rejoin(code, 'hash-Chair')).toEqual(KNOWS);
  expect(desk.shown().people.get(bo)).toMatchObject({ seat: 'china' });
  // A device that has seen nothing does.
  expect(await desk.table.rejoin(code, 'hash-phone')).toEqual({ ok: true, value: null });
});

test('what was seen moves on with the person, also to a device that comes back as somebody new', async () => {
  const { desk, chair } = await play();
  const code = await personalCode(desk, chair);
  await desk.table.takeOut('hash-Chair');
  expect(await desk.table.rejoin(code, 'hash-phone')).toEqual({ ok: true, value: null });
  expect(await desk.ask(chair, 'seat.take', { seat: 'un' })).toEqual(KNOWS);
});

test('a device that one delegation was played on plays no other one, restarts included', async () => {
  const { desk, ann, bo } = await play();
  // Ann goes on with her telephone; on the computer that she leaves behind Bo types his own code.
  const codeOfAnn = await personalCode(desk, ann);
  const codeOfBo = await personalCode(desk, bo);
  expect(await desk.table.rejoin(codeOfAnn, 'hash-phone')).toEqual({ ok: true, value: null });
  expect(await desk.table.rejoin(codeOfBo, 'hash-Ann')).toEqual(KNOWS);
  const back = await loneTable(undefined, desk);
  expect(await back.table.rejoin(codeOfBo, 'hash-Ann')).toEqual(KNOWS);
  expect(await back.table.rejoin(codeOfAnn, 'hash-Ann')).toEqual({ ok: true, value: null });
});

test('records of the release before say it of a person, and mean the device', async () => {
  const { desk } = await play();
  const saved = await everything(desk.log, 'table');
  if (saved === null) throw new Error('no record');
  const { witnesses: _, ...record } = saved.record;
  const people = record.people.map((person) => (person.name === 'Chair' ? { ...person, hasSeenAll: true } : person));
  await desk.log.keep({ ...record, people });
  const back = await loneTable(undefined, desk);
  const chair = await back.table.arrive('hash-Chair', 'Chair');
  expect(await back.ask(chair, 'seat.take', { seat: 'un' })).toEqual(KNOWS);
  expect(back.table.record.witnesses).toContainEqual({ tokenHash: 'hash-Ann', seats: ['us'] });
});

test('who only watches has seen nothing and may sit down; the record names devices by hashes only', async () => {
  const { desk } = await play();
  const eve = await desk.table.arrive('hash-Eve', 'Eve');
  expect(await desk.ask(eve, 'seat.take', { seat: 'un' })).toEqual({ ok: true, value: { done: true } });
  const { witnesses = [], people } = desk.table.record;
  expect(witnesses.find(({ tokenHash }) => tokenHash === 'hash-Eve')).toEqual({ tokenHash: 'hash-Eve', seats: ['un'] });
  expect(witnesses.flatMap(({ seats }) => seats).every((post) => POSTS.includes(post))).toBe(true);
  expect(people.map(({ tokenHash }) => tokenHash)).toContain('hash-Eve');
});

test('a store that does not take the note gives no record out, and the chair may still sit down', async () => {
  const { desk, chair } = await play();
  const keep = desk.log.keep.bind(desk.log);
  Object.assign(desk.log, {
    keep: () => Promise.resolve({ ok: false, error: { code: 'store-failed', reason: 'full' } }),
  });
  expect(await desk.table.takeOut('hash-Chair')).toMatchObject({ ok: false });
  Object.assign(desk.log, { keep });
  expect(await desk.ask(chair, 'seat.take', { seat: 'un' })).toMatchObject({ ok: true });
});
