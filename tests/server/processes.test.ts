import { recordings } from '../support/recording-socket.ts';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLOSE_CODES, PROTOCOL_VERSION } from '@letter/shared/protocol';
import type { Order } from '@letter/shared/play';
import { startPostgres } from '../support/postgres.ts';
import type { Postgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import type { Redis } from '../support/redis.ts';
import { join } from '../support/test-server.ts';
import type { Player } from '../support/test-server.ts';
import { childEnv, end, freePort, ROOT } from '../tools/tools.ts';

// One server of two processes behind one port, as people start it: whatever becomes of a process, people play on.

let postgres: Postgres;
let redis: Redis;
let server: ChildProcess;
let origin = '';
let errors = '';
let metrics = 0;
beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const port = await freePort();
  metrics = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const env = {
    PORT: String(port),
    LETTER_HOST: '127.0.0.1',
    DATABASE_URL: await postgres.database(),
    REDIS_URL: redis.url,
    LETTER_METRICS: `127.0.0.1:${metrics}`,
  };
  server = spawn(process.execPath, ['server/src/start.ts', '--processes', '2'], {
    cwd: ROOT,
    env: childEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
  await new Promise<void>((resolve, reject) => {
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('running')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
});
afterAll(async () => {
  await end(server);
  await Promise.all([postgres.remove(), redis.remove()]);
});

const members = (): readonly number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [Number(line)]));

const post = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
  const answer = await fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as Record<string, unknown>;
};

/** Opens tables without a clock, at once, so that each comes by a connection of its own; returns their codes by the process that has them. */
async function tables(): Promise<ReadonlyMap<string, string>> {
  const made = await Promise.all(
    Array.from({ length: 6 }, () =>
      post('/api/tables', { kind: 'friends', format: 'standard', name: 'Host', pace: 'day' }),
    ),
  );
  const at = await Promise.all(
    made.map(async ({ code }) => {
      const seat = await post(`/rt/matchmake/joinById/${String(code)}`, {
        protocol: PROTOCOL_VERSION,
        token: 'somebody-else-000000000',
        name: 'Eve',
      });
      return [String(seat['processId']), String(code)] as const;
    }),
  );
  return new Map(at);
}

async function sitDown(code: string, name: string): Promise<Player> {
  const player = await join({ origin }, code, name);
  await player.ask.takeSeat('us');
  await player.ask.start();
  for (const phase of ['briefing', 'negotiation'] as const) {
    await player.until('the game', ({ seat }) => seat !== null);
    if (player.view().public?.phase !== phase) continue;
    await player.ask.setReady(true);
    await player.until(`after ${phase}`, (view) => view.public?.phase !== phase);
  }
  return player;
}

/** Behind each of these waits a process that starts, or one whose lease runs out first. */
const START = { timeout: 180_000, interval: 100 };

const order = (effort: 1 | 2): Order => ({ kind: 'set-effort', basket: 'finance', effort });
/** Gives an order as often as it takes until it is acknowledged, as a page does that was away for a moment. */
const act = (player: Player, effort: 1 | 2): Promise<void> =>
  expect.poll(async () => (await player.ask.submit(order(effort))).ok, START).toBe(true);

test('tables on both processes are played at one address, and go on whatever becomes of a process or of Redis', async () => {
  const byProcess = await tables();
  expect(byProcess.size).toBe(2);
  const people = await Promise.all([...byProcess.values()].map((code, index) => sitDown(code, `P${index}`)));
  await Promise.all(people.map((player) => act(player, 2)));

  // Asked at once at both processes, people are led to one table.
  const led = await Promise.all(Array.from({ length: 4 }, () => post('/api/play-now', { name: 'Ann' })));
  expect(new Set(led.map(({ code }) => code)).size).toBe(1);
  const mine = await post('/api/tables/mine', { codes: [...byProcess.values()], token: 'token-of-P0-000000000000' });
  expect(mine['tables']).toHaveLength(1);

  // Each process tells its own figures, at the first port from there on that nobody has.
  const told = await Promise.all(
    Array.from({ length: 8 }, (_, next) =>
      fetch(`http://127.0.0.1:${metrics + next}/metrics`).then(
        ({ status }) => status,
        () => 0,
      ),
    ),
  );
  expect(told.filter((status) => status === 200).length).toBeGreaterThanOrEqual(2);

  // Redis is gone: orders are acknowledged, and people come in.
  await redis.stop();
  await Promise.all(people.map((player) => act(player, 1)));
  const [code = ''] = byProcess.values();
  const late = await join({ origin }, code, 'Late');
  late.store.close();
  await redis.start();

  // One process dies, the other one has its tables within seconds; then the next one is told to end, and hands them over.
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    const before = members();
    expect(before).toHaveLength(2);
    process.kill(before[0] ?? 0, signal);
    await Promise.all(people.map((player) => act(player, 2)));
    await expect.poll(() => members().filter((pid) => !before.includes(pid)), START).toHaveLength(1);
    await expect.poll(async () => (await fetch(`${origin}/readyz`)).status, START).toBe(200);
    await Promise.all(people.map((player) => act(player, 1)));
  }
  for (const player of people) expect(player.store.getSnapshot()).toMatchObject({ status: 'live', refusal: null });
  const lines = recordings.filter(({ closedWith }) => closedWith === null);
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  // Whoever is at a process that ends is told to go on elsewhere: with this code a page has come back by itself above.
  await expect.poll(() => lines.map(({ closedWith }) => closedWith)).toContain(CLOSE_CODES.handedOver);
  for (const { store } of people) store.close();
});
