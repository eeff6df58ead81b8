import type { LessonWish } from '@letter/shared/protocol';
import type { SessionSettings } from '@letter/shared/session';
import type { SessionReaderKind, SessionViews } from '@letter/client/src/net/session-reader.ts';
import type { SessionStore } from '@letter/client/src/net/session-store.ts';
import { recordings } from './recording-socket.ts';
import type { Recording } from './recording-socket.ts';
import { tokenOf } from './test-server.ts';
import type { TestServer } from './test-server.ts';

/** Settings of a session as a host finds them, for a small class. */
export const SETTINGS: SessionSettings = {
  name: 'Thursday',
  scenario: 'january-2016',
  format: 'standard',
  bots: 'competent',
  expected: 8,
  perDelegation: 1,
  roles: [],
  rule: null,
  names: 'typed',
  asksRealName: false,
  sharesHeadlines: false,
  asksQuestions: false,
  showsNote: true,
};

/** No bell and no clock: time passes when the test says so. */
export const NO_CLOCK: LessonWish = { bellInMs: null, debriefMinutes: 10, hasClock: false, stretch: 1 };

/** A session that was opened over HTTP. */
export interface OpenSession {
  readonly code: string;
  readonly host: string;
  readonly projector: string;
}

/** Opens a session over HTTP. */
export async function openSession(
  server: TestServer,
  settings: Partial<SessionSettings> = {},
  lesson: LessonWish = NO_CLOCK,
): Promise<OpenSession> {
  const made = await server.post('/api/sessions', {
    settings: { ...SETTINGS, ...settings },
    lesson,
    host: 'Ms Moreau',
  });
  if (made.status !== 201) throw new Error(`no session: ${JSON.stringify(made)}`);
  return made.body as OpenSession;
}

/** A page of a session, with the same code that the browser runs. */
export interface SessionPage<K extends SessionReaderKind> {
  readonly store: SessionStore<K>;
  readonly ask: SessionStore<K>['ask'];
  readonly sockets: readonly Recording[];
  view(): SessionViews[K];
  /** Waits until the view meets a condition. */
  until(what: string, test: (view: SessionViews[K]) => boolean, ms?: number): Promise<SessionViews[K]>;
  /** Why it was not let in, or no longer; `null` while it is in. */
  refused(): Promise<string>;
}

/** What a page brings. */
interface Brings {
  readonly name?: string;
  readonly token?: string;
  readonly rejoin?: string;
  readonly realName?: string;
}

/** Opens a page without waiting for what comes of it. Pages must be opened one after another for `sockets` to be right. */
export async function visit<K extends SessionReaderKind>(
  server: Pick<TestServer, 'origin'>,
  as: K,
  code: string,
  { name = '', token = tokenOf(name), ...more }: Brings,
): Promise<SessionPage<K>> {
  const { SessionStore: Store } = await import('@letter/client/src/net/session-store.ts');
  const first = recordings.length;
  const store = new Store(`${server.origin}/rt`, { as, code, token, name, ...more });
  store.open();
  const until: SessionPage<K>['until'] = (what, test, ms = 60_000) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const { view, status } = store.getSnapshot();
        if (view === null || status !== 'live' || !test(view)) return;
        end();
        resolve(view);
      };
      const stop = store.subscribe(look);
      const timer = setTimeout(() => {
        end();
        reject(new Error(`${as} ${name} never saw: ${what} (${JSON.stringify(store.getSnapshot().refusal)})`));
      }, ms);
      const end = (): void => {
        stop();
        clearTimeout(timer);
      };
      look();
    });
  return {
    store,
    ask: store.ask,
    get sockets() {
      return recordings.slice(first);
    },
    view() {
      const { view } = store.getSnapshot();
      if (view === null) throw new Error(`${as} ${name} has no view`);
      return view;
    },
    until,
    refused: () =>
      new Promise((resolve) => {
        const look = (): void => {
          const { refusal, status } = store.getSnapshot();
          if (status !== 'refused' && status !== 'left') return;
          stop();
          resolve(refusal?.code ?? status);
        };
        const stop = store.subscribe(look);
        look();
      }),
  };
}

/** A participant who is in. */
export async function attend(
  server: Pick<TestServer, 'origin'>,
  code: string,
  name: string,
  more: Omit<Brings, 'name'> = {},
): Promise<SessionPage<'participant'>> {
  const page = await visit(server, 'participant', code, { name, ...more });
  await page.until('the session', () => true);
  return page;
}

/** A host who is in. */
export async function lead(
  server: Pick<TestServer, 'origin'>,
  code: string,
  key: string,
): Promise<SessionPage<'host'>> {
  const page = await visit(server, 'host', code, { token: key });
  await page.until('the session', () => true);
  return page;
}
