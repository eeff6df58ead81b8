import { AsyncLocalStorage } from 'node:async_hooks';
import { WebSocket } from 'ws';

// Every frame that reaches anybody is counted and searched, and none is kept: two hundred people would fill the memory.

/** Who reads what comes over a socket. */
export interface Reader {
  readonly name: string;
  readonly role: 'host' | 'projector' | 'student';
  bytes: number;
}

/** A planted secret starts with this and goes on with the number under which it was planted. */
const MARK = 'zq7x-';
const MARKED = /zq7x-(\d+)/g;

/** Who may read each planted secret, by its number. */
const allowed: ((reader: Reader) => boolean)[] = [];
/** Who was sent what they may not read. */
export const leaks: { readonly reader: string; readonly secret: number }[] = [];
/** How often a secret reached somebody who may read it: without that, no leak would say nothing. */
let seen = 0;

/** How often planted secrets reached their own readers. */
export const timesSeen = (): number => seen;

/** Plant a secret that only some may read; returns the word to be written somewhere. */
export function plant(mayRead: (reader: Reader) => boolean): string {
  return `${MARK}${allowed.push(mayRead) - 1}`;
}

/** Whoever opens a connection within it is its reader. */
export const reading = new AsyncLocalStorage<Reader>();

class WatchedSocket extends WebSocket {
  constructor(...args: ConstructorParameters<typeof WebSocket>) {
    super(...args);
    const reader = reading.getStore();
    if (reader === undefined) throw new Error('a connection that nobody reads');
    this.on('message', (data: Buffer | ArrayBuffer | Buffer[]) => {
      const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(new Uint8Array(data));
      reader.bytes += bytes.length;
      if (bytes.includes(MARK)) search(reader, bytes.toString('latin1'));
    });
  }
}

function search(reader: Reader, text: string): void {
  for (const [, digits] of text.matchAll(MARKED)) {
    const secret = Number(digits);
    if (allowed[secret]?.(reader) === true) seen++;
    else leaks.push({ reader: reader.name, secret });
  }
}

// Before the real-time library is imported: it takes the global one if there is one.
Object.assign(globalThis, { WebSocket: WatchedSocket });
