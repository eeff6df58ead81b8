import { shortSeed } from '../../shared/src/lib/seed.ts';
import { fold, scenarioHash, startGame } from '@letter/shared/authority';
import type { GameEvent } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, SEATS } from '@letter/shared/play';
import type { EventLog, SavedTable, TableRecord } from '@letter/server/table/ports';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

// What every store must do; each store runs the same cases.

export const HASH = scenarioHash(DEFAULT_SCENARIO);
export const SCENARIO = DEFAULT_SCENARIO;
export const START = startGame(DEFAULT_SCENARIO, shortSeed(7), 'standard', null);

/** The world of START without its scenario. */
export const { scenario: unsaved, ...WORLD } = fold(DEFAULT_SCENARIO, START);

if (unsaved !== SCENARIO) throw new Error('a world keeps its scenario as it was given');

/** A table as it is entered in a log. */
export const recordOf = (id: string, changes: Partial<TableRecord> = {}): TableRecord => ({
  meta: { id, code: 'ABCDEF', kind: 'friends', createdAt: 1_767_600_000_000 },
  format: 'standard',
  seed: shortSeed(7),
  scenarioHash: HASH,
  firstSeat: 'us',
  status: 'waiting',
  people: [],
  covered: [],
  host: null,
  nextPerson: 1,
  clock: null,
  paused: null,
  ...changes,
});

/** A table with a code of its own. */
export const coded = (id: string, code: string): TableRecord => recordOf(id, { meta: { ...recordOf(id).meta, code } });
const SECOND = coded('table-2', 'BCDEFG');

/** Events that make so many seats ready. */
export const ready = (n: number): readonly GameEvent[] =>
  SEATS.slice(0, n).map((seat) => ({ kind: 'seat-readied' as const, seat, ready: true }));

