import { CLOSE_CODES, isJoinRefusal, JOIN_REFUSALS, NO_ROOM, parseReply, readWait } from '@letter/shared/protocol';
import type { ProtocolFault, TableView } from '@letter/shared/protocol';
import { underBase } from './base-path.ts';
import { connect } from './connect.ts';
import { LineBlocked } from './line-blocked.ts';
import type { Line, Ticket } from './connect.ts';
import { onceAFrame } from './once-a-frame.ts';
import { ViewReader } from './view-reader.ts';
import type { RawState } from './view-reader.ts';

/** Why a table does not admit a person, or no longer. */
export type EntryRefusal =
  | { readonly code: 'unknown-code' }
  /** The table closed while this page was at it. */
  | { readonly code: 'closed' }
  | { readonly code: 'malformed' }
  /** The person continued on another device. */
  | { readonly code: 'moved' }
  | { readonly code: 'table-full' }
  /** The person was removed from the table, or the table lets nobody new in. */
  | { readonly code: 'removed' | 'door-closed' }
  /** The server takes this page for another server's, or does not go by this name. */
  | { readonly code: 'foreign-origin' | 'unknown-host' }
  /** Page and server are of different releases; the seat is kept, and a reloaded page finds it. */
  | { readonly code: ProtocolFault | 'not-understood' }
  | { readonly code: 'unreachable' };

/** What a page knows of one table. */
export interface TableSnapshot {
  readonly status: 'connecting' | 'live' | 'reconnecting' | 'left' | 'refused';
  /** The latest view; it stays while reconnecting. */
  readonly view: TableView | null;
  readonly refusal: EntryRefusal | null;
  /** The server takes nobody in just now; this device's clock when the page asks again, in ms. */
  readonly heldUntil: number | null;
  /** With `left`: the person continues in another tab. */
  readonly isElsewhere: boolean;
  /** Milliseconds to add to this device's clock to get the server's. */
  readonly clockOffset: number;
  /** The server answers, but the network lets no live connection through. */
  readonly isBlocked: boolean;
}

const SNAPSHOT_KEYS = [
  'status',
  'view',
  'refusal',
  'heldUntil',
  'isElsewhere',
  'clockOffset',
  'isBlocked',
] as const satisfies readonly (keyof TableSnapshot)[];

/** A connection that gives no answer for this long is dead. */
const CHECK_MS = 8_000;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 8_000;
// For the first half-minute the waits are short: a server that was only restarted is back within seconds.
const SOON_TRIES = 15;
const LONGEST_SOON_MS = 2_500;
const WAIT_GROWTH = 1.6;
const SURELY_BLOCKED = 2;
// After this long without a connection the page says so; the person may try again by hand.
const TRIES = 26;

