import { shortSeed } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { Tables } from '@letter/server/lobby/tables';
import { memoryLog } from '@letter/server/log/memory-log';
import type { EventLog, Snapshot } from '@letter/server/table/ports';
import type { Table } from '@letter/server/table/table';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { everything } from '../support/log-cases.ts';
import { tablePorts } from '../support/table-setup.ts';

// A game by correspondence that nobody is at leaves the memory, and goes on by its deadlines as if it had stayed.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const { idleMs, overMs } = DEFAULT_CONFIG.times;

interface Server {
  readonly tables: Tables;
  readonly clock: FakeClock;
  readonly log: EventLog;
  readonly faults: readonly string[];
  /** Hours at which phases opened, by what was published. */
  readonly opened: readonly string[];
  shown(): Snapshot;
}

/** The tables of one process, without any network; the next process has the clock and the log of the one before. */
function serve({ clock, log }: Pick<Server, 'clock' | 'log'>, idle = idleMs): Server {
  const faults: string[] = [];
  const opened: string[] = [];
  let latest: Snapshot | null = null;
  const start = clock.steady();
  const publish = (snapshot: Snapshot): void => {
    latest = snapshot;
    const { round, phase } = snapshot.public ?? { round: 0, phase: '' };
    if (opened.at(-1)?.endsWith(`${round} ${phase}`) !== true)
      opened.push(`${(clock.steady() - start) / HOUR}: ${round} ${phase}`);
  };
  const tables = new Tables({
    config: { ...DEFAULT_CONFIG, seed: shortSeed(7), times: { ...DEFAULT_CONFIG.times, idleMs: idle } },
    scenario: DEFAULT_SCENARIO,
    ports: tablePorts({ log, clock }, faults),
    host: (table) => {
      table.attach({ publish }, () => tables.forget(table));
      return Promise.resolve();
    },
  });
  const shown = (): Snapshot => {
    if (latest === null) throw new Error('nothing was published yet');
    return latest;
  };
  return { tables, clock, log, faults, opened, shown };
}

const fresh = (idle?: number): Server => serve({ clock: fakeClock(), log: memoryLog() }, idle);

interface Game {
  readonly id: string;
  readonly code: string;
  readonly table: Table;
  readonly ann: string;
  readonly bo: string;
}

/** Ann and Bo begin a game with a day for each phase. */
async function begin({ tables }: Server): Promise<Game> {
  const table = await tables.open({ kind: 'friends', format: 'standard', seat: 'us', pace: 'day' });
  if (!table.ok) throw new Error(table.error.code);
  const ann = await table.value.arrive('hash-Ann', 'Ann');
  const bo = await table.value.arrive('hash-Bo', 'Bo');
  await table.value.request(ann, { name: 'table.start', body: {} });
  return { id: table.value.id, code: table.value.code, table: table.value, ann, bo };
}

async function leave({ table, ann, bo }: Game): Promise<void> {
  for (const person of [ann, bo]) await table.depart(person, 'lost');
}

async function wake({ tables }: Server, code: string): Promise<Table> {
  const woken = await tables.wake(code);
  if (!woken.ok) throw new Error(woken.error.code);
  return woken.value;
}

const eventsOf = async ({ log }: Server, { id }: Game) => (await everything(log, id))?.events ?? [];
const phaseOf = async ({ log }: Server, { id }: Game) => (await everything(log, id))?.record.stage;

let server: Server;
let game: Game;
beforeEach(async () => {
  server = fresh();
  game = await begin(server);
});