/** Everything a log knows of a table. */
export async function everything(log: EventLog, table: string): Promise<SavedTable | null> {
  const read = await log.read(table);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The test cases that every store must pass. */
export function testLog(name: string, make: () => Promise<EventLog>): void {
  describe(`the log in ${name}`, () => {
    let log: EventLog;
    beforeEach(async () => {
      log = await make();
      await log.open(recordOf('table-1'), SCENARIO);
    });
    afterEach(() => log.end());

    test('returns what was appended, in order, with its record', async () => {
      expect(await log.append('table-1', 0, { events: START })).toEqual({ ok: true, value: START.length });
      expect(await log.append('table-1', START.length, { events: ready(3) })).toMatchObject({ ok: true });
      expect(await everything(log, 'table-1')).toEqual({
        record: recordOf('table-1'),
        saved: null,
        events: [...START, ...ready(3)],
        answers: [],
      });
    });

    test('accepts only the next event: of two writers one is told what is there', async () => {
      await log.append('table-1', 0, { events: START });
      const [one, two] = await Promise.all([
        log.append('table-1', START.length, { events: ready(1) }),
        log.append('table-1', START.length, { events: ready(2) }),
      ]);
      expect(one).toEqual({ ok: true, value: START.length + 1 });
      expect(two).toEqual({ ok: false, error: { code: 'conflict', actual: START.length + 1 } });
      expect((await everything(log, 'table-1'))?.events).toHaveLength(START.length + 1);
    });

    test('accepts appends that follow each other and arrive together', async () => {
      const answers = await Promise.all([
        log.append('table-1', 0, { events: START }),
        log.append('table-1', START.length, { events: ready(1) }),
        log.append('table-1', START.length + 1, { events: ready(2) }),
      ]);
      expect(answers.map((answer) => answer.ok)).toEqual([true, true, true]);
      expect((await everything(log, 'table-1'))?.events).toEqual([...START, ...ready(1), ...ready(2)]);
    });

    test('keeps tables apart, and refuses one it does not know', async () => {
      await log.open(SECOND, SCENARIO);
      await log.append('table-1', 0, { events: START });
      expect(await log.append('table-2', 0, { events: ready(2) })).toEqual({ ok: true, value: 2 });
      expect(await log.append('table-3', 0, { events: ready(1) })).toEqual({
        ok: false,
        error: { code: 'unknown-table' },
      });
      expect((await everything(log, 'table-2'))?.events).toHaveLength(2);
      expect(await everything(log, 'table-3')).toBeNull();
    });

    test('enters a table twice without harm', async () => {
      await log.append('table-1', 0, { events: START });
      expect((await log.open(recordOf('table-1', { seed: shortSeed(8) }), SCENARIO)).ok).toBe(true);
      const table = await everything(log, 'table-1');
      expect(table?.events).toHaveLength(START.length);
      expect(table?.record.seed).toBe(shortSeed(7));
    });

    test('accepts many appends of many tables at once', async () => {
      const ids = Array.from({ length: 30 }, (_, index) => `many-${index}`);
      await Promise.all(ids.map((id) => log.open(coded(id, id.toUpperCase()), SCENARIO)));
      const answers = await Promise.all(ids.map((id) => log.append(id, 0, { events: ready(4) })));
      expect(answers.every((answer) => answer.ok)).toBe(true);
      for (const id of ids) expect((await everything(log, id))?.events).toHaveLength(4);
    });

    test('remembers an answer with its events, once for each request', async () => {
      const answer = { person: '1', request: 'order a', reply: { id: 'a', round: 1, phase: 'orders' } };
      await log.append('table-1', 0, { events: START, answer });
      await log.append('table-1', START.length, { events: ready(1), answer: { ...answer, reply: 'other' } });
      expect((await everything(log, 'table-1'))?.answers).toContainEqual(answer);
    });

    test('remembers whose act which events were, and when; what came by itself is nobody’s', async () => {
      await log.append('table-1', 0, { events: START });
      await log.append('table-1', START.length, { events: ready(2), by: { person: '3', at: 1_767_600_000_123 } });
      await log.append('table-1', START.length + 2, { events: ready(1) });
      const deed = { sequence: START.length, count: 2, person: '3', at: 1_767_600_000_123 };
      expect(await log.deeds('table-1')).toEqual({ ok: true, value: [deed] });
      expect(await log.deeds('stranger')).toEqual({ ok: true, value: [] });
      await log.remove('table-1');
      expect(await log.deeds('table-1')).toEqual({ ok: true, value: [] });
    });

    test('replaces a record, and resumes from the saved world', async () => {
      const people = [{ id: '1', tokenHash: 'hash', name: 'Ann', seat: 'china' as const }];
      const clock = { round: 1, phase: 'orders', deadline: 1_767_600_090_000 };
      const later = recordOf('table-1', { status: 'playing', people, nextPerson: 2, host: '1', clock });
      await log.append('table-1', 0, { events: START });
      await log.append('table-1', START.length, { events: ready(2) });
      expect(await log.keep(later)).toEqual({ ok: true, value: null });
      await log.saveWorld('table-1', { sequence: START.length, world: WORLD });
      const resumed = await log.resume('table-1');
      expect(resumed).toEqual({
        ok: true,
        value: {
          record: later,
          saved: { sequence: START.length, world: WORLD },
          events: ready(2),
          answers: [],
        },
      });
      expect((await everything(log, 'table-1'))?.events).toHaveLength(START.length + 2);
    });

    test('resumes many tables at once, each from its own world, and leaves strangers out', async () => {
      await log.open(SECOND, SCENARIO);
      await log.append('table-1', 0, { events: [...START, ...ready(2)] });
      await log.append('table-2', 0, { events: START });
      await log.saveWorld('table-1', { sequence: START.length, world: WORLD });
      const read = await log.resumeMany(['table-1', 'stranger', 'table-2']);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const byId = new Map(read.value.map((entry) => [entry.id, entry]));
      expect([...byId.keys()].toSorted()).toEqual(['table-1', 'table-2']);
      for (const id of byId.keys()) expect(byId.get(id)?.table).toEqual(await log.resume(id));
      expect(byId.get('table-1')?.table).toMatchObject({ ok: true, value: { events: ready(2) } });
      expect(byId.get('table-2')).toMatchObject({ code: 'BCDEFG', table: { value: { saved: null, events: START } } });
    });

    test('lists the tables that were not closed, and finds the data of a scenario', async () => {
      await log.open(SECOND, SCENARIO);
      expect(await log.live()).toEqual({ ok: true, value: ['table-1', 'table-2'] });
      await log.append('table-1', 0, { events: START });
      await log.archive('table-1', 1_767_600_000_001);
      expect(await log.live()).toEqual({ ok: true, value: ['table-2'] });
      expect((await everything(log, 'table-1'))?.events).toHaveLength(START.length);
      expect(await log.scenario(HASH)).toEqual({ ok: true, value: SCENARIO });
      expect(await log.scenario('unknown')).toEqual({ ok: true, value: null });
    });

    test('finds a table by its code, running, archived, and running again', async () => {
      await log.open(coded('old', 'CODECO'), SCENARIO);
      expect(await log.findByCode('CODECO')).toMatchObject({ ok: true, value: { id: 'old', archivedAt: null } });
      await log.archive('old', 2_000);
      expect(await log.findByCode('CODECO')).toMatchObject({ ok: true, value: { id: 'old', archivedAt: 2_000 } });
      expect(await log.live()).toEqual({ ok: true, value: ['table-1'] });
      await log.unarchive('old');
      expect(await log.findByCode('CODECO')).toMatchObject({ ok: true, value: { archivedAt: null } });
      const live = await log.live();
      expect(live.ok ? live.value.toSorted() : live).toEqual(['old', 'table-1']);
      expect(await log.findByCode('NOCODE')).toEqual({ ok: true, value: null });
    });

    test('of two tables that are entered under one code at once it takes one, and whatever else comes with them', async () => {
      const answers = await Promise.all([
        log.open(coded('one', 'CODECO'), SCENARIO),
        log.open(coded('two', 'CODECO'), SCENARIO),
        log.open(SECOND, SCENARIO),
      ]);
      expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
      expect(await log.findByCode('CODECO')).toMatchObject({ ok: true, value: { id: 'one' } });
      expect(await everything(log, 'two')).toBeNull();
    });

    test('lists what was archived before a time, and what it removes is gone with everything that belongs to it', async () => {
      await log.open(SECOND, SCENARIO);
      const answer = { person: '1', request: 'order a', reply: 1 };
      await log.append('table-1', 0, { events: START, answer });
      await log.append('table-2', 0, { events: START });
      await log.saveWorld('table-1', { sequence: START.length, world: WORLD });
      await log.archive('table-1', 5_000);
      expect(await log.archivedBefore(5_000)).toEqual({ ok: true, value: [] });
      expect(await log.archivedBefore(5_001)).toEqual({ ok: true, value: ['table-1'] });
      expect(await log.remove('table-1')).toEqual({ ok: true, value: null });
      expect(await log.remove('table-1')).toEqual({ ok: true, value: null });
      expect(await log.archivedBefore(5_001)).toEqual({ ok: true, value: [] });
      expect(await everything(log, 'table-1')).toBeNull();
      expect(await log.findByCode('ABCDEF')).toEqual({ ok: true, value: null });
      expect((await everything(log, 'table-2'))?.events).toEqual(START);
      await log.open(recordOf('table-1'), SCENARIO);
      expect(await everything(log, 'table-1')).toMatchObject({ events: [], answers: [], saved: null });
    });

    test('says when the process was last alive', async () => {
      expect(await log.beat(1_767_600_000_000)).toEqual({ ok: true, value: null });
      expect(await log.beat(1_767_600_002_000)).toEqual({ ok: true, value: 1_767_600_000_000 });
    });
  });
}