/** Holds one person's connection to one table and the latest view of it, whatever the network does. */
export class TableStore {
  #snapshot: TableSnapshot = {
    status: 'connecting',
    view: null,
    refusal: null,
    heldUntil: null,
    isElsewhere: false,
    clockOffset: 0,
    isBlocked: false,
  };
  readonly #listeners = new Set<() => void>();
  readonly #endpoint: string;
  readonly #ticket: Ticket;
  #line: Line | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOpen = false;
  #tries = 0;
  #isTableClosed = false;
  /** Attempts in a row that the server admitted and the network then ended. */
  #blocked = 0;
  /** The timer of the next attempt. */
  #isWaiting = false;
  #isChecking = false;

  constructor(endpoint: string, ticket: Ticket) {
    this.#endpoint = endpoint;
    this.#ticket = ticket;
  }

  /** The live connection, for requests; `null` while there is none. */
  get line(): Line | null {
    return this.#snapshot.status === 'live' ? this.#line : null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): TableSnapshot => this.#snapshot;

  /** Connects, or reconnects after `left` and `refused`. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#tries = 0;
    this.#set({ status: 'connecting', refusal: null, isElsewhere: false });
    void this.#join();
  }

  /** Ends the connection because the page turns to another one: its person has not left, and may come back. */
  close(): void {
    this.#end((line) => line.close());
  }

  /** Leaves the table on purpose. */
  leave(): void {
    this.#end((line) => line.leave());
  }

  #end(how: (line: Line) => void): void {
    this.#isOpen = false;
    clearTimeout(this.#timer);
    this.#isWaiting = false;
    if (this.#line !== null) how(this.#line);
    this.#line = null;
    this.#set({ status: 'left' });
  }

  /**
   * Checks whether the connection still works, and retries at once if it is reconnecting: a device that slept or
   * changed networks is not told that its connection is dead.
   */
  async check(): Promise<void> {
    const line = this.#line;
    if (this.#isOpen && this.#isWaiting) {
      clearTimeout(this.#timer);
      this.#isWaiting = false;
      void this.#join();
    } else if (line !== null && !this.#isChecking) {
      this.#isChecking = true;
      const asked = Date.now();
      const isSilent = await line.request('table.time', {}, CHECK_MS).then(
        () => false,
        () => this.#line === line,
      );
      this.#isChecking = false;
      if (!isSilent) return;
      // A page that was frozen while waiting has not listened: the connection may work all the same.
      if (Date.now() - asked > 2 * CHECK_MS) await this.check();
      else line.drop();
    }
  }

  /**
   * Checks the connection because the person is active again: if it was given up meanwhile, reconnecting starts over
   * with all its attempts.
   */
  async wake(): Promise<void> {
    this.#tries = 0;
    if (this.#snapshot.status === 'refused' && this.#snapshot.refusal?.code === 'unreachable') this.open();
    else await this.check();
  }

  async #join(): Promise<void> {
    let joined: Line;
    try {
      joined = await connect(this.#endpoint, this.#ticket);
    } catch (error) {
      this.#missed(error);
      return;
    }
    if (!this.#isOpen) {
      joined.close();
      return;
    }
    const reader = new ViewReader();
    let latest: RawState | null = null;
    // However fast patches come, the page draws once a frame.
    const reading = onceAFrame(() => {
      if (latest !== null) show(latest);
    });
    const line: Line = {
      ...joined,
      // An answer never comes before the view that it speaks of.
      request: (...asked) => joined.request(...asked).finally(() => reading.flush()),
    };
    this.#line = line;
    this.#set({ heldUntil: null });
    const show = (state: RawState): void => {
      if (this.#line !== line) return;
      const read = reader.read(state);
      if (!read.ok) {
        this.#giveUp(line);
        return;
      }
      this.#tries = 0;
      this.#blocked = 0;
      this.#set({ status: 'live', isBlocked: false, view: read.value ?? this.#snapshot.view });
    };
    line.onState((state) => {
      latest = state;
      reading.ask();
    });
    // A connection that was dropped may end long after the next one has begun.
    line.onClosed((code) => {
      if (this.#line === line) this.#closed(code);
    });
    void this.#learnTime(line);
  }

  /**
   * Ends a connection to a server that this page does not understand; for the others at the table its person was
   * disconnected.
   */
  #giveUp(line: Line): void {
    this.#isOpen = false;
    this.#line = null;
    line.drop();
    this.#set({ status: 'refused', refusal: { code: 'not-understood' } });
  }

  #missed(error: unknown): void {
    if (!this.#isOpen) return;
    const seconds = error instanceof Error ? readWait(error.message) : null;
    if (seconds !== null) return this.#hold(seconds);
    this.#set({ heldUntil: null });
    // Once may be a server that is just starting again.
    this.#blocked = error instanceof LineBlocked ? this.#blocked + (error.isSilent ? SURELY_BLOCKED : 1) : 0;
    this.#set({ isBlocked: this.#blocked >= SURELY_BLOCKED });
    const told = refusalOf(error);
    const refusal: EntryRefusal = told.code === 'unknown-code' && this.#isTableClosed ? { code: 'closed' } : told;
    if (refusal.code !== 'unreachable' || this.#tries >= TRIES) {
      this.#isOpen = false;
      this.#set({ status: 'refused', refusal });
      return;
    }
    this.#again();
  }

  #closed(code: number): void {
    this.#line = null;
    if (!this.#isOpen) return;
    this.#isTableClosed = code === CLOSE_CODES.left;
    if (code === CLOSE_CODES.gaveWay) {
      this.#isOpen = false;
      this.#set({ status: 'refused', refusal: { code: 'table-full' } });
      return;
    }
    if (code === CLOSE_CODES.removed) {
      this.#isOpen = false;
      this.#set({ status: 'refused', view: null, refusal: { code: 'removed' } });
      return;
    }
    if (code === CLOSE_CODES.takenOver) {
      this.#isOpen = false;
      this.#set({ status: 'left', isElsewhere: true });
      return;
    }
    // Whatever broke the connection, the token still identifies the seat, even after a server restart. A table that was
    // deleted says so when it is asked.
    this.#set({ status: 'reconnecting' });
    this.#again();
  }

  /** The server answers, but takes nobody in for a while: no try that counts towards giving up. */
  #hold(seconds: number): void {
    // A class that was held does not come in one instant.
    const wait = seconds * 1_000 * (1 + Math.random() / 2);
    this.#set({ heldUntil: Date.now() + wait });
    this.#seekIn(wait);
  }

  #again(): void {
    const longest = this.#tries < SOON_TRIES ? LONGEST_SOON_MS : LONGEST_WAIT_MS;
    const wait = Math.min(longest, FIRST_WAIT_MS * WAIT_GROWTH ** this.#tries++);
    // Spread, so that a class does not reconnect in one instant.
    this.#seekIn(wait * (0.5 + Math.random()));
  }

  #seekIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#isWaiting = true;
    const seek = (): void => {
      this.#isWaiting = false;
      void this.#join();
    };
    this.#timer = setTimeout(seek, ms);
  }

  async #learnTime(line: Line): Promise<void> {
    const sent = Date.now();
    try {
      const reply = parseReply('table.time', await line.request('table.time', {}, 10_000));
      if (reply.ok) this.#set({ clockOffset: reply.value.now - (sent + Date.now()) / 2 });
    } catch {
      // Without it this device's clock has to do.
    }
  }

  #set(change: Partial<TableSnapshot>): void {
    const next = { ...this.#snapshot, ...change };
    if (SNAPSHOT_KEYS.every((key) => next[key] === this.#snapshot[key])) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }
}

function refusalOf(error: unknown): EntryRefusal {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const message = error instanceof Error ? error.message : '';
  if (isJoinRefusal(message)) return { code: message === 'full' ? 'table-full' : message };
  if (message === 'foreign-origin' || message === 'unknown-host') return { code: message };
  if (code === NO_ROOM) return { code: 'unknown-code' };
  return { code: code === JOIN_REFUSALS.malformed ? 'malformed' : 'unreachable' };
}

/** The address of the real-time side of this page's own server. */
export const rtEndpoint = (): string => `${window.location.origin}${underBase('/rt')}`;
