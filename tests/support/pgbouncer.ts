import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aptInstall, mayInstall } from '../tools/apt.ts';
import { freePort, run } from '../tools/tools.ts';

const ADVICE =
  'No PgBouncer for the tests of the store: install the Debian package pgbouncer, or put pgbouncer on the PATH.';

/** A pooler before a PostgreSQL server: a connection of the server belongs to somebody else after each transaction. */
export interface Pooler {
  /** The address by which a database is reached through the pooler. */
  through(url: string): string;
  stop(): Promise<void>;
}

/** Starts a pooler in transaction mode before the server at an address; installs PgBouncer as root on Debian, or throws what to install. */
export async function startPooler(url: string): Promise<Pooler> {
  const program = find() ?? (await install());
  const folder = mkdtempSync(join(tmpdir(), 'letter-pgbouncer-'));
  const port = await freePort();
  const { hostname, port: behind, username } = new URL(url);
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    settings,
    `[databases]
* = host=${hostname} port=${behind} user=${username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 4
max_client_conn = 200
logfile = ${join(folder, 'log')}
pidfile = ${join(folder, 'pid')}
`,
  );
  const child = spawn(...(await asUser(folder, program, settings)), { stdio: 'ignore' });
  await untilItListens(port);
  return {
    through(direct) {
      const address = new URL(direct);
      address.port = String(port);
      return address.href;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function find(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin'];
  return folders.map((folder) => join(folder, 'pgbouncer')).find((path) => existsSync(path)) ?? null;
}

async function install(): Promise<string> {
  if (mayInstall()) await aptInstall('pgbouncer');
  const found = find();
  if (found === null) throw new Error(ADVICE);
  return found;
}

/** PgBouncer refuses to run as root, like PostgreSQL: there it runs as the user whom the package of that one created. */
async function asUser(folder: string, program: string, settings: string): Promise<[string, string[]]> {
  if (process.getuid?.() !== 0) return [program, [settings]];
  const id = async (flag: string): Promise<number> => Number((await run('id', [flag, 'postgres'])).output.trim());
  chownSync(folder, await id('-u'), await id('-g'));
  return ['setpriv', [`--reuid=${await id('-u')}`, `--regid=${await id('-g')}`, '--clear-groups', program, settings]];
}

async function untilItListens(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const line = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      line.once('connect', () => resolve(true));
      line.once('error', () => resolve(false));
    });
    line.destroy();
    if (isOpen) return;
    await wait(50);
  }
  throw new Error('PgBouncer was started and never listened.');
}
