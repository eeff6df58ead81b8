import pg from 'pg';
import type { Holding } from '@letter/server/cluster/ports';
import { claimDatabase } from '@letter/server/log/claim-database';
import type { Claim } from '@letter/server/log/hold';
import { Held } from '@letter/server/log/leases/held';
import { NOW } from '@letter/server/log/leases/tables';
import { postgresLog } from '@letter/server/log/postgres-log';
import type { Store } from '@letter/server/session/ports';
import type { TableRecord } from '@letter/server/table/ports';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { coded, everything, ready, recordOf, SCENARIO, START, WORLD } from '../support/log-cases.ts';
import { startPooler } from '../support/pooler.ts';
import type { Pooler } from '../support/pooler.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Postgres } from '../support/postgres.ts';

// Several processes on one PostgreSQL, all of them behind a pooler that gives a connection to somebody else after each transaction.
// Here a member is not heard of by itself: it beats when it is told to, and its time is run out by hand.

let postgres: Postgres;
let pooler: Pooler;
let direct = '';
beforeAll(async () => {
  postgres = await startPostgres();
  direct = await postgres.database();
  pooler = await startPooler(direct);
  await (await postgresLog(direct, silent)).end();
});
afterAll(async () => {
  await pooler.remove();
  await postgres.remove();
});

const silent = { fault: () => undefined, notice: () => undefined, refused: () => undefined };
const SLOW = { beatMs: 3_600_000, ttlMs: 3_600_000 };

interface Process extends Claim {
  readonly id: string;
  readonly store: Store;
  beat(): Promise<void>;
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of open.splice(0)) await end();
});

/** A process on a database, as a member unless it is to be alone. */
async function join(url: string, id: string | null, rhythm = SLOW): Promise<Process> {
  const claim = await claimDatabase(url, silent, id === null ? null : { id, address: `${id}:1` }, rhythm);
  const store = await postgresLog(url, silent, claim.fence);
  open.push(async () => {
    await store.end();
    await claim.release();
  });
  const { leases } = claim;
  if (!('beat' in leases) || typeof leases.beat !== 'function') throw new Error('leases of a database beat');
  return { ...claim, id: leases.self.id, store, beat: leases.beat as () => Promise<void> };
}

/** The database through the pooler, emptied. */
async function fresh(): Promise<string> {
  await ask(
    direct,
    'truncate tables, events, answers, deeds, worlds, sessions, session_events; drop table if exists members, holdings, cluster',
  );
  return pooler.urlOf(direct);
}

async function ask(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows;
}

/** The time of a process has run out, as if it had been stopped. */
const stop = (url: string, { id }: Process): Promise<unknown> =>
  ask(url, `update members set alive_until = 0 where id = '${id}'`);

const table = (id: string): Holding => ({ kind: 'table', id });
const record = (id: string, changes: Partial<TableRecord> = {}): TableRecord =>
  recordOf(id, { meta: { id, code: id.toUpperCase(), kind: 'friends', createdAt: 1 }, ...changes });
const session = { id: 's1', code: 'SSSSSS', number: 1 };

/** Own a table and enter it, begun. */
async function begin({ leases, store }: Process, id: string, changes: Partial<TableRecord> = {}): Promise<void> {
  const of = changes.session;
  expect(await leases.take(of === undefined ? table(id) : { kind: 'session', id: of.id })).toMatchObject({ ok: true });
  expect(await store.open(record(id, changes), SCENARIO)).toMatchObject({ ok: true });
  expect(await store.append(id, 0, { events: START })).toMatchObject({ ok: true });
}

