import type { SessionReaderKind } from '@letter/client/src/net/session-reader.ts';
import type { SessionStore } from '@letter/client/src/net/session-store.ts';
import { reading } from './watched-socket.ts';
import type { Reader } from './watched-socket.ts';

/** Waits until a store shows something, or says who never saw it. */
export function until<V>(
  store: {
    readonly subscribe: (listener: () => void) => () => void;
    readonly getSnapshot: () => { readonly view: V | null; readonly status: string };
  },
  who: string,
  what: string,
  test: (view: V) => boolean,
  ms: number,
): Promise<V> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const { view, status } = store.getSnapshot();
      if (view === null || status !== 'live' || !test(view)) return;
      end();
      resolve(view);
    };
    const stop = store.subscribe(look);
    const timer = setTimeout(() => {
      end();
      reject(
        new Error(
          `${who} never saw ${what}; its line is ${store.getSnapshot().status}, its view ${JSON.stringify(store.getSnapshot().view)?.slice(0, 300)}`,
        ),
      );
    }, ms);
    const end = (): void => {
      stop();
      clearTimeout(timer);
    };
    look();
  });
}

/** Opens a page of a session; everything that its connections bring counts for its reader. */
export async function openPage<K extends SessionReaderKind>(
  origin: string,
  reader: Reader,
  ticket: {
    readonly as: K;
    readonly code: string;
    readonly token: string;
    readonly name: string;
    readonly rejoin?: string;
  },
): Promise<SessionStore<K>> {
  const { SessionStore: Store } = await import('@letter/client/src/net/session-store.ts');
  return reading.run(reader, () => {
    const store: SessionStore<K> = new Store(`${origin}/rt`, ticket);
    store.open();
    return store;
  });
}