describe('a game by correspondence that nobody is at', () => {
  test('leaves the memory after half an hour, and not while somebody is there', async () => {
    await server.clock.advance(2 * HOUR);
    expect(server.tables.count).toBe(1);
    await leave(game);
    await server.clock.advance(idleMs - 1);
    expect(server.tables.count).toBe(1);
    await server.clock.advance(1);
    expect(server.tables.count).toBe(0);
    // One timer is all that is left of it.
    expect(server.clock.pending).toBe(1);
    expect(await server.log.live()).toEqual({ ok: true, value: [game.id] });
    expect(await server.tables.notice(game.code)).toMatchObject({ ok: true, value: { status: 'playing' } });
  });

  test('is played to its end by its deadlines, event for event and hour for hour like one that stayed', async () => {
    const other = fresh(10_000 * HOUR);
    const stayed = await begin(other);
    await leave(game);
    await leave(stayed);
    let aside = 0;
    for (let day = 0; day < 44; day++) {
      for (const one of [server, other]) await one.clock.advance(12 * HOUR);
      if (server.tables.count === 0) aside += 1;
      for (const one of [server, other]) await one.clock.advance(12 * HOUR);
    }
    expect(other.shown().info.status).toBe('over');
    expect(aside).toBeGreaterThan(30);
    expect(await eventsOf(server, game)).toEqual(await eventsOf(other, stayed));
    expect(server.opened).toEqual(other.opened);
    expect(server.faults).toEqual([]);
  });

  test('closes its phase on time when the server was started anew meanwhile, twice, and only once', async () => {
    await leave(game);
    await server.clock.advance(5 * HOUR);
    expect(server.tables.count).toBe(0);
    for (let times = 0; times < 2; times++) {
      server.tables.end();
      expect(server.clock.pending).toBe(0);
      server = serve(server);
      await server.tables.restore(server.clock.steady());
      expect([server.tables.count, server.tables.damaged]).toEqual([1, []]);
      await server.clock.advance(5 * HOUR);
      expect(server.tables.count).toBe(0);
    }
    await server.clock.advance(9 * HOUR - 1);
    expect(await phaseOf(server, game)).toEqual({ round: 1, phase: 'briefing' });
    await server.clock.advance(1);
    expect(await phaseOf(server, game)).toEqual({ round: 1, phase: 'negotiation' });
    const opened = (await eventsOf(server, game)).flatMap((event) =>
      event.kind === 'phase-opened' ? [event.phase] : [],
    );
    expect(opened.filter((phase) => phase === 'negotiation')).toHaveLength(1);
    expect(server.shown().info.deadline).toBe(server.clock.steady() + 24 * HOUR);
    expect(server.faults).toEqual([]);
  });

  test('is back at once for whoever opens it, with its deadline, and is not brought back a second time', async () => {
    const due = server.shown().info.deadline;
    await leave(game);
    await server.clock.advance(5 * HOUR);
    const [first, second] = await Promise.all([wake(server, game.code), wake(server, game.code)]);
    expect(second).toBe(first);
    expect(first).not.toBe(game.table);
    expect(await first.arrive('hash-Bo', 'Bo')).toBe(game.bo);
    expect(server.shown().info).toMatchObject({
      status: 'playing',
      deadline: due,
      seats: { china: { names: ['Bo'] } },
    });
    await server.clock.advance(19 * HOUR - 1);
    expect(server.shown().public?.phase).toBe('briefing');
    await server.clock.advance(1);
    expect(server.shown().public).toMatchObject({ round: 1, phase: 'negotiation' });
    expect(server.tables.count).toBe(1);
    expect(server.tables.find(game.code)).toBe(first);
    expect(server.faults).toEqual([]);
  });

  test('meets whoever comes in the very moment it is brought back', async () => {
    await leave(game);
    await server.clock.advance(23 * HOUR);
    const due = server.clock.advance(HOUR - MINUTE);
    const table = await wake(server, game.code);
    await due;
    expect(server.tables.find(game.code)).toBe(table);
    expect(await wake(server, game.code)).toBe(table);
    await server.clock.advance(MINUTE);
    expect(await phaseOf(server, game)).toEqual({ round: 1, phase: 'negotiation' });
    expect(server.faults).toEqual([]);
  });

  test('counts how long its people are away, also across a start', async () => {
    await leave(game);
    await server.clock.advance(20 * HOUR);
    const early = await wake(server, game.code);
    await early.arrive('hash-Ann', 'Ann');
    const gone = () => server.shown().info.people.find(({ id }) => id === game.bo)?.isGone;
    expect(gone()).toBe(false);
    await early.depart(game.ann, 'lost');
    await server.clock.advance(2 * HOUR);
    server.tables.end();
    server = serve(server);
    await server.tables.restore(server.clock.steady());
    await server.clock.advance(4 * HOUR);
    expect(server.tables.count).toBe(0);
    await (await wake(server, game.code)).arrive('hash-Ann', 'Ann');
    expect(gone()).toBe(true);
  });

  test('keeps all the time that a phase was given', async () => {
    for (let times = 0; times < 5; times++)
      await game.table.request(game.ann, { name: 'table.extend', body: { round: 1, phase: 'briefing' } });
    const due = server.clock.steady() + 54 * HOUR;
    expect(server.shown().info.deadline).toBe(due);
    await leave(game);
    await server.clock.advance(HOUR);
    await (await wake(server, game.code)).arrive('hash-Ann', 'Ann');
    expect(server.shown().info.deadline).toBe(due);
  });

  test('waits without a deadline while it is paused', async () => {
    await game.table.request(game.ann, { name: 'table.pause', body: {} });
    await leave(game);
    await server.clock.advance(idleMs);
    expect(server.tables.count).toBe(0);
    expect(server.clock.pending).toBe(0);
    await server.clock.advance(100 * HOUR);
    await (await wake(server, game.code)).arrive('hash-Bo', 'Bo');
    expect(server.shown().info).toMatchObject({ deadline: null, left: 24 * HOUR, hold: { kind: 'asked', by: 'Ann' } });
  });

  test('stays while a vote on its end is open, which time may settle', async () => {
    await server.clock.advance(4 * 24 * HOUR);
    const agreed = await game.table.request(game.ann, { name: 'table.agree-to-end', body: { agree: true } });
    expect(agreed).toMatchObject({ ok: true });
    await leave(game);
    await server.clock.advance(20 * HOUR);
    expect(server.tables.count).toBe(1);
  });

  test('leaves the memory too once it has ended, after as long as any other', async () => {
    await leave(game);
    for (let day = 0; day < 44 && server.shown().info.status === 'playing'; day++)
      await server.clock.advance(24 * HOUR);
    expect(server.shown().info.status).toBe('over');
    await server.clock.advance(overMs);
    expect(server.tables.count).toBe(1);
    await server.clock.advance(idleMs);
    expect(server.tables.count).toBe(0);
    expect(await server.log.live()).toEqual({ ok: true, value: [] });
  });
});

