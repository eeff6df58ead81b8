import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharePort } from '@letter/server/share-port';
import type { Sharing, Taker } from '@letter/server/share-port';
import { head, rawSocket, UPGRADE } from '../support/raw-socket.ts';

// Several processes behind one port: each gets its connections whole, however they arrive.

const CHILD = fileURLToPath(new URL('../support/handed-child.ts', import.meta.url));
const children = new Map<string, ChildProcess>();
const servers: Server[] = [];
let port = 0;
beforeAll(async () => {
  for (const id of ['ann', 'bob']) children.set(id, fork(CHILD, [id]));
  await Promise.all([...children.values()].map((child) => once(child, 'message')));
  port = await share();
});
afterAll(() => {
  for (const child of children.values()) child.kill('SIGKILL');
  for (const server of servers) server.close();
});

/** Shares a port among the processes; resolves with it. Nobody is cut off for being slow unless that is asked for. */
async function share(how: Omit<Sharing, 'takers'> = { patienceMs: 60_000 }): Promise<number> {
  const takers = () => [...children].map(([id, child]) => ({ id, child }));
  const server = sharePort({ takers, ...how }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Sends a request in pieces, each as soon as the one before is on its way; resolves with what the process says of it. */
async function sendInPieces(
  path: string,
  pieces: number,
  length: number,
): Promise<{ id: string; bytes: number; url: string }> {
  const line = await rawSocket(port);
  line.socket.setNoDelay(true);
  const whole =
    head(`POST ${path} HTTP/1.1`, { Host: 'x', Connection: 'close', 'Content-Length': String(length) }) +
    'x'.repeat(length);
  for (let at = 0; at < pieces; at++) {
    // The last piece is the longest: most of it comes while the connection changes hands.
    const to = at === pieces - 1 ? whole.length : (at + 1) * 7;
    line.send(whole.slice(at * 7, to));
    if (at % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const said = await line.said;
  return JSON.parse(said.slice(said.indexOf('{'))) as { id: string; bytes: number; url: string };
}

test('nothing of a connection is lost on the way, and they come to the processes in turn', async () => {
  const answers = [];
  for (let round = 0; round < 12; round++) {
    const asked = Array.from({ length: 10 }, (_, at) => sendInPieces(`/p${at}`, at + 1, 3_000 + at * 997));
    answers.push(
      ...(await Promise.all(asked)).map((answer, at) => ({ ...answer, isWhole: answer.bytes === 3_000 + at * 997 })),
    );
  }
  expect(answers.filter(({ isWhole }) => !isWhole)).toEqual([]);
  expect(answers.filter(({ id }) => id === 'ann')).toHaveLength(60);
});

test('what comes while a process is too busy to take the connection waits for it', async () => {
  for (const child of children.values()) child.send(150);
  const line = await rawSocket(port);
  line.send(head('POST /busy HTTP/1.1', { Host: 'x', Connection: 'close', 'Content-Length': '6' }));
  await new Promise((resolve) => setImmediate(resolve));
  line.send('abc');
  await new Promise((resolve) => setTimeout(resolve, 30));
  line.send('def');
  expect(await line.said).toContain('"bytes":6');
});

test.each([
  ['/rt/bob/ABCDEF?sessionId=s', 'bob'],
  ['/letter/rt/ann/ABCDEF?sessionId=s', 'ann'],
])('a connection to a table goes to the process that its path names: %s', async (path, id) => {
  for (let times = 0; times < 3; times++) {
    const line = await rawSocket(port);
    let heard = '';
    line.socket.on('data', (text: string) => (heard += text));
    line.send(`${head(`GET ${path} HTTP/1.1`, { Host: 'x', ...UPGRADE })}${'y'.repeat(5_000)}`);
    line.send('z'.repeat(5_000));
    await expect.poll(() => heard).toMatch(/;10000;$/);
    expect(heard).toContain(`${id} took ${path};`);
    line.reset();
  }
});

test('a process that is gone gets nothing; whoever names it is answered by another', async () => {
  const [, bob] = [...children.values()];
  children.delete('bob');
  const line = await rawSocket(port);
  line.send(head('GET /rt/bob/ABCDEF HTTP/1.1', { Host: 'x', Connection: 'close' }));
  expect(await line.said).toContain('"id":"ann"');
  if (bob !== undefined) children.set('bob', bob);
});

test('a process that takes no connection any more gets no others while another one does', async () => {
  const got: string[] = [];
  let now = 0;
  const takerOf = (id: string, doesTake: boolean): Taker => ({
    id,
    child: {
      connected: true,
      send(_handed: unknown, socket: unknown, _how: unknown, done?: () => void) {
        got.push(id);
        if (socket instanceof Socket) socket.destroy();
        if (doesTake) done?.();
        return true;
      },
    } as Taker['child'],
  });
  const all = [takerOf('stopped', false), takerOf('well', true)];
  const shared = sharePort({ takers: () => all, now: () => now }).listen(0, '127.0.0.1');
  await once(shared, 'listening');
  const come = async (): Promise<void> => {
    const line = await rawSocket((shared.address() as AddressInfo).port);
    line.send('GET / HTTP/1.1\r\n');
    await line.closed;
  };
  for (let times = 0; times < 4; times++) await come();
  expect(got.toSorted()).toEqual(['stopped', 'stopped', 'well', 'well']);
  now = 1_000;
  for (let times = 0; times < 4; times++) await come();
  expect(got.slice(4)).toEqual(['well', 'well', 'well', 'well']);
  all.pop();
  await come();
  expect(got.at(-1)).toBe('stopped');
  shared.close();
});

test('who says nothing is cut off, and only so many may say nothing', async () => {
  const hasty = await share({ patienceMs: 200, most: 12 });
  const silent = await Promise.all(Array.from({ length: 15 }, () => rawSocket(hasty)));
  await expect.poll(() => silent.filter(({ socket }) => socket.destroyed).length).toBeGreaterThanOrEqual(3);
  await Promise.all(silent.map(({ closed }) => closed));
  // What is no HTTP at all goes to a process, which says so.
  const odd = await rawSocket(port);
  odd.send('x'.repeat(5_000));
  expect(await odd.said).toContain('400');
});
