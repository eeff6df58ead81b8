import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aptInstall, mayInstall } from '../tools/apt.ts';
import { freePort } from '../tools/tools.ts';

const ADVICE =
  'No Redis for the tests of several processes: install the Debian package redis-server, or put redis-server on the PATH.';

/** A Redis of the tests' own, which holds nothing on disk: it may be stopped and started in the middle of anything. */
export interface Redis {
  /** Its address, the same after each start. */
  readonly url: string;
  /** Ends it at once, connections and all; what it held is gone. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

/** Starts a Redis on a free port of this machine; installs it as root on Debian, or throws what to install. */
export async function startRedis(): Promise<Redis> {
  const program = await ensureRedis();
  const folder = mkdtempSync(join(tmpdir(), 'letter-redis-'));
  const port = await freePort();
  let server: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
    server = spawn(program, [...where, '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    await untilItAnswers(port);
  };
  const stop = async (): Promise<void> => {
    const ended = server === null || server.exitCode !== null ? null : once(server, 'exit');
    server?.kill('SIGKILL');
    await ended;
    server = null;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The program of Redis, which is installed if need be: by apt as root on Debian. Throws one sentence that says what to install. */
export async function ensureRedis(): Promise<string> {
  if (findProgram() === null && mayInstall()) await aptInstall('redis-server');
  const found = findProgram();
  if (found === null) throw new Error(ADVICE);
  return found;
}

function findProgram(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, 'redis-server')).find((file) => existsSync(file)) ?? null;
}

async function untilItAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 6_000; tries++) {
    if (await answers(port)) return;
    await wait(20);
  }
  throw new Error('Redis was started and never answered.');
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (isThere: boolean): void => {
      resolve(isThere);
      socket.destroy();
    };
    socket.once('connect', () => void socket.write('PING\r\n'));
    socket.once('data', (said: Buffer) => done(said.toString().startsWith('+PONG')));
    socket.once('error', () => done(false));
  });
