import { shortSeed } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
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
  const member = (id: string) => {
    const ports = tablePorts({ log, clock }, faults);
    const own = leases.enter(id, `${id}:1`);
    const ownership = new Ownership(own, ports.reporter);
    const parted: Table[] = [];
    const rooms = new Set<Table>();
    const tables: Tables = new Tables({
      config: { ...DEFAULT_CONFIG, seed: shortSeed(7) },
      scenario: DEFAULT_SCENARIO,
      ports,
      ownership,
      host: (table) => {
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
      ports: { log: log.sessions, tables, clock, ids: ports.ids, reporter: ports.reporter },
      seed: shortSeed(7),
      ownership,
      findScenario: (hash) => tables.findScenario(hash),
      host: (session) => {
        session.attach({ publish: () => undefined }, () => sessions.forget(session));
        return Promise.resolve();
      },
    });
    const orphans = takeover({
      leases: own,
      clock,
      reporter: ports.reporter,
      bringBack: ({ kind, id: what }) =>
        kind === 'session' ? sessions.takeOver(what, clock.steady()) : tables.takeOver([what], clock.steady()),
    });
    return { tables, sessions, orphans, parted, rooms };
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

test('a session goes with all its tables: none runs apart from it, and its games go on where it is', async () => {
  const { leases, member, faults } = cluster();
  const [one, two] = [member('one'), member('two')];
  const opened = await one.sessions.open({
    settings: SETTINGS,
    lesson: { bell: null, debriefMinutes: 10, hasClock: false, stretch: 1 },
    host: 'Ms Moreau',
    scenario: DEFAULT_SCENARIO,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const { code } = opened.value;
  const session = one.sessions.find(code);
  const comer = { as: 'participant', tokenHash: 'hash-Ann', name: 'Ann', realName: '', rejoin: null } as const;
  await session?.enter(comer);
  const host = { kind: 'host', id: 'h1' } as const;
  expect(await session?.request(host, { name: 'host.start', body: {} })).toMatchObject({ ok: true });
  const [table] = [...one.tables.running()];
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
