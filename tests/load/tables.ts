import '../support/recording-socket.ts';
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SEATS, type Order, type SeatId } from '@letter/shared/play';
import { connect, isLineError, type Line } from '@letter/client/src/net/connect.ts';
import { recordings, type Recording } from '../support/recording-socket.ts';
import { end, property } from '../tools/tools.ts';
import { percentile } from './engine-speed.ts';
import { LATE_ROUND, tokenOf, type Ask, type Memory, type Told } from './server-words.ts';

/** What a table costs a server, and what an order costs its table. */
export interface TableFigures {
  /** Tables that were open when memory was measured. */
  readonly tables: number;
  /** What one table more holds, in the heap and beside it, once all that can be collected has been. */
  readonly tableMemoryKB: number;
  /** What the process grows by in the system's eyes with one table more, once it has handed back the pages that lie empty. */
  readonly tableResidentKB: number;
  readonly orderRoundTripMs: { readonly p50: number; readonly p99: number };
  readonly bytesPerOrderPerClient: number;
  /** Bytes of the two kinds of orders separately: one that everybody sees, one that only its seat sees. */
  readonly bytesByKind: { readonly open: number; readonly sealed: number };
}

interface Delegate {
  readonly seat: SeatId;
  readonly line: Line;
  readonly recording: Recording;
}

const ORDERS = 800;
/** Milliseconds for each part: on a busy machine there are fewer warm-up tables, tables and orders. */
const PATIENCE = { warmUp: 20_000, few: 30_000, tables: 60_000, orders: 35_000 };
/**
 * Tables opened and closed before anything is measured: compiled code and caches belong to the server, not to a table.
 */
const WARM_UP_TABLES = 12;
/** As `pnpm start` runs it. */
const NODE_FLAGS = ['--expose-gc'];
const WARM_UP = 60;

/**
 * Measures a separate server with some tables in a late round, four real sockets each. On a machine that is too busy to
 * open them all in time the figures are those of the tables that are open by then.
 */
export async function measureTables(most: number, say: (what: string) => void = () => {}): Promise<TableFigures> {
  const child = fork(fileURLToPath(new URL('server-process.ts', import.meta.url)), { execArgv: NODE_FLAGS });
  try {
    const { port } = await hear(child, 'listening');
    close(await openTables(child, port, { most: WARM_UP_TABLES, patience: PATIENCE.warmUp }));
    tell(child, { kind: 'close-tables' });
    await hear(child, 'close-tables');
    // Between a third and all: what a server needs for its first tables counts for none.
    const few = await openTables(child, port, { most: Math.ceil(most / 3), patience: PATIENCE.few });
    const before = await memoryOf(child);
    const more = await openTables(child, port, { most: most - few.length, patience: PATIENCE.tables }, few.length);
    const after = await memoryOf(child);
    const tables = [...few, ...more];
    const tableMemoryKB = (after.live - before.live) / more.length / 1024;
    const tableResidentKB = (after.resident - before.resident) / more.length / 1024;
    say(
      `${tables.length} tables are open, ${tableMemoryKB.toFixed(0)} KB each, ${tableResidentKB.toFixed(0)} KB resident`,
    );
    const orders = await measureOrders(tables);
    close(tables);
    // A connection that is cut instead of closed would try to come back, and say so.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return { tables: tables.length, tableMemoryKB, tableResidentKB, ...orders };
  } finally {
    await end(child);
  }
}

/** Opens tables one after another; the server plays the next one while people sit down at the last. */
async function openTables(
  child: ChildProcess,
  port: number,
  { most, patience }: { readonly most: number; readonly patience: number },
  from = 0,
): Promise<readonly (readonly Delegate[])[]> {
  const until = performance.now() + patience;
  const tables: (readonly Delegate[])[] = [];
  const ask = (index: number) => {
    tell(child, { kind: 'table', name: `t${from + index}` });
    return hear(child, 'table');
  };
  let next = most > 0 ? ask(0) : null;
  while (next !== null) {
    const { code } = await next;
    const index = tables.length;
    next = index + 1 < most && performance.now() < until ? ask(index + 1) : null;
    tables.push(await sitDown(`http://127.0.0.1:${port}/rt`, code, `t${from + index}`));
  }
  return tables;
}

async function sitDown(address: string, code: string, name: string): Promise<readonly Delegate[]> {
  const delegates: Delegate[] = [];
  for (const seat of SEATS) {
    const before = recordings.length;
    const line = await connect(address, { code, token: tokenOf(name, seat), name: seat });
    line.onState(() => undefined);
    const recording = recordings[before];
    if (recording === undefined) throw new Error('no socket was opened');
    // The first person's seat is its own; the others take over from bots.
    await line.request('seat.take', { seat }, 10_000);
    delegates.push({ seat, line, recording });
  }
  return delegates;
}

function close(tables: readonly (readonly Delegate[])[]): void {
  for (const { line } of tables.flat()) line.close();
}

