import { shortSeed } from '../../shared/src/lib/seed.ts';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { botAdvisor } from '@letter/server/advisor';
import { createApp } from '@letter/server/app';
import type { App, AppSetup } from '@letter/server/app';
import { DEFAULT_CONFIG } from '@letter/server/config';
import type { Config } from '@letter/server/config';
import { randomIds, wallClock } from '@letter/server/real-ports';
import { recordings } from './recording-socket.ts';
import type { Recording } from './recording-socket.ts';

/** Settings of a server for tests: any port, nothing on disk, a fixed seed. */
export const TEST_CONFIG: Config = {
  ...DEFAULT_CONFIG,
  port: 0,
  host: '127.0.0.1',
  dataDir: null,
  clientDir: null,
  seed: shortSeed(7),
  logLevel: 'silent',
  // Scripts play a game in seconds.
  limits: { ...DEFAULT_CONFIG.limits, messagesPerSecond: 1_000 },
};

/** A running server, and the faults it reported. */
export interface TestServer {
  readonly app: App;
  readonly origin: string;
  readonly faults: { readonly what: string; readonly error: unknown }[];
  /** What it refused and told its operator. */
  readonly refused: { readonly kind: string; readonly text: string }[];
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
  get(path: string): Promise<{ status: number; body: unknown }>;
  /** Opens a table over HTTP; returns the code. */
  table(wish: {
    kind: 'friends' | 'solo';
    format?: 'standard' | 'blitz';
    seat?: string;
    scenario?: string;
  }): Promise<string>;
}

/** Starts a separate server; close it with `app.close()`. One at a time in a process. */
export async function startServer(changes: Partial<AppSetup> = {}): Promise<TestServer> {
  const faults: TestServer['faults'] = [];
  const refused: TestServer['refused'] = [];
  const app = await createApp({
    config: TEST_CONFIG,
    scenario: DEFAULT_SCENARIO,
    clock: wallClock,
    ids: randomIds,
    advisor: botAdvisor,
    reporter: {
      fault: (what, error) => faults.push({ what, error }),
      notice: () => undefined,
      refused: (kind, text) => refused.push({ kind, text }),
    },
    ...changes,
  });
  const origin = `http://127.0.0.1:${await app.listen()}`;
  const read = async (response: Response): Promise<{ status: number; body: unknown }> => ({
    status: response.status,
    body: await response.json().catch(() => null),
  });
  const post: TestServer['post'] = async (path, body, headers = {}) =>
    read(
      await fetch(origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  return {
    app,
    origin,
    faults,
    refused,
    post,
    get: async (path) => read(await fetch(origin + path)),
    async table(wish) {
      const made = await post('/api/tables', { format: 'standard', name: 'Host', ...wish });
      if (made.status !== 201) throw new Error(`no table: ${JSON.stringify(made)}`);
      return (made.body as { code: string }).code;
    },
  };
}

/** A person at a table, with the same code that the browser runs. */
export interface Player {
  readonly store: import('@letter/client/src/net/table-store.ts').TableStore;
  readonly ask: import('@letter/client/src/net/requests.ts').TableRequests;
  /** Sockets this person opened so far. */
  readonly sockets: readonly Recording[];
  view(): TableView;
  /** Loses the newest connection without notice. */
  cut(): void;
  /** Waits until the view meets a condition. */
  until(what: string, test: (view: TableView) => boolean, ms?: number): Promise<TableView>;
}

/** A token that tests can tell apart. */
export const tokenOf = (name: string): string =>
  `token-of-${name}-000000000000`.replaceAll(/[^A-Za-z0-9_-]/g, '_').slice(0, 60);

/** Sits down at a table and waits for the first view. People must join one after another for `sockets` to be right. */
export async function join(
  server: Pick<TestServer, 'origin'>,
  code: string,
  name: string,
  token = tokenOf(name),
): Promise<Player> {
  const { TableStore } = await import('@letter/client/src/net/table-store.ts');
  const { tableRequests } = await import('@letter/client/src/net/requests.ts');
  const first = recordings.length;
  let asked = 0;
  const store = new TableStore(`${server.origin}/rt`, { code, token, name });
  store.open();
  const until: Player['until'] = (what, test, ms = 60_000) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const { view, status } = store.getSnapshot();
        if (view === null || status === 'connecting' || !test(view)) return;
        stop();
        clearTimeout(timer);
        resolve(view);
      };
      const stop = store.subscribe(look);
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`${name} never saw: ${what} (${JSON.stringify(store.getSnapshot().refusal)})`));
      }, ms);
      look();
    });
  await until('the table', () => true);
  const sockets = recordings.slice(first);
  return {
    store,
    ask: tableRequests(store, () => `${name}-${++asked}`),
    sockets,
    cut: () => sockets.at(-1)?.cut(),
    view() {
      const { view } = store.getSnapshot();
      if (view === null) throw new Error(`${name} has no view`);
      return view;
    },
    until,
  };
}