describe('owning', () => {
  test('one of two has it, the other is told who; let go, it is free; only what is owned is written', async () => {
    const url = await fresh();
    const [one, two] = [await join(url, 'one'), await join(url, 'two')];
    const both = await Promise.all([one.leases.take(table('t1')), two.leases.take(table('t1'))]);
    const [winner, loser] = both[0].ok ? [one, two] : [two, one];
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'held', by: { address: `${winner.id}:1` } } });
    expect(await loser.leases.ownerOf(table('t1'))).toMatchObject({ value: { id: winner.id } });
    expect(await loser.store.open(record('t1'), SCENARIO)).toEqual({ ok: false, error: { code: 'lost-lease' } });
    await winner.leases.release(table('t1'));
    expect(await loser.leases.ownerOf(table('t1'))).toEqual({ ok: true, value: null });
    expect(await winner.store.open(record('t1'), SCENARIO)).toEqual({ ok: false, error: { code: 'lost-lease' } });
    expect(await loser.leases.take(table('t1'))).toMatchObject({ ok: true });
    expect(await loser.leases.members()).toMatchObject({ value: [{ id: 'one' }, { id: 'two' }] });
    // Both drew one code in the same moment, and found that nothing bears it.
    const opened = await Promise.all(
      (
        [
          [one, 'a'],
          [two, 'b'],
        ] as const
      ).map(async ([{ leases, store }, id]) => {
        await leases.take(table(id));
        return store.open(coded(id, 'CODECO'), SCENARIO);
      }),
    );
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1);
    expect(opened.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'store-failed' } });
    expect(one.leases.secret).toMatch(/^[\w-]{32}$/);
    expect(two.leases.secret).toBe(one.leases.secret);
  });

  test('who lost its lease writes nothing more: each write is refused by itself, others in the batch go through', async () => {
    const url = await fresh();
    const [old, next] = [await join(url, 'old'), await join(url, 'next')];
    await begin(old, 't1');
    await begin(old, 't2');
    await begin(old, 't3', { session });
    await old.store.sessions.open({ id: 's1', code: 'SSSSSS', createdAt: 1 });
    expect(await old.store.sessions.append('s1', 0, [])).toMatchObject({ ok: true });
    const lost: Holding[] = [];
    old.leases.onLost((what) => lost.push(what));
    await stop(url, old);
    expect(await next.leases.take(table('t1'))).toMatchObject({ ok: true });
    expect(await next.leases.take({ kind: 'session', id: 's1' })).toMatchObject({ ok: true });
    const { log, sessions } = { log: old.store, sessions: old.store.sessions };
    const refused = { ok: false, error: { code: 'lost-lease' } };
    const n = START.length;
    // Together, so that they share a batch: t2 is still ours.
    const answers = await Promise.all([
      log.append('t1', n, { events: ready(1) }),
      log.append('t2', n, { events: ready(1) }),
      log.append('t3', n, { events: ready(1) }),
      log.keep(record('t1', { status: 'over' })),
      log.saveWorld('t1', { sequence: n, world: WORLD }),
      log.archive('t1', 5),
      log.unarchive('t3'),
      log.remove('t1'),
      sessions.append('s1', 0, []),
      sessions.archive('s1', 5),
      sessions.unarchive('s1'),
      sessions.remove('s1'),
      log.open(record('t4', { session }), SCENARIO),
    ]);
    expect(answers).toEqual(answers.map((_, at) => (at === 1 ? { ok: true, value: n + 1 } : refused)));
    expect(await everything(next.store, 't1')).toMatchObject({
      record: { status: 'waiting' },
      events: START,
      saved: null,
    });
    expect(await next.store.live()).toEqual({ ok: true, value: ['t1', 't2', 't3'] });
    expect(await next.store.append('t1', n, { events: ready(2) })).toEqual({ ok: true, value: n + 2 });
    expect(await next.store.append('t3', n, { events: ready(1) })).toMatchObject({ ok: true });
    expect(await next.store.sessions.archive('s1', 5)).toMatchObject({ ok: true });
    expect(lost.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([{ kind: 'session', id: 's1' }, table('t1')]);
    expect(old.leases.has(table('t2'))).toBe(true);
  });

  test('a write that is under way holds a takeover up, and what was taken over is told at the next beat', async () => {
    const url = await fresh();
    const [old, next] = [await join(url, 'old'), await join(url, 'next')];
    await begin(old, 't1');
    await begin(old, 't2');
    const lost: Holding[] = [];
    old.leases.onLost((what) => lost.push(what));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`begin; select * from holdings where id = 't1' for share`);
    await stop(url, old);
    expect(await next.leases.takeOrphans(10)).toEqual({ ok: true, value: [table('t2')] });
    await client.query('commit');
    await client.end();
    expect(await next.leases.takeOrphans(10)).toEqual({ ok: true, value: [table('t1')] });
    await old.beat();
    expect(lost.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([table('t1'), table('t2')]);
    // Whoever was away waits for the others before it takes anybody for dead.
    await stop(url, next);
    expect(await old.leases.takeOrphans(10)).toEqual({ ok: true, value: [] });
    expect(await old.leases.take(table('t1'))).toMatchObject({ error: { code: 'held', by: { id: 'next' } } });
  });

  test('each orphan is taken once, those of a server that was alone too; what is over, of a session or of newer rules is not', async () => {
    const url = await fresh();
    const alone = await join(url, null);
    const ids = Array.from({ length: 30 }, (_, at) => `t${at}`);
    for (const id of ids) await alone.store.open(record(id), SCENARIO);
    await alone.store.sessions.open({ id: 's1', code: 'SSSSSS', createdAt: 1 });
    await begin(alone, 'of-s1', { session });
    await begin(alone, 'newer');
    await begin(alone, 'over');
    await alone.store.archive('over', 5);
    await ask(url, `update tables set rules_version = 9999 where id = 'newer'`);
    await open.pop()?.();
    const [one, two] = [await join(url, 'one'), await join(url, 'two')];
    const taken = new Map<string, number>();
    for (let round = 0; round < 4; round++) {
      for (const orphans of await Promise.all([one.leases.takeOrphans(10), two.leases.takeOrphans(10)]))
        for (const { kind, id } of orphans.ok ? orphans.value : [])
          taken.set(`${kind} ${id}`, (taken.get(`${kind} ${id}`) ?? 0) + 1);
    }
    expect([...taken.keys()].toSorted()).toEqual(['session s1', ...ids.map((id) => `table ${id}`)].toSorted());
    expect([...taken.values()].every((times) => times === 1)).toBe(true);
    expect(await one.leases.take(table('newer'))).toMatchObject({ ok: false, error: { code: 'store-failed' } });
    // Let go while it runs, it is everybody's; over, it leaves no row behind.
    const [owner, other] = one.leases.has(table('t0')) ? [one, two] : [two, one];
    await owner.store.archive('t0', 5);
    await owner.leases.release(table('t0'));
    expect(await ask(url, `select owner from holdings where id = 't0'`)).toEqual([]);
    const mine = ids.find((id) => id !== 't0' && owner.leases.has(table(id))) ?? '';
    await owner.leases.drain();
    await owner.leases.release(table(mine));
    expect(await owner.leases.takeOrphans(10)).toEqual({ ok: true, value: [] });
    expect(await other.leases.takeOrphans(10)).toEqual({ ok: true, value: [table(mine)] });
    // A member that ends leaves all it had.
    await two.leases.release({ kind: 'session', id: 's1' });
    expect(await one.leases.members()).toMatchObject({ value: [{ id: 'one' }, { id: 'two' }] });
  });
});