/**
 * Alternates between one order that all four see and three that only their seats see, each turn of four at the next table:
 * nobody changes their mind faster than a table allows.
 */
async function measureOrders(
  tables: readonly (readonly Delegate[])[],
): Promise<Omit<TableFigures, 'tables' | 'tableMemoryKB' | 'tableResidentKB'>> {
  const millis: number[] = [];
  const bytes = { open: [] as number[], sealed: [] as number[] };
  const until = performance.now() + PATIENCE.orders;
  const turns = tables.map((table) => ({ table, taken: 0 }));
  for (let index = 0; index < WARM_UP + ORDERS;) {
    if (performance.now() > until) break;
    const turn = turns.shift();
    if (turn === undefined) throw new Error('no table takes the orders');
    const figures = await measureTurn(turn.table, turn.taken);
    // In a few games a delegation has no points left for its effort: such a table is left out, always the same ones.
    if (figures === null) continue;
    turns.push({ table: turn.table, taken: turn.taken + 1 });
    if (index >= WARM_UP) {
      millis.push(figures.millis);
      bytes.open.push(figures.open);
      bytes.sealed.push(...figures.sealed);
    }
    index += figures.sealed.length + 1;
  }
  return {
    orderRoundTripMs: { p50: percentile(millis, 0.5), p99: percentile(millis, 0.99) },
    bytesPerOrderPerClient: mean([...bytes.open, ...bytes.sealed]),
    bytesByKind: { open: mean(bytes.open), sealed: mean(bytes.sealed) },
  };
}

/** Measures the four orders of one turn at a table; `null` if one of them cannot be paid for. */
async function measureTurn(
  table: readonly Delegate[],
  turn: number,
): Promise<{ readonly millis: number; readonly open: number; readonly sealed: readonly number[] } | null> {
  let millis = 0;
  let open = 0;
  const sealed: number[] = [];
  for (const { seat, order, isOpen } of ordersOf(turn)) {
    const delegate = table.find((one) => one.seat === seat);
    if (delegate === undefined) throw new Error(`nobody sits for ${seat}`);
    await quiet();
    const before = table.map(({ recording }) => recording.frames.length);
    const started = performance.now();
    const body = { orderId: `${seat}-${turn}`, round: LATE_ROUND, phase: 'negotiation', order };
    try {
      await delegate.line.request('order.submit', body, 10_000);
    } catch (error) {
      if (isUnaffordable(error)) return null;
      throw error;
    }
    if (isOpen) await Promise.all(table.map(({ recording }, at) => nextFrame(recording, before[at] ?? 0)));
    const taken = performance.now() - started;
    await quiet();
    const received = table.map(({ recording }, at) =>
      recording.frames.slice(before[at]).reduce((sum, frame) => sum + (frame.way === 'in' ? frame.bytes.length : 0), 0),
    );
    const each = received.reduce((sum, one) => sum + one, 0) / table.length;
    if (isOpen) [millis, open] = [taken, each];
    else sealed.push(each);
  }
  return { millis, open, sealed };
}

const isUnaffordable = (error: unknown): boolean =>
  isLineError(error) && property(error.reason, 'code') === 'over-budget';

/** The orders of a turn; each differs from that of the turn before. */
function ordersOf(turn: number): readonly { seat: SeatId; order: Order; isOpen: boolean }[] {
  const isEven = turn % 2 === 0;
  const effort: Order = { kind: 'set-effort', basket: 'elite', effort: isEven ? 0 : 1 };
  const blanks = { commonList: false, exemptions: isEven, procedure: false, sunset: 4 } as const;
  const changes = [{ basket: 'elite', level: 4 }] as const;
  return [
    { seat: 'un', order: { kind: 'table-text', blanks: { ...blanks, changes } }, isOpen: true },
    { seat: 'us', order: effort, isOpen: false },
    { seat: 'china', order: effort, isOpen: false },
    { seat: 'dprk', order: { kind: 'set-burden', burden: isEven ? 'some' : 'none' }, isOpen: false },
  ];
}

/** Waits until a socket has received a frame beyond those it had. */
async function nextFrame({ frames }: Recording, had: number): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!frames.slice(had).some(({ way }) => way === 'in')) {
    if (performance.now() > deadline) throw new Error('a client did not hear of an order');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 8));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

const tell = (child: ChildProcess, ask: Ask): void => void child.send(ask);

async function memoryOf(child: ChildProcess): Promise<Memory> {
  tell(child, { kind: 'memory' });
  return hear(child, 'memory');
}

function hear<K extends Told['kind']>(child: ChildProcess, kind: K): Promise<Extract<Told, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const listen = (told: Told): void => {
      if (told.kind !== kind) return;
      stop();
      resolve(told as Extract<Told, { kind: K }>);
    };
    const ended = (code: number | null): void => {
      stop();
      reject(new Error(`the server ended with ${code} before it said ${kind}`));
    };
    const stop = (): void => void child.off('message', listen).off('exit', ended);
    child.on('message', listen).on('exit', ended);
  });
}
