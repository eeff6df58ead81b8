import { CLOSE_CODES, readWait } from '@letter/shared/protocol';
import { LateLines } from './late-lines.ts';
import { LineBlocked } from './line-blocked.ts';
import type { Line } from './connect.ts';
import { onceAFrame } from './once-a-frame.ts';
import { patienceOf, waitBefore } from './retry-wait.ts';
import { ServerTime } from './server-time.ts';
import type { LineKind, LineSnapshot, Unreadable } from './line-kind.ts';
import type { RawState } from './view-reader.ts';
import { withDoubt } from './with-doubt.ts';

/** A connection that gives no answer for this long is dead. */
const CHECK_MS = 6_000;
/** Everybody of a table that goes on in another process is back within this time. */
const HANDED_OVER_MS = 1_000;
const SURELY_BLOCKED = 2;
// A page that never reached its table says so after so many attempts, and goes on trying like any other.
const TRIES = 8;
/** An answer that took longer says little about the time: it is asked again at once. */
const SLOW_MS = 1_500;

const KEYS = ['status', 'view', 'refusal', 'heldUntil', 'isElsewhere', 'clockOffset', 'isBlocked'] as const;

/** Holds one connection and the latest view that came by it, whatever the network does. */
export class LineStore<V, R extends { readonly code: string }> {
  #snapshot: LineSnapshot<V, R> = {
    status: 'connecting',
    view: null,
    refusal: null,
    heldUntil: null,
    isElsewhere: false,
    clockOffset: null,
    isBlocked: false,
  };
  readonly #listeners = new Set<() => void>();
  readonly #kind: LineKind<V, R>;
  #line: Line | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOpen = false;
  #tries = 0;
  #isTableClosed = false;
  /** Attempts in a row that the server admitted and the network then ended. */
  #blocked = 0;
  readonly #late = new LateLines();
  /** The timer of the next attempt. */
  #isWaiting = false;
  #isChecking = false;
  readonly #time = new ServerTime();

  constructor(kind: LineKind<V, R>) {
    this.#kind = kind;
  }

  /** The live connection, for requests; `null` while there is none. */
  get line(): Line | null {
    return this.#snapshot.status === 'live' ? this.#line : null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): LineSnapshot<V, R> => this.#snapshot;

  /** Connects, or reconnects after `left` and `refused`. */
  open(): void {
    if (this.#isOpen) {
      void this.check();
      return;
    }
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
      const asked = performance.now();
      const isSilent = !(await this.#learnTime(line)) && this.#line === line;
      this.#isChecking = false;
      const took = performance.now() - asked;
      // Something slept meanwhile, and with it perhaps one of the clocks.
      if (!isSilent && took > SLOW_MS && took < CHECK_MS) await this.#learnTime(line);
      if (!isSilent) return;
      // A page that was frozen while waiting has not listened: the connection may work all the same.
      if (took > 2 * CHECK_MS) await this.check();
      else line.drop();
    }
  }

  /** Looks for the server at once, since the person is active again. */
  async wake(): Promise<void> {
    this.#tries = 0;
    await this.check();
  }

  async #join(): Promise<void> {
    try {
      this.#take(await this.#attempt());
    } catch (error) {
      // One that was given up has come about meanwhile.
      if (this.#line === null) this.#missed(error);
    }
  }

  /** Goes on with the line that came last, as the server does. */
  #take(joined: Line): void {
    if (!this.#isOpen) {
      joined.close();
      return;
    }
    clearTimeout(this.#timer);
    this.#isWaiting = false;
    const before = this.#line;
    const reader = this.#kind.reader();
    let latest: RawState | null = null;
    // However fast patches come, the page draws once a frame.
    const reading = onceAFrame(() => {
      if (latest !== null) show(latest);
    });
    const line: Line = {
      ...joined,
      // An answer never comes before the view that it speaks of.
      request: (...asked) =>
        withDoubt(joined.request(...asked), () => void this.check()).finally(() => reading.flush()),
    };
    this.#line = line;
    before?.close();
    this.#set({ heldUntil: null });
    this.#time.reset();
    const show = (state: RawState): void => {
      if (this.#line !== line) return;
      const read = reader.read(state);
      if (!read.ok) {
        this.#giveUp(line);
        return;
      }
      this.#tries = 0;
      this.#blocked = 0;
      this.#set({ status: 'live', isBlocked: false, view: read.value ?? this.#snapshot.view, refusal: null });
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

  /** Joins; whoever was there before waits less for one process, since another may answer. */
  #attempt(): Promise<Line> {
    const silent = (): void => {
      if (this.#isOpen) this.#set({ isBlocked: true });
    };
    return this.#late.inTime(
      (givenUp) => this.#kind.join(silent, givenUp),
      this.#snapshot.status === 'reconnecting' ? patienceOf(this.#tries) : null,
      (line) => this.#take(line),
    );
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
    this.#blocked = error instanceof LineBlocked ? this.#blocked + 1 : 0;
    this.#set({ isBlocked: this.#blocked >= SURELY_BLOCKED });
    const told = this.#kind.refusalOf(error);
    const refusal: R | Unreadable = told.code === 'unknown-code' && this.#isTableClosed ? { code: 'closed' } : told;
    if (refusal.code !== 'unreachable') {
      this.#isOpen = false;
      this.#set({ status: 'refused', refusal });
      return;
    }
    if (this.#tries >= TRIES && this.#snapshot.view === null) this.#set({ refusal });
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
    if (code === CLOSE_CODES.takenOver && !this.#late.mayHaveCome) {
      this.#isOpen = false;
      this.#set({ status: 'left', isElsewhere: true });
      return;
    }
    if (code === CLOSE_CODES.handedOver) {
      // The server is there, and another of its processes has the table: no try that counts, and not everybody in one instant.
      this.#set({ status: 'reconnecting' });
      this.#seekIn(HANDED_OVER_MS * Math.random());
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
    const wait = waitBefore(this.#tries++);
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

  /** Asks for the server's time; resolves with whether there was an answer. */
  async #learnTime(line: Line): Promise<boolean> {
    const sent = performance.now();
    try {
      const told = await this.#kind.askTime(line, CHECK_MS);
      const sample = { sent, received: performance.now(), told: told ?? 0 };
      if (told !== null && this.#line === line) this.#set({ clockOffset: this.#time.note(sample) });
      return true;
    } catch {
      return false;
    }
  }

  #set(change: Partial<LineSnapshot<V, R>>): void {
    const next = { ...this.#snapshot, ...change };
    if (KEYS.every((key) => next[key] === this.#snapshot[key])) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }
}
