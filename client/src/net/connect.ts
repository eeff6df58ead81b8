import { CLOSE_CODES, PROTOCOL_VERSION } from '@letter/shared/protocol';
import type { JoinOptions } from '@letter/shared/protocol';
import { LineBlocked } from './line-blocked.ts';
import type { RawState } from './view-reader.ts';

/** One live connection to a table. */
export interface Line {
  /** Sends a request; resolves with the reply, rejects with `LineError`. */
  request(name: string, body: unknown, timeoutMs: number): Promise<unknown>;
  onState(listener: (state: RawState) => void): void;
  /** The connection is closed for good; the code says why. */
  onClosed(listener: (code: number) => void): void;
  /** Leaves the table on purpose. */
  leave(): void;
  /** The page turns away; its person has not left. */
  close(): void;
  /** Drops a dead connection, without a farewell. */
  drop(): void;
}

/** Why a request got no reply: refused with a reason of ours, unknown to the server, or lost on the way. */
export interface LineError {
  readonly kind: 'refused' | 'unknown-request' | 'lost';
  readonly reason: unknown;
}

/** What a person needs to join a table. */
export interface Ticket {
  readonly code: string;
  readonly token: string;
  readonly name: string;
  /** The protocol version that the page speaks; this program's own if left out. */
  readonly protocol?: number;
}

/** The part of the library's room that we use; its own types require the server's code. */
interface RawRoom {
  readonly reconnection: { enabled: boolean };
  readonly connection: { readonly events: { onmessage?: unknown }; close(code: number): void };
  request(name: string, body: unknown, options: { timeout: number }): Promise<unknown>;
  onStateChange(listener: (state: RawState) => void): unknown;
  onLeave(listener: (code: number) => void): unknown;
  leave(): Promise<unknown>;
}

/** Fetches the real-time library: it is a third of what a page loads, and the landing page does without it. */
export const fetchLibrary = (): Promise<typeof import('./line-library.ts')> => import('./line-library.ts');

/** After so long without an answer to a live connection its person is told; slow phone networks need seconds. */
const SILENT_MS = 10_000;
/** After so long it is given up: a server that takes in a whole class at once may be slow, too. */
const GIVE_UP_MS = 45_000;
/** What a browser says of a connection that ended without a word from the server. */
const NO_WORD = 1006;

/**
 * Joins a table by its code. Rejects with an error that carries a `code` if the server refuses, and with `LineBlocked` if
 * it admits the person and then cannot be spoken to; `onSilent` is called while that is only likely. `givenUp` ends a call that is not
 * answered.
 */
export function connect(
  endpoint: string,
  ticket: Ticket,
  onSilent = (): void => undefined,
  givenUp?: AbortSignal,
): Promise<Line> {
  const { code, token, name, protocol = PROTOCOL_VERSION } = ticket;
  return connectTo(endpoint, code, { token, name, protocol } satisfies JoinOptions, onSilent, givenUp);
}

/** Joins a room of the real-time library with what it asks of those who come; rejects as `connect` does. */
export async function connectTo(
  endpoint: string,
  room: string,
  options: object,
  onSilent = (): void => undefined,
  givenUp?: AbortSignal,
): Promise<Line> {
  const { Client } = await fetchLibrary();
  // A call that is not answered holds its connection, by which the next one would come to the same process that has stopped.
  const client = new Client(endpoint, {
    fetchFn: (where, how) => fetch(where, givenUp === undefined ? how : { ...how, signal: givenUp }),
  });
  const open = client.consumeSeatReservation.bind(client);
  client.consumeSeatReservation = (...admitted) => orBlocked(open(...admitted), onSilent);
  const joined: unknown = await client.joinById<RawState>(room, options);
  const raw = joined as RawRoom;
  // The library reconnects with a token that dies with the server's process, and would deliver late what was asked
  // while offline. Our token outlives both: the client simply joins again.
  raw.reconnection.enabled = false;
  return asLine(raw);
}

async function orBlocked<T extends { leave(): Promise<unknown> }>(
  opening: Promise<T>,
  onSilent: () => void,
): Promise<T> {
  const timers: ReturnType<typeof setTimeout>[] = [setTimeout(onSilent, SILENT_MS)];
  const silence = new Promise<never>((_resolve, reject) => {
    timers.push(setTimeout(() => reject(new LineBlocked()), GIVE_UP_MS));
  });
  try {
    return await Promise.race([opening, silence]);
  } catch (error) {
    // Should it come about after all, nobody waits for it any more.
    void opening.then((room) => room.leave()).catch(() => undefined);
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    // A connection that failed has the code of a lost one, or in some browsers none.
    throw error instanceof LineBlocked || (code !== NO_WORD && code !== undefined) ? error : new LineBlocked();
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

function asLine(room: RawRoom): Line {
  return {
    async request(name, body, timeoutMs) {
      try {
        const reply = await room.request(name, body, { timeout: timeoutMs });
        // A handler that failed answers with nothing at all.
        if (reply === undefined || reply === null) throw lost(null);
        return reply;
      } catch (error) {
        throw readError(error);
      }
    },
    onState: (listener) => void room.onStateChange((state) => listener(state)),
    onClosed: (listener) => void room.onLeave((code) => listener(code)),
    leave: () => void room.leave().catch(() => undefined),
    close: () => room.connection.close(CLOSE_CODES.turnedAway),
    drop() {
      // What a process still says that was taken for dead finds a decoder that has let go of everything.
      delete room.connection.events.onmessage;
      // Takes effect at once, whereas a dead network would delay the farewell.
      room.connection.close(CLOSE_CODES.givenUp);
    },
  };
}

const lost = (reason: unknown): LineError => ({ kind: 'lost', reason });

/** Whether a request failed because of the connection. */
export const isLineError = (error: unknown): error is LineError =>
  typeof error === 'object' && error !== null && 'kind' in error && 'reason' in error;

function readError(error: unknown): LineError {
  if (typeof error === 'object' && error !== null) {
    if (isLineError(error)) return error;
    if ('name' in error && error.name === 'rejected' && 'reason' in error)
      return { kind: 'refused', reason: error.reason };
    if ('name' in error && error.name === 'no_handler') return { kind: 'unknown-request', reason: null };
  }
  return lost(error);
}