test('what a process cannot read it leaves to others, and does not get again', async () => {
  const url = await fresh();
  const [one, two] = [await join(url, 'one'), await join(url, 'two')];
  await begin(one, 't1');
  await begin(one, 't2');
  await one.leases.leaveToOthers(table('t1'));
  expect([one.leases.has(table('t1')), one.leases.has(table('t2'))]).toEqual([false, true]);
  expect(await one.leases.takeOrphans(10)).toEqual({ ok: true, value: [] });
  expect(await two.leases.takeOrphans(10)).toEqual({ ok: true, value: [table('t1')] });
});

test('what stands in our name after an answer that never came is let go at the next beat, unless it was taken meanwhile', async () => {
  const url = await fresh();
  const [one, two] = [await join(url, 'one'), await join(url, 'two')];
  await ask(url, `insert into holdings (kind, id, owner, token, rules) values ('table', 't1', 'one', 1, 0)`);
  expect(await two.leases.take(table('t1'))).toMatchObject({ ok: false });
  expect(await one.leases.takeOrphans(Number.NaN)).toMatchObject({ error: { code: 'store-failed' } });
  await one.beat();
  expect(await two.leases.take(table('t1'))).toMatchObject({ ok: true });
});

test('what was begun while it was ours is not written once another had it, even if it is ours again by then', async () => {
  const url = await fresh();
  const [old, next] = [await join(url, 'old'), await join(url, 'next')];
  for (const id of ['t1', 't2']) await begin(old, id);
  await begin(old, 't3', { session });
  await old.store.sessions.open({ id: 's1', code: 'SSSSSS', createdAt: 1 });
  const n = START.length;
  // The store is slow: behind the batch that it works on others wait.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`begin; select * from holdings where id = 't2' for update`);
  const working = old.store.append('t2', n, { events: ready(1) });
  await next.leases.members();
  const waiting = [
    old.store.keep(record('t1', { status: 'over' })),
    old.store.append('t1', n, { events: ready(1) }),
    old.store.append('t3', n, { events: ready(1) }),
    old.store.sessions.append('s1', 0, []),
  ];
  await stop(url, old);
  const both: readonly Holding[] = [table('t1'), { kind: 'session', id: 's1' }];
  const taken = await Promise.all(both.map((what) => next.leases.take(what)));
  for (const what of both) await next.leases.release(what);
  await old.beat();
  const again = await Promise.all(both.map((what) => old.leases.take(what)));
  await client.query('commit');
  await client.end();
  expect([...taken, ...again].every(({ ok }) => ok)).toBe(true);
  expect(await working).toMatchObject({ ok: true });
  const refused = { ok: false, error: { code: 'lost-lease' } };
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => refused));
  expect(await everything(old.store, 't1')).toMatchObject({ record: { status: 'waiting' }, events: START });
  expect(await old.store.append('t1', n, { events: ready(1) })).toMatchObject({ ok: true });
});

