import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { aptInstall, mayInstall } from '../tools/apt.ts';
import { freePort, run } from '../tools/tools.ts';

const ADVICE =
  'No PostgreSQL for the tests of the store: install the Debian package postgresql, or put initdb and postgres on the PATH.';

/** A PostgreSQL server of the tests' own: it may be stopped and started in the middle of anything. */
export interface Postgres {
  /** Address of a fresh, empty database. */
  database(): Promise<string>;
  /** Stops it at once, connections and all. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

/** What a server of the tests must outlive: its own end, or the machine's as well. */
export interface Durability {
  readonly isOnDisk: boolean;
}

/**
 * Starts a server on a free port in a folder of its own; installs PostgreSQL as root on Debian, or throws what to
 * install. What was committed outlives the server but waits for the disk only if that is asked for.
 */
export async function startPostgres({ isOnDisk }: Durability = { isOnDisk: false }): Promise<Postgres> {
  const bin = findBinaries() ?? (await install());
  const folder = mkdtempSync(join(tmpdir(), 'letter-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  const asUser = await userPrefix(folder);
  const command = (name: string, args: readonly string[]): [string, string[]] => {
    const [first = '', ...rest] = [...asUser, join(bin, name), ...args];
    return [first, rest];
  };
  const [initdb, initArgs] = command('initdb', [
    '-D',
    data,
    '-U',
    'letter',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '-N',
  ]);
  const made = await run(initdb, initArgs, { timeoutMillis: 240_000 });
  if (made.code !== 0) throw new Error(`initdb failed: ${made.output}`);

  const sync = isOnDisk ? await recoveryFlags(join(bin, 'postgres')) : ['-c', 'fsync=off'];
  let server: ChildProcess | null = null;
  const url = (name: string): string => `postgres://letter@127.0.0.1:${port}/${name}`;
  const start = async (): Promise<void> => {
    const where = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'];
    const [program, args] = command('postgres', [...where, ...sync]);
    server = spawn(program, args, { stdio: 'ignore' });
    await untilItAnswers(url('postgres'));
  };
  const stop = async (): Promise<void> => {
    const [program, args] = command('pg_ctl', ['stop', '-D', data, '-m', 'immediate', '-w']);
    const ended = server === null || server.exitCode !== null ? null : once(server, 'exit');
    await run(program, args, { timeoutMillis: 120_000 });
    await ended;
    server = null;
  };
  await start();
  let databases = 0;
  return {
    start,
    stop,
    async database() {
      const name = `letter_${databases++}`;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return url(name);
    },
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder with initdb and postgres: the newest Debian has, or one on the PATH. */
function findBinaries(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(root, version, 'bin')), ...(process.env['PATH'] ?? '').split(':')];
  return (
    folders.find((folder) => ['initdb', 'postgres', 'pg_ctl'].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

async function install(): Promise<string> {
  if (mayInstall()) await aptInstall('postgresql');
  const found = findBinaries();
  if (found === null) throw new Error(ADVICE);
  return found;
}

/** PostgreSQL refuses to run as root: there it runs as the user its package created. */
async function userPrefix(folder: string): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return [];
  const id = async (flag: string): Promise<number> => Number((await run('id', [flag, 'postgres'])).output.trim());
  chownSync(folder, await id('-u'), await id('-g'));
  return ['runuser', '-u', 'postgres', '--'];
}

/** After a crash a server syncs a thousand files to the disk one by one, unless it may sync all of them at once. */
async function recoveryFlags(postgres: string): Promise<readonly string[]> {
  const { output } = await run(postgres, ['--version'], { timeoutMillis: 120_000 });
  const version = Number(/ (\d+)/.exec(output)?.[1] ?? 0);
  return process.platform === 'linux' && version >= 14 ? ['-c', 'recovery_init_sync_method=syncfs'] : [];
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('PostgreSQL was started and never answered.');
}