describe('a store that fails', () => {
  const broken = { ok: false, error: { code: 'store-failed', reason: 'away' } } as const;

  test('as a game is to be laid aside leaves it where it is', async () => {
    let isDown = false;
    const log = memoryLog();
    server = serve({
      clock: fakeClock(),
      log: { ...log, keep: (record) => (isDown ? Promise.resolve(broken) : log.keep(record)) },
    });
    game = await begin(server);
    await leave(game);
    isDown = true;
    await server.clock.advance(idleMs);
    expect(server.tables.count).toBe(1);
    isDown = false;
    await server.clock.advance(idleMs);
    expect(server.tables.count).toBe(0);
  });

  test('as a deadline is near is asked again, and the phase closes on time', async () => {
    let failures = 3;
    const log = memoryLog();
    const resumeMany: EventLog['resumeMany'] = (ids) =>
      failures-- > 0 ? Promise.resolve(broken) : log.resumeMany(ids);
    server = serve({ clock: fakeClock(), log: { ...log, resumeMany } });
    game = await begin(server);
    await leave(game);
    await server.clock.advance(24 * HOUR - 1);
    expect(await phaseOf(server, game)).toEqual({ round: 1, phase: 'briefing' });
    await server.clock.advance(1);
    expect(await phaseOf(server, game)).toEqual({ round: 1, phase: 'negotiation' });
    expect(server.faults).toEqual(['wake-table', 'wake-table', 'wake-table']);
  });
});
