import { FIRST_ROUND_FACTOR } from '@letter/shared/protocol';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import type { Pace } from '@letter/shared/protocol';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { memoryLog } from '@letter/server/log/memory-log';
import type { EventLog, Snapshot } from '@letter/server/table/ports';
import { Table } from '@letter/server/table/table';
import { beforeEach, describe, expect, test } from 'vitest';
import { everything, SCENARIO } from '../support/log-cases.ts';
import { fakeClock, settle } from '../support/fake-clock.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { tablePorts, tableSettings } from '../support/table-setup.ts';

// A table whose phases last hours or days: nobody has to be there, and no restart costs anybody time.

const HOUR = 3_600_000;
let clock: FakeClock;
let log: EventLog;
let shown: Snapshot;
let faults: string[];
let gone: boolean;
beforeEach(() => {
  clock = fakeClock();
  log = memoryLog();
  faults = [];
  gone = false;
});

const ports = () => tablePorts({ log, clock }, faults);
// It stays in memory all the time: `laid-aside.test.ts` has those that do not.
const times = { ...DEFAULT_CONFIG.times, idleMs: 10_000 * HOUR };
const settings = (kind: 'friends' | 'public', pace?: Pace) =>
  tableSettings(kind, clock, { firstSeat: 'us', pace, times });

async function open(kind: 'friends' | 'public' = 'friends', pace?: Pace): Promise<Table> {
  const table = Table.open(settings(kind, pace), ports());
  await log.open(table.record, SCENARIO);
  show(table);
  return table;
}

const show = (table: Table): void => table.attach({ publish: (snapshot) => (shown = snapshot) }, () => (gone = true));

/** Two people who sit down, start, and leave: by correspondence nobody waits at a screen. */
async function begin(table: Table): Promise<readonly [string, string]> {
  const ann = await table.arrive('hash-Ann', 'Ann');
  const bo = await table.arrive('hash-Bo', 'Bo');
  await table.request(ann, { name: 'table.start', body: {} });
  return [ann, bo];
}

async function restart(outage: number): Promise<Table> {
  const alive = clock.now();
  await clock.advance(outage);
  const saved = await everything(log, 'table');
  if (saved === null) throw new Error('the table is on record');
  const back = Table.restore(settings('friends'), ports(), saved, alive);
  show(back);
  await settle();
  return back;
}

const phase = (): string | undefined => shown.public?.phase;
const pace = (table: Table, person: string, to: Pace) =>
  table.request(person, { name: 'table.pace', body: { pace: to } });
const ready = (table: Table, person: string) =>
  table.request(person, {
    name: 'seat.ready',
    body: { round: shown.public?.round ?? 0, phase: shown.public?.phase ?? 'briefing', ready: true },
  });

