import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { aptInstall, mayInstall } from '../tools/apt.ts';
import { end, freePort, run } from '../tools/tools.ts';

const ADVICE = 'No pgbouncer: install the Debian package pgbouncer, or put pgbouncer on the PATH.';

/** A pooler in front of a PostgreSQL server, which gives a connection away after each transaction. */
export interface Pooler {
  /** The address of a database behind it. */
  urlOf(databaseUrl: string): string;
  remove(): Promise<void>;
}

/** Starts pgbouncer in transaction mode before the server of a database; installs it as root on Debian, or throws what to install. */
export async function startPooler(databaseUrl: string): Promise<Pooler> {
  const program = await ensurePgbouncer();
  const { hostname, port: serverPort, username } = new URL(databaseUrl);
  const folder = mkdtempSync(join(tmpdir(), 'letter-pooler-'));
  const port = await freePort();
  const [users, settings] = [join(folder, 'users.txt'), join(folder, 'pgbouncer.ini')];
  writeFileSync(users, `"${username}" ""\n`);
  writeFileSync(
    settings,
    [
      '[databases]',
      `* = host=${hostname} port=${serverPort}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${port}`,
      'unix_socket_dir =',
      'auth_type = trust',
      `auth_file = ${users}`,
      'pool_mode = transaction',
      'max_client_conn = 200',
    ].join('\n'),
  );
  const child = spawn(program, ['-q', settings], { stdio: 'ignore', ...(await owner(folder)) });
  const urlOf = (url: string): string => {
    const pooled = new URL(url);
    pooled.port = String(port);
    return pooled.href;
  };
  const remove = async (): Promise<void> => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(urlOf(databaseUrl));
  } catch (error) {
    await remove();
    throw error;
  }
  return { urlOf, remove };
}

async function ensurePgbouncer(): Promise<string> {
  if (findProgram() === null && mayInstall()) await aptInstall('pgbouncer');
  const found = findProgram();
  if (found === null) throw new Error(ADVICE);
  return found;
}

function findProgram(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file)) ?? null;
}

/** It refuses to run as root: there it runs as the user that the package of PostgreSQL created. */
async function owner(folder: string): Promise<{ readonly uid?: number; readonly gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const id = async (flag: string): Promise<number> => Number((await run('id', [flag, 'postgres'])).output.trim());
  const [uid, gid] = [await id('-u'), await id('-g')];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 2_400; tries++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
    try {
      await client.connect();
      await client.query('select 1');
      await client.end();
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error('pgbouncer was started and never answered.');
}
