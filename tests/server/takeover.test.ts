import { shortSeed } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, err, ok } from '@letter/shared/play';
import type { Holding } from '@letter/server/cluster/ports';
import { takeover } from '@letter/server/cluster/takeover';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { Ownership } from '@letter/server/lobby/ownership';
import { Tables } from '@letter/server/lobby/tables';
import { memoryLog } from '@letter/server/log/memory-log';
import { Sessions } from '@letter/server/session/sessions';
import type { Table } from '@letter/server/table/table';
import { expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import { everything } from '../support/log-cases.ts';
import { SETTINGS } from '../support/session-play.ts';
import { SharedLeases } from '../support/shared-leases.ts';
import { tablePorts } from '../support/table-setup.ts';

// The tables of several processes on one record, without any network. What the store refuses is in leases.test.ts.

const clock = fakeClock();

interface How {
  readonly fence?: ReturnType<typeof memoryLog>;
  readonly opening?: () => void;
  /** It is of a release that does not know what was written last. */
  readonly reads?: 'older';
}

/** A log whose last events are of kinds that nobody here knows. */
function unknownTo(log: ReturnType<typeof memoryLog>): ReturnType<typeof memoryLog> {
  const later = { kind: 'of-a-later-release' } as never;
  return {
    ...log,
    async resumeMany(ids) {
      const read = await log.resumeMany(ids);
      if (!read.ok) return read;
      return ok(
        read.value.map((entry) =>
          entry.table.ok
            ? { ...entry, table: ok({ ...entry.table.value, events: [...entry.table.value.events, later] }) }
            : entry,
        ),
      );
    },
    sessions: {
      ...log.sessions,
      async read(id) {
        const read = await log.sessions.read(id);
        if (!read.ok || read.value === null) return read;
        return ok({ ...read.value, events: [...read.value.events, later] });
      },
    },
  };
}

function cluster() {
  const log = memoryLog();
  const leases = new SharedLeases(async () => {
    const [live, classes] = [await log.live(), await log.sessions.live()];
    const found: Holding[] = (classes.ok ? classes.value : []).map(({ id }) => ({ kind: 'session', id }));
    for (const id of live.ok ? live.value : []) {
      const { record } = (await everything(log, id)) ?? {};
      if (record?.session === undefined) found.push({ kind: 'table', id });
    }
    return found;
  });
  const faults: string[] = [];
  const member = (id: string, { fence: given = log, opening, reads }: How = {}) => {
    const fence = reads === 'older' ? unknownTo(given) : given;
    const ports = tablePorts({ log: fence, clock }, faults);
    const own = leases.enter(id, `${id}:1`);
    const ownership = new Ownership(own, ports.reporter);
    const parted: Table[] = [];
    const partedSessions: string[] = [];
    const rooms = new Set<Table>();
    const tables: Tables = new Tables({
      config: { ...DEFAULT_CONFIG, seed: shortSeed(7) },
      scenario: DEFAULT_SCENARIO,
      ports,
      ownership,
      host: (table) => {
        opening?.();
        rooms.add(table);
        table.attach({ publish: () => undefined }, () => tables.forget(table));
        return Promise.resolve();
      },
      partFrom: (table) => {
        parted.push(table);
        tables.forget(table);
      },
    });
    const sessions: Sessions = new Sessions({
      ports: { log: fence.sessions, tables, clock, ids: ports.ids, reporter: ports.reporter },
      seed: shortSeed(7),
      ownership,
      findScenario: (hash) => tables.findScenario(hash),
      host: (session) => {
        session.attach({ publish: () => undefined }, () => sessions.forget(session));
        return Promise.resolve();
      },
      partFrom: (session) => {
        partedSessions.push(session.code);
        sessions.forget(session);
      },
    });
    const orphans = takeover({
      leases: own,
      clock,
      reporter: ports.reporter,
      bringBack: ({ kind, id: what }) =>
        kind === 'session' ? sessions.takeOver(what, clock.steady()) : tables.takeOver([what], clock.steady()),
    });
    return { tables, sessions, orphans, parted, partedSessions, rooms, ownership };
  };
  return { log, leases, member, faults };
}

async function begin(tables: Tables, pace: 'live' | 'day') {
  const opened = await tables.open({ kind: 'friends', format: 'standard', seat: 'us', pace });
  if (!opened.ok) throw new Error(opened.error.code);
  const table = opened.value;
  const people = [await table.arrive('hash-Ann', 'Ann'), await table.arrive('hash-Bo', 'Bo')];
  await table.request(people[0] ?? '', { name: 'table.start', body: {} });
  return { table, code: table.code, what: { kind: 'table' as const, id: table.id } };
}

test('a table that runs elsewhere is not woken; its process gone, it comes back once, with its deadline and without a word', async () => {
  const { leases, member, faults } = cluster();
  const [one, two] = [member('one'), member('two')];
  const live = await begin(one.tables, 'live');
  const slow = await begin(one.tables, 'day');
  const { deadline } = slow.table.info;
  expect(await two.tables.wake(live.code)).toEqual({ ok: false, error: { code: 'store-unavailable' } });
  expect(await two.orphans.all()).toBe(0);
  leases.forget('one');
  live.table.lose();
  slow.table.lose();
  await clock.advance(6_000);
  // Somebody asks for it while it is brought back.
  const [asked] = await Promise.all([two.tables.wake(live.code), two.orphans.all()]);
  expect(asked).toEqual({ ok: true, value: two.tables.find(live.code) });
  expect(two.rooms.size).toBe(2);
  expect(two.tables.find(slow.code)?.info.deadline).toBe(deadline);
  // It waits for its people, and for nobody's word.
  expect(two.tables.find(live.code)?.info.hold).toBeUndefined();
  expect(faults).toEqual([]);
});

test('what another process has stops at once: nothing is written or archived, and it may come back', async () => {
  const { log, leases, member } = cluster();
  const [one, two] = [member('one'), member('two')];
  const { table, code, what } = await begin(one.tables, 'live');
  leases.forget('one');
  const before = JSON.stringify(await everything(log, what.id));
  leases.tell('one', [what]);
  expect(one.parted).toEqual([table]);
  expect([one.tables.find(code), table.isGone, table.isLost]).toEqual([null, true, true]);
  const person = table.info.people[0]?.id ?? '';
  expect(await table.request(person, { name: 'table.pause', body: {} })).toMatchObject({ ok: false });
  expect(JSON.stringify(await everything(log, what.id))).toBe(before);
  expect(await log.live()).toEqual({ ok: true, value: [what.id] });
  expect((await two.tables.wake(code)).ok).toBe(true);
  leases.forget('two');
  leases.enter('one', 'one:1');
  const again = await one.tables.wake(code);
  expect(again.ok && again.value !== table && !again.value.isGone).toBe(true);
});

test.each(['append', 'keep'] as const)(
  'a write that the store refuses (%s) stops a table at once, and its people are sent away',
  async (write) => {
    const { log, leases, member } = cluster();
    let isFenced = false;
    const refused = err({ code: 'lost-lease' as const });
    const fence = {
      ...log,
      append: (...batch: Parameters<typeof log.append>) =>
        isFenced && write === 'append' ? Promise.resolve(refused) : log.append(...batch),
      keep: (...kept: Parameters<typeof log.keep>) => (isFenced ? Promise.resolve(refused) : log.keep(...kept)),
    };
    const [one, two] = [member('one', { fence }), member('two')];
    const { table, code, what } = await begin(one.tables, 'live');
    // Its time has run out, and no beat has told it yet.
    leases.forget('one');
    isFenced = true;
    const before = JSON.stringify(await everything(log, what.id));
    const person = table.info.people[0]?.id ?? '';
    const request =
      write === 'keep'
        ? ({ name: 'table.pause', body: {} } as const)
        : ({ name: 'message.send', body: { messageId: 'm', to: 'plenary', text: 'Hello.', pledge: false } } as const);
    await table.request(person, request);
    await expect.poll(() => table.isLost).toBe(true);
    expect([one.parted, one.tables.find(code), table.isLost]).toEqual([[table], null, true]);
    expect(JSON.stringify(await everything(log, what.id))).toBe(before);
    expect((await two.tables.wake(code)).ok).toBe(true);
  },
);

test('a write that is refused late takes nothing from who has it again', async () => {
  const { member } = cluster();
  const one = member('one');
  const { table, what } = await begin(one.tables, 'live');
  one.ownership.refused(what);
  expect([one.parted, table.isLost]).toEqual([[], false]);
});

test('what is lost while it is brought back does not run here, and comes back where it is asked for', async () => {
  const { leases, member } = cluster();
  const one = member('one');
  const { table, code, what } = await begin(one.tables, 'live');
  leases.forget('one');
  table.lose();
  const two = member('two', {
    opening: () => {
      leases.forget('two');
      leases.tell('two', [what]);
    },
  });
  expect(await two.tables.wake(code)).toEqual({ ok: false, error: { code: 'store-unavailable' } });
  expect([two.tables.find(code), two.parted.every(({ isLost }) => isLost)]).toEqual([null, true]);
  const three = member('three');
  expect((await three.tables.wake(code)).ok).toBe(true);
});

test('what could not be brought back is tried again while it is ours, and not once another process has it', async () => {
  const what = { kind: 'table', id: 't' } as const;
  const found = [[what], [], [], []];
  let isOurs = true;
  let tries = 0;
  const orphans = takeover({
    leases: {
      has: () => isOurs,
      takeOrphans: () => Promise.resolve(ok(found.shift() ?? [])),
      leaveToOthers: () => Promise.resolve(),
    },
    clock,
    reporter: tablePorts({ log: memoryLog(), clock }, []).reporter,
    bringBack: () => Promise.reject(new Error(`try ${++tries}`)),
  });
  await orphans.all();
  await orphans.all();
  expect(tries).toBe(2);
  isOurs = false;
  await orphans.all();
  expect(tries).toBe(2);
});

test('what a process of another release wrote, and this one cannot read, is left to others with a sentence', async () => {
  const { log, leases, member, faults } = cluster();
  const [one, older, newer] = [member('one'), member('older', { reads: 'older' }), member('newer')];
  const { table, code, what } = await begin(one.tables, 'live');
  const { code: session } = await beginSession(one);
  leases.forget('one');
  for (const running of one.tables.running()) running.lose();
  expect(await older.orphans.all()).toBe(2);
  expect([older.tables.find(code), older.sessions.find(session)]).toEqual([null, null]);
  expect(faults.filter((fault) => fault.includes(what.id))).not.toEqual([]);
  // It does not ask for them again and again, and whoever can read them has them.
  expect(await older.orphans.all()).toBe(0);
  expect(await newer.orphans.all()).toBe(2);
  expect(newer.tables.find(code)?.id).toBe(table.id);
  expect(newer.sessions.find(session)?.state.stage).toBe('playing');
  expect(await log.live()).toMatchObject({ ok: true });
  for (const { sessions, tables } of [newer]) {
    sessions.find(session)?.close();
    for (const running of tables.running()) running.close();
  }
});

test('what is archived, or handed over by a process that ends, is let go', async () => {
  const { log, member } = cluster();
  const [one, two] = [member('one'), member('two')];
  const { table, code, what } = await begin(one.tables, 'live');
  one.tables.forget(table);
  await expect.poll(async () => (await two.tables.wake(code)).ok).toBe(true);
  // Woken from the archive, it waits for somebody's word.
  expect(two.tables.find(code)?.info.hold).toMatchObject({ kind: 'rest' });
  await two.tables.find(code)?.settle();
  expect(two.tables.find(code)?.isGone).toBe(true);
  expect(await log.live()).toEqual({ ok: true, value: [what.id] });
});

async function beginSession({ sessions, tables }: ReturnType<ReturnType<typeof cluster>['member']>) {
  const opened = await sessions.open({
    settings: SETTINGS,
    lesson: { bell: null, debriefMinutes: 10, hasClock: false, stretch: 1 },
    host: 'Ms Moreau',
    scenario: DEFAULT_SCENARIO,
  });
  const session = opened.ok ? sessions.find(opened.value.code) : null;
  if (session === null) throw new Error('no session');
  await session.enter(comer('Ann'));
  const host = { kind: 'host', id: 'h1' } as const;
  expect(await session.request(host, { name: 'host.start', body: {} })).toMatchObject({ ok: true });
  const [table] = [...tables.running()];
  return { code: session.code, session, table };
}

const comer = (name: string) =>
  ({ as: 'participant', tokenHash: `hash-${name}`, name, realName: '', rejoin: null }) as const;

test('a session whose append the store refuses stops at once with its tables, and goes on elsewhere', async () => {
  const { log, leases, member } = cluster();
  let isFenced = false;
  const fence = {
    ...log,
    sessions: {
      ...log.sessions,
      append: (...batch: Parameters<typeof log.sessions.append>) =>
        isFenced ? Promise.resolve(err({ code: 'lost-lease' as const })) : log.sessions.append(...batch),
    },
  };
  const [one, two] = [member('one', { fence }), member('two')];
  const { code, session, table } = await beginSession(one);
  // Its time has run out, and no beat has told it yet.
  leases.forget('one');
  isFenced = true;
  await session.enter(comer('Bo'));
  expect([session.isLost, table?.isLost, one.partedSessions, one.parted]).toEqual([true, true, [code], [table]]);
  expect([one.sessions.find(code), one.tables.find(table?.code ?? '')]).toEqual([null, null]);
  expect(await two.orphans.all()).toBe(1);
  expect(two.sessions.find(code)?.state.stage).toBe('playing');
  two.sessions.find(code)?.close();
  for (const running of two.tables.running()) running.close();
});

test('a session goes with all its tables: none runs apart from it, and its games go on where it is', async () => {
  const { leases, member, faults } = cluster();
  const [one, two] = [member('one'), member('two')];
  const { code, table } = await beginSession(one);
  expect(await two.tables.wake(table?.code ?? '')).toMatchObject({ ok: false });
  leases.forget('one');
  expect(await two.orphans.all()).toBe(1);
  expect(two.sessions.find(code)?.state.stage).toBe('playing');
  expect(two.tables.find(table?.code ?? '')?.info).toMatchObject({ status: 'playing' });
  expect(two.tables.find(table?.code ?? '')?.info.hold).toBeUndefined();
  expect(faults).toEqual([]);
  for (const { sessions, tables } of [one, two]) {
    sessions.find(code)?.close();
    for (const running of tables.running()) running.close();
  }
});