describe('a table by correspondence', () => {
  test('closes a phase a day after it opened, with everybody away, and no sooner', async () => {
    const table = await open('friends', 'day');
    const [ann, bo] = await begin(table);
    expect(shown.info).toMatchObject({ pace: 'day', deadline: clock.now() + 24 * HOUR });
    await table.depart(ann, 'left');
    await table.depart(bo, 'lost');
    await clock.advance(24 * HOUR - 1);
    expect(phase()).toBe('briefing');
    // Nobody plays for them before the phase closes, and leaving the page is not leaving the game.
    expect(shown.info.seats.us.controller).toBe('person');
    expect(shown.public?.ready).toEqual(['un', 'dprk']);
    await clock.advance(1);
    expect(phase()).toBe('negotiation');
    expect(shown.info.deadline).toBe(clock.now() + 24 * HOUR);
    expect(faults).toEqual([]);
  });

  test('still closes early when everybody is ready, at different hours', async () => {
    const table = await open('friends', 'two-days');
    const [ann, bo] = await begin(table);
    await ready(table, ann);
    await table.depart(ann, 'left');
    await clock.advance(10 * HOUR);
    expect(phase()).toBe('briefing');
    await ready(table, bo);
    expect(phase()).toBe('negotiation');
    expect(shown.info.deadline).toBe(clock.now() + 48 * HOUR);
  });

  test('comes back from an outage with its deadline moved by its length, and closes with nobody there', async () => {
    const table = await open('friends', 'day');
    const [ann, bo] = await begin(table);
    await table.depart(ann, 'lost');
    await table.depart(bo, 'lost');
    const due = clock.now() + 24 * HOUR;
    await clock.advance(9 * HOUR);
    table.close();
    await restart(3 * HOUR);
    expect((await everything(log, 'table'))?.record.clock?.deadline).toBe(due + 3 * HOUR);
    await clock.advance(15 * HOUR - 1);
    expect((await everything(log, 'table'))?.record.clock).toMatchObject({ phase: 'briefing' });
    await clock.advance(1);
    expect(phase()).toBe('negotiation');
    expect(faults).toEqual([]);
  });

  test('continues for days with a restart in the middle, and ends with everybody away', async () => {
    const table = await open('friends', 'half-day');
    const [ann, bo] = await begin(table);
    for (const person of [ann, bo]) await table.depart(person, 'lost');
    await clock.advance(36 * HOUR);
    expect(shown.public?.round).toBe(1);
    expect(phase()).toBe('adjudication');
    table.close();
    await restart(HOUR);
    await clock.advance(12 * HOUR);
    expect(shown.public?.round).toBe(2);
    await clock.advance(9 * 4 * 12 * HOUR);
    expect(shown.info.status).toBe('over');
    expect(shown.info.seats.us.controller).toBe('person');
    expect(gone).toBe(false);
    const events = (await everything(log, 'table'))?.events ?? [];
    expect(events.filter(({ kind }) => kind === 'round-adjudicated').length).toBeGreaterThanOrEqual(2);
    expect(faults).toEqual([]);
  });

  test('is given up a week after its end', async () => {
    const table = await open('friends', 'half-day');
    const [ann, bo] = await begin(table);
    for (const person of [ann, bo]) await table.depart(person, 'lost');
    await clock.advance(40 * 12 * HOUR);
    expect(shown.info.status).toBe('over');
    await table.arrive('hash-Ann', 'Ann');
    await table.depart(ann, 'lost');
    await clock.advance(7 * 24 * HOUR);
    expect(gone).toBe(true);
    expect(clock.pending).toBe(0);
  });
});

describe('the pace', () => {
  test('is switched by the host during the game, both ways; the time of the phase starts over', async () => {
    const table = await open();
    const [ann, bo] = await begin(table);
    const seconds = DEFAULT_SCENARIO.formats.standard.seconds.briefing * FIRST_ROUND_FACTOR;
    await clock.advance(20_000);
    expect(await pace(table, bo, 'day')).toEqual({ ok: false, error: { code: 'not-maker' } });
    expect(await pace(table, ann, 'day')).toEqual({ ok: true, value: { done: true } });
    expect(shown.info).toMatchObject({ pace: 'day', deadline: clock.now() + 24 * HOUR });
    await clock.advance(5 * HOUR);
    expect(phase()).toBe('briefing');
    expect(await pace(table, ann, 'live')).toMatchObject({ ok: true });
    expect(shown.info).toMatchObject({ pace: 'live', deadline: clock.now() + seconds * 1_000 });
    await clock.advance(seconds * 1_000);
    expect(phase()).toBe('negotiation');
  });

  test('gives covered seats back to their people, and covers again once play is live', async () => {
    const table = await open();
    const [ann, bo] = await begin(table);
    await table.depart(bo, 'left');
    expect(shown.info.seats.china.controller).toBe('bot');
    await pace(table, ann, 'day');
    expect(shown.info.seats.china).toMatchObject({ controller: 'person' });
    expect(shown.public?.ready).not.toContain('china');
    await pace(table, ann, 'live');
    await clock.advance(DEFAULT_CONFIG.times.graceMs);
    expect(shown.info.seats.china.controller).toBe('bot');
  });

  test('of a public table and of a finished game stays', async () => {
    const table = await open('public');
    const ann = await table.arrive('hash-Ann', 'Ann');
    expect(await pace(table, ann, 'day')).toEqual({ ok: false, error: { code: 'pace-fixed' } });
  });
});