test('what is asked for twice at once has one token, so that nothing that is written meanwhile is refused', async () => {
  const url = await fresh();
  const one = await join(url, 'one');
  await ask(url, `insert into holdings (kind, id, owner, token, rules) values ('table', 't1', 'one', 1, 0)`);
  expect(await Promise.all([one.leases.take(table('t1')), one.leases.take(table('t1'))])).toMatchObject([
    { ok: true },
    { ok: true },
  ]);
  expect(await ask(url, 'select token from holdings')).toMatchObject([{ token: 1 }]);
});

test('a loss that is told late takes nothing that was taken anew', () => {
  const held = new Held();
  const lost: Holding[] = [];
  held.onLost((what) => lost.push(what));
  held.add({ kind: 'table', id: 't1', token: 1 });
  held.lose(table('t1'), 1);
  held.add({ kind: 'table', id: 't1', token: 3 });
  held.lose(table('t1'), 1);
  expect([lost, held.tokenOf(table('t1'))]).toEqual([[table('t1')], 3]);
});

describe('entering', () => {
  test('a server that is alone and members keep each other out, as two that are alone do', async () => {
    const url = await fresh();
    const quick = { beatMs: 50, ttlMs: 60_000 };
    await join(url, null, quick);
    await expect(join(url, null, quick)).rejects.toThrow(
      /Another server keeps its games in the database of DATABASE_URL/,
    );
    await expect(join(url, 'one', quick)).rejects.toThrow(/A server that is alone keeps its games/);
    await open.pop()?.();
    await join(url, 'one', quick);
    await join(url, 'two', quick);
    await expect(join(url, null, quick)).rejects.toThrow(/Several servers together.*REDIS_URL/);
  });

  test('who was killed a moment ago is waited for; stopped and continued it writes nothing and knows', async () => {
    const url = await fresh();
    const first = await join(url, null);
    await begin(first, 't1');
    await ask(url, `update members set alive_until = ${NOW} + 400`);
    const second = await join(url, null, { beatMs: 3_600_000, ttlMs: 60_000 });
    expect(await first.store.append('t1', START.length, { events: ready(1) })).toEqual({
      ok: false,
      error: { code: 'lost-lease' },
    });
    await first.beat();
    expect(await first.leases.lost).toMatch(/took over/);
    expect(await second.store.append('t1', START.length, { events: ready(2) })).toMatchObject({ ok: true });
  });

  test('an older release, which holds a lock of its connection, keeps everybody out', async () => {
    const url = await fresh();
    const older = new pg.Client({ connectionString: direct });
    await older.connect();
    await older.query('select pg_try_advisory_lock(7236001)');
    await expect(join(url, 'one', { beatMs: 50, ttlMs: 50 })).rejects.toThrow(/alone keeps its games/);
    await older.end();
  });

  test('a store that a newer release brought up to date is refused in a sentence', async () => {
    const url = await fresh();
    await join(url, 'one');
    await ask(url, `insert into kysely_migration (name, timestamp) values ('99-later', 'now')`);
    await expect(postgresLog(url, silent)).rejects.toThrow(/A newer release .*99-later/);
    await ask(url, `delete from kysely_migration where name = '99-later'`);
  });
});

