import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { z } from 'zod';

// Several processes behind one port: the parent reads the first line of a connection, hands the connection over to the process that
// it is for and never sees a byte of it again.

/** A connection on its way to a process, with what was read of it, in base 64. */
export interface Handed {
  readonly connection: string;
}

/** A process that takes connections. */
export interface Taker {
  /** Its id among the processes of the server, which the path of a connection to one of its tables names. */
  readonly id: string;
  readonly child: Pick<ChildProcess, 'send' | 'connected'>;
}

/** How a port is shared; for tests. */
export interface Sharing {
  /** The processes that take connections now. */
  readonly takers: () => readonly Taker[];
  /** Whoever has not said a first line by then is cut off, ms. */
  readonly patienceMs?: number;
  /** So many connections may be without their first line. */
  readonly most?: number;
  /** A clock that never goes back, ms. */
  readonly now?: () => number;
}

const PATIENCE_MS = 10_000;
const MOST_UNREAD = 4_000;
/** Without a first line in so many bytes a connection goes to any process, which says what is wrong with it. */
const MOST_BYTES = 4_096;
/** A process that takes no connection for so long, or has so many on their way, has stopped: others get what comes. */
const STUCK_MS = 500;
const MOST_WAITING = 128;
/** The path of a connection to a table, under whatever path a proxy serves the game. */
const LINE = /^[A-Z]+ \/(?:[^ ?]*\/)?rt\/([\w-]{1,40})\//;

/** A server for one port that hands each connection to a process. */
export function sharePort({
  takers,
  patienceMs = PATIENCE_MS,
  most = MOST_UNREAD,
  now = () => performance.now(),
}: Sharing): Server {
  /** How many connections are on their way to a process, and since when it has taken none of them. */
  const waiting = new WeakMap<Taker['child'], { count: number; since: number }>();
  let unread = 0;
  let turn = 0;

  // Nothing is read before somebody listens for it.
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    socket.on('error', () => undefined);
    if (unread >= most) return void socket.destroy();
    unread += 1;
    const late = setTimeout(() => socket.destroy(), patienceMs);
    let isRead = false;
    const done = (): void => {
      if (isRead) return;
      isRead = true;
      unread -= 1;
      clearTimeout(late);
    };
    socket.once('close', done);
    const parts: Buffer[] = [];
    let length = 0;
    socket.on('data', (part) => {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      parts.push(bytes);
      length += bytes.length;
      if (!bytes.includes(LINE_FEED) && length < MOST_BYTES) return;
      stopReading(socket);
      done();
      hand(socket, Buffer.concat(parts));
    });
    socket.resume();
  });
  return server;

  function hand(socket: Socket, first: Buffer): void {
    const taker = choose(first);
    if (taker === null) return void socket.destroy();
    const { child } = taker;
    const way = waiting.get(child) ?? { count: 0, since: 0 };
    if (way.count === 0) way.since = now();
    way.count += 1;
    waiting.set(child, way);
    const handed: Handed = { connection: first.toString('base64') };
    child.send(handed, socket, { keepOpen: false }, () => {
      way.count -= 1;
      way.since = now();
    });
  }

  function isStuck(child: Taker['child']): boolean {
    const way = waiting.get(child);
    return way !== undefined && way.count > 0 && now() - way.since > STUCK_MS;
  }

  function choose(first: Buffer): Taker | null {
    const there = takers().filter(({ child }) => child.connected && (waiting.get(child)?.count ?? 0) < MOST_WAITING);
    const moving = there.filter(({ child }) => !isStuck(child));
    const able = moving.length > 0 ? moving : there;
    const named = LINE.exec(first.toString('latin1', 0, MOST_BYTES))?.[1];
    const owner = named === undefined ? undefined : able.find(({ id }) => id === named);
    turn = (turn + 1) % Math.max(1, able.length);
    return owner ?? able[turn] ?? null;
  }
}

const LINE_FEED = 10;

const HANDLE = z.custom<{ readStop(): unknown }>(
  (value) => typeof value === 'object' && value !== null && 'readStop' in value && typeof value.readStop === 'function',
);

/**
 * What is read after this would be lost on the way. A paused socket reads on until its buffer is full, and nothing public stops
 * it before that.
 */
function stopReading(socket: Socket): void {
  socket.pause();
  socket.removeAllListeners('data');
  HANDLE.parse(Reflect.get(socket, '_handle')).readStop();
}

/** Read what a parent says of a connection; `null` if it says something else. */
export const readHanded = (told: unknown): Buffer | null =>
  typeof told === 'object' && told !== null && 'connection' in told && typeof told.connection === 'string'
    ? Buffer.from(told.connection, 'base64')
    : null;

/** Take a connection from a parent: what it read of it comes first again. */
export function takeHanded(server: Pick<Server, 'emit'>, first: Buffer, socket: Socket): void {
  socket.unshift(first);
  server.emit('connection', socket);
}
