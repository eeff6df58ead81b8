import { setTimeout as wait } from 'node:timers/promises';
import { TableStore } from '@letter/client/src/net/table-store.ts';
import type { TableView } from '@letter/shared/protocol';
import type { SeatId } from '@letter/shared/play';

// One scripted person: gives an order, sends a message, is ready, again and again, with the same code that the browser
// runs. Requests without an answer are repeated under the same id, as a browser would.

const PATIENCE_MS = 4_000;
/** How a delegate plays. */
export interface Manner {
  /** Orders in each phase before it is ready. */
  readonly acts?: number;
  /** How many times as fast as one who plays slowly enough that games outlast the kills. */
  readonly haste?: number;
}
const PAUSE_MS = { least: 150, spread: 500 };

/** An act of a delegate that was acknowledged. */
export interface Acknowledged {
  readonly id: string;
  readonly kind: 'order' | 'message';
  /** The leakage believed, or the words said: how it is found in the log. */
  readonly mark: string;
}

/** A person at a table who never tires. */
export class Delegate {
  readonly code: string;
  readonly seat: SeatId;
  readonly name: string;
  readonly acknowledged: Acknowledged[] = [];
  readonly #store: TableStore;
  readonly #acts: number;
  readonly #haste: number;
  #count = 0;
  /** What came of the last request. */
  #told = 'nothing';
  #isActive = true;
  /** An order was given and is not answered yet. */
  hasOrderInHand = false;
  /** When the last request was accepted, ms since the epoch: there are only so many messages a round. */
  lastAnswer = 0;
  #done: Promise<void> = Promise.resolve();

  constructor(origin: string, code: string, seat: SeatId, { acts = 2, haste = 1 }: Manner = {}) {
    this.#acts = acts;
    this.#haste = haste;
    this.code = code;
    this.seat = seat;
    this.name = `${seat}-${code}`;
    this.#store = new TableStore(`${origin}/rt`, { code, token: `token-${code}-${seat}-0000000000`, name: this.name });
  }

  get view(): TableView | null {
    return this.#store.getSnapshot().view;
  }

  get isLive(): boolean {
    return this.#store.line !== null;
  }

  /** Where this person is, for a report when something is wrong. */
  get whereabouts(): string {
    const { status } = this.#store.getSnapshot();
    const { round, phase } = this.view?.public ?? {};
    const last = `last answer ${this.lastAnswer === 0 ? 'never' : `${Date.now() - this.lastAnswer} ms ago`}`;
    return `${this.name} ${status} in ${phase ?? 'no phase'} of round ${round ?? 0}, ${last}, told ${this.#told}, ${JSON.stringify(this.view?.info.seats)}`;
  }

  /** Joins the table and sits down. */
  async arrive(): Promise<void> {
    this.#store.open();
    while (this.view === null) await wait(10);
    while (this.view.you.seat !== this.seat) {
      await this.#ask('seat.take', { seat: this.seat });
      await wait(20);
    }
  }

  async start(): Promise<void> {
    await this.#ask('table.start', {});
  }

  /** Begins to act, until stopped. */
  act(): void {
    this.#done = this.#acting();
  }

  /** Stops acting; resolves when the last request is answered. */
  async rest(): Promise<void> {
    this.#isActive = false;
    await this.#done;
  }

  leave(): void {
    this.#store.close();
  }

  async #acting(): Promise<void> {
    while (this.#isActive) {
      const now = this.view?.public;
      if (now === undefined || now === null || now.ending !== null) {
        await wait(50);
        if (now?.ending !== null && now?.ending !== undefined) return;
        continue;
      }
      const { round, phase } = now;
      if (phase === 'negotiation' || phase === 'orders') {
        for (let i = 0; i < this.#acts && this.#isActive; i++) {
          await this.#give(round, phase);
          await this.#speak();
          await this.#pause();
        }
      }
      if (this.#isActive) await this.#ask('seat.ready', { round, phase, ready: true });
      await this.#pause();
    }
  }

  #pause(): Promise<void> {
    return wait((PAUSE_MS.least + Math.random() * PAUSE_MS.spread) / this.#haste);
  }

  async #give(round: number, phase: string): Promise<void> {
    // The DPRK has no belief to file; it talks.
    if (this.seat === 'dprk') return;
    const n = ++this.#count;
    const leakage = n % 101;
    const id = `o-${this.seat}-${n}`;
    const body = { orderId: id, round, phase, order: { kind: 'file-belief', leakage } };
    this.hasOrderInHand = true;
    if (await this.#insist('order.submit', body)) this.#note({ id, kind: 'order', mark: String(leakage) });
    this.hasOrderInHand = false;
  }

  async #speak(): Promise<void> {
    const n = ++this.#count;
    const id = `m-${this.seat}-${n}`;
    const text = `${this.name} says ${n}.`;
    if (await this.#insist('message.send', { messageId: id, to: 'plenary', text, pledge: false }))
      this.#note({ id, kind: 'message', mark: text });
  }

  #note(done: Acknowledged): void {
    this.acknowledged.push(done);
  }

  /** Repeats a request until there is an answer; `true` if it was accepted. */
  async #insist(name: string, body: object): Promise<boolean> {
    for (let tries = 0; tries < 60; tries++) {
      const answer = await this.#ask(name, body);
      if (answer !== 'lost') return answer === 'done';
      await wait(100);
    }
    return false;
  }

  async #ask(name: string, body: object): Promise<'done' | 'refused' | 'lost'> {
    const line = this.#store.line;
    if (line === null) return 'lost';
    try {
      await line.request(name, body, PATIENCE_MS);
      this.#told = `done ${name}`;
      this.lastAnswer = Date.now();
      return 'done';
    } catch (error) {
      const { kind, reason } = error as { kind?: string; reason?: { code?: string } };
      this.#told = `${name} ${kind ?? 'failed'} ${reason?.code ?? ''}`;
      if (kind !== 'refused') {
        // As a page does: a connection that gives no answer may be one to a process that has stopped.
        void this.#store.check();
        return 'lost';
      }
      return reason?.code === 'store-unavailable' || reason?.code === 'internal' ? 'lost' : 'refused';
    }
  }
}