/** A clock that can be set, and stands still otherwise. */
function setClock(at: number): { steady(): number; continueFrom(to: number): void } {
  let now = at;
  return { steady: () => now, continueFrom: (to) => void (now = to) };
}

test('all members have one time: the first goes on from the last one told, the next from theirs; who fell behind catches up', async () => {
  const url = await fresh();
  const one = await join(url, 'one');
  const clocks = [setClock(5), setClock(9_999_999), setClock(0)] as const;
  expect(await one.leases.follow(clocks[0], 70_000)).toEqual({ ok: true, value: 70_000 });
  clocks[0].continueFrom(80_000);
  await one.beat();
  await ask(url, 'update cluster set written_at = written_at - 2000');
  const two = await join(url, 'two');
  const begun = await two.leases.follow(clocks[1], 70_000);
  // What has passed since that was told counts; the tests' own time as well, and never more than a member lives.
  expect(begun.ok && begun.value >= 82_000 && begun.value < 250_000).toBe(true);
  clocks[0].continueFrom(300_000);
  await one.beat();
  await two.beat();
  expect(clocks[1].steady()).toBeGreaterThanOrEqual(300_000);
  // Nobody is ahead of the fastest, and nobody goes back.
  clocks[0].continueFrom(400_000);
  await two.beat();
  await one.beat();
  expect(clocks[0].steady()).toBe(400_000);
  // With nobody alive the time stands still.
  await open.pop()?.();
  await open.pop()?.();
  await ask(url, 'update cluster set written_at = written_at - 86400000');
  const three = await join(url, 'three');
  expect(await three.leases.follow(clocks[2], 70_000)).toEqual({ ok: true, value: 400_000 });
});

test('a member that is heard of by itself stays alive past its time, and one that is not is taken over', async () => {
  const url = await fresh();
  const one = await join(url, 'one', { beatMs: 20, ttlMs: 500 });
  const two = await join(url, 'two');
  await begin(one, 't1');
  await begin(two, 't2');
  await stop(url, two);
  const aliveUntil = async (): Promise<number> =>
    Number((await ask(url, `select alive_until from members where id = 'one'`))[0]?.['alive_until']);
  const first = await aliveUntil();
  await expect.poll(aliveUntil).toBeGreaterThan(first + 500);
  await expect.poll(() => one.leases.takeOrphans(10)).toEqual({ ok: true, value: [table('t2')] });
  await expect.poll(() => two.leases.ownerOf(table('t1'))).toMatchObject({ value: { id: 'one' } });
});
