import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, childEnv, end } from '../../tools/tools.ts';

/** A server in a process of its own that can be put under load. */
export interface ServerUnderLoad {
  /** Where it listens; several addresses with commas between them for several processes. */
  readonly address: string;
  /** The processes that its work is done in. */
  readonly pids: readonly number[];
  end(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts our server as it is run, on a fresh folder on a disk unless `env` says otherwise. All tables have one seed. */
export async function startOurServer(env: Readonly<Record<string, string>> = {}): Promise<ServerUnderLoad> {
  const data = mkdtempSync(join(tmpdir(), 'letter-load-'));
  const child = fork(join(ROOT, 'server/src/main.ts'), {
    cwd: ROOT,
    // As `pnpm start` runs it, whatever this process was started with.
    execArgv: [],
    // Behind a proxy, so that the loader may come from many addresses.
    env: childEnv({
      NODE_ENV: 'production',
      PORT: '0',
      LETTER_HOST: '127.0.0.1',
      LETTER_DATA: data,
      LETTER_SEED: '7',
      LETTER_PROXY: '1',
      LETTER_LOG: 'error',
      ...env,
    }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const remove = (): void => rmSync(data, { recursive: true, force: true });
  try {
    const port = await listening(child);
    return {
      address: `http://127.0.0.1:${port}`,
      pids: [child.pid ?? 0],
      async end() {
        await end(child);
        remove();
      },
    };
  } catch (error) {
    await end(child);
    remove();
    throw error;
  }
}

/** Starts so many processes as one server on a database and a Redis; each has an address of its own. */
export async function startProcesses(
  count: number,
  stores: { readonly databaseUrl: string; readonly redisUrl: string },
): Promise<ServerUnderLoad> {
  const env = { DATABASE_URL: stores.databaseUrl, REDIS_URL: stores.redisUrl };
  const servers: ServerUnderLoad[] = [];
  for (let n = 0; n < count; n++) servers.push(await startOurServer(env));
  return {
    address: servers.map(({ address }) => address).join(','),
    pids: servers.flatMap(({ pids }) => pids),
    async end() {
      for (const server of servers) await server.end();
    },
  };
}

/** The port that a server tells its parent. */
export async function listening(child: ChildProcess): Promise<number> {
  const told = new Promise<number>((resolve) => {
    child.on('message', (message: { readonly listening?: number }) => {
      if (message.listening !== undefined) resolve(message.listening);
    });
  });
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
  const port = await Promise.race([told, once(child, 'exit').then(() => null), late]);
  if (port === null) throw new Error('the server did not listen');
  return port;
}
