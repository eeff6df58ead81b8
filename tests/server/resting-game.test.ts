import { DEFAULT_CONFIG } from '@letter/server/config';
import { FIRST_ROUND_FACTOR } from '@letter/shared/protocol';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { beforeEach, describe, expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// A game wakes when somebody says so, time stands while nobody can play, and more of it can be had.

const { graceMs } = DEFAULT_CONFIG.times;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SECONDS = DEFAULT_SCENARIO.formats.standard.seconds;

let desk: LoneTable;
let ann: string;
let bo: string;
beforeEach(async () => {
  desk = await loneTable();
  ann = await desk.sit('Ann', 'us');
  bo = await desk.sit('Bo', 'china');
  await desk.ask(ann, 'table.start', {});
  await desk.clock.advance(10_000);
});

const left = () => (SECONDS.briefing * FIRST_ROUND_FACTOR - 10) * 1_000;
const info = () => desk.shown().info;
const stamp = () => {
  const { round, phase } = desk.shown().public ?? { round: 0, phase: 'briefing' as const };
  return { round, phase };
};
async function everybodyLeaves(ms: number): Promise<void> {
  await desk.table.depart(ann, 'lost');
  await desk.table.depart(bo, 'lost');
  await desk.clock.advance(ms);
}

describe('a game that everybody left', () => {
  test('for a moment goes on by itself as the first of them is back', async () => {
    await everybodyLeaves(graceMs - 1);
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(info()).toMatchObject({ deadline: desk.clock.steady() + left() });
    expect(info().hold).toBeUndefined();
  });

  test('for longer is not played on by one visitor, not even by a word; a second delegation makes it go on', async () => {
    const lastPlayed = desk.clock.now();
    await everybodyLeaves(20 * MINUTE);
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(info()).toMatchObject({ deadline: null, left: left(), hold: { kind: 'rest', lastPlayed, wanted: [] } });
    await desk.clock.advance(DAY);
    expect(stamp()).toEqual({ round: 1, phase: 'briefing' });
    expect(info().seats.us.controller).toBe('person');
    expect(await desk.ask(bo, 'table.resume', {})).toMatchObject({ ok: true });
    expect(info()).toMatchObject({ deadline: null, hold: { wanted: ['china'] } });
    await desk.clock.advance(DAY);
    expect(stamp()).toEqual({ round: 1, phase: 'briefing' });
    await desk.table.arrive('hash-Ann', 'Ann');
    expect(info().hold).toBeUndefined();
    expect(info()).toMatchObject({ deadline: desk.clock.steady() + left(), notice: { what: 'resumed', by: 'Bo' } });
  });

  test('goes on by the word of whoever made it, and by nobody’s mere presence', async () => {
    await everybodyLeaves(20 * MINUTE);
    await desk.table.arrive('hash-Ann', 'Ann');
    await desk.table.arrive('hash-Bo', 'Bo');
    await desk.clock.advance(DAY);
    expect(info().hold).toMatchObject({ kind: 'rest' });
    await desk.table.depart(bo, 'lost');
    expect(await desk.ask(ann, 'table.resume', {})).toMatchObject({ ok: true });
    expect(info().deadline).toBe(desk.clock.steady() + left());
  });

  test('rests through a restart of the server, and an onlooker cannot wake it', async () => {
    await everybodyLeaves(20 * MINUTE);
    desk = await loneTable(undefined, desk);
    const ola = await desk.table.arrive('hash-Ola', 'Ola');
    expect(await desk.ask(ola, 'table.resume', {})).toEqual({ ok: false, error: { code: 'no-seat' } });
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(info()).toMatchObject({ deadline: null, hold: { kind: 'rest' } });
  });

  test('rests after a server that was away for days, though it was running when it went', async () => {
    desk.clock.jump(5 * DAY);
    desk = await loneTable(undefined, desk);
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(info()).toMatchObject({ deadline: null, hold: { kind: 'rest' } });
  });

  test('covers nobody while its clock stands', async () => {
    await everybodyLeaves(20 * MINUTE);
    await desk.table.arrive('hash-Bo', 'Bo');
    await desk.clock.advance(DAY);
    expect(desk.shown().seats.us?.covers).toEqual([]);
    expect(desk.shown().seats.china?.covers).toEqual([]);
  });
});

test('the server’s time of day may jump: nobody’s seconds change, and a pause keeps what was left', async () => {
  const before = info().deadline;
  for (const jump of [5 * MINUTE, -10 * MINUTE, 60 * MINUTE]) {
    desk.clock.jump(jump);
    expect(await desk.ask(ann, 'table.time', {})).toEqual({ ok: true, value: { now: desk.clock.steady() } });
    await everybodyLeaves(1_000);
    await desk.table.arrive('hash-Ann', 'Ann');
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(stamp()).toEqual({ round: 1, phase: 'briefing' });
  }
  expect(info().deadline).toBe((before ?? 0) + 3_000);
});

describe('who leads the table', () => {
  test('stops the clock and lets it run on, and everybody is told by whom', async () => {
    expect(await desk.ask(bo, 'table.pause', {})).toEqual({ ok: false, error: { code: 'not-host' } });
    expect(await desk.ask(ann, 'table.pause', {})).toMatchObject({ ok: true });
    expect(info()).toMatchObject({
      deadline: null,
      left: left(),
      hold: { kind: 'asked', by: 'Ann' },
      notice: { what: 'paused', by: 'Ann' },
    });
    await desk.clock.advance(DAY);
    for (const person of [ann, bo]) await desk.ask(person, 'seat.ready', { ...stamp(), ready: true });
    expect(stamp()).toEqual({ round: 1, phase: 'briefing' });
    expect(await desk.ask(bo, 'table.resume', {})).toEqual({ ok: false, error: { code: 'not-host' } });
    await desk.ask(ann, 'seat.ready', { ...stamp(), ready: false });
    expect(await desk.ask(ann, 'table.resume', {})).toMatchObject({ ok: true });
    expect(info()).toMatchObject({ deadline: desk.clock.steady() + left(), notice: { what: 'resumed' } });
  });

  test('gives more time before it runs out; a press that comes too late for its phase gives none to the next', async () => {
    const old = stamp();
    expect(await desk.ask(bo, 'table.extend', old)).toEqual({ ok: false, error: { code: 'not-host' } });
    expect(await desk.ask(ann, 'table.extend', old)).toMatchObject({ ok: true });
    expect(info()).toMatchObject({
      deadline: desk.clock.steady() + left() + MINUTE,
      notice: { what: 'lengthened', by: 'Ann' },
    });
    await desk.clock.advance(left() + MINUTE);
    expect(stamp().phase).toBe('negotiation');
    expect(await desk.ask(ann, 'table.extend', old)).toMatchObject({ ok: false, error: { code: 'stale-phase' } });
    expect(info().deadline).toBe(desk.clock.steady() + SECONDS.negotiation * FIRST_ROUND_FACTOR * 1_000);
  });
});

test('among strangers everybody gives more time, together three times in a phase', async () => {
  desk = await loneTable(undefined, undefined, { kind: 'public' });
  ann = await desk.table.arrive('hash-Ann', 'Ann');
  bo = await desk.table.arrive('hash-Bo', 'Bo');
  await desk.clock.advance(DEFAULT_CONFIG.times.publicStartMs);
  const begun = info().deadline ?? 0;
  for (let times = 0; times < 3; times++)
    expect(await desk.ask(ann, 'table.extend', stamp())).toMatchObject({ ok: true });
  expect(await desk.ask(ann, 'table.extend', stamp())).toEqual({ ok: false, error: { code: 'long-enough' } });
  expect(info().deadline).toBe(begun + 3 * MINUTE);
});

test.each([
  ['half-longer', 1.5],
  ['twice', 2],
  ['thrice', 3],
  ['untimed', null],
] as const)('a table may be %s: its phases are so many times as long', async (pace, factor) => {
  expect(await desk.ask(ann, 'table.pace', { pace })).toMatchObject({ ok: true });
  expect(info().deadline).toBe(
    factor === null ? null : desk.clock.steady() + SECONDS.briefing * factor * FIRST_ROUND_FACTOR * 1_000,
  );
  // Live all the same: who is away for a minute is played for.
  await desk.table.depart(bo, 'lost');
  await desk.clock.advance(graceMs);
  if (SECONDS.briefing * FIRST_ROUND_FACTOR * (factor ?? 9) > 60) expect(info().seats.china.controller).toBe('bot');
});
