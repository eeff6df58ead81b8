import { setTimeout as wait } from 'node:timers/promises';
import type { SessionStore } from '@letter/client/src/net/session-store.ts';
import type { TableStore } from '@letter/client/src/net/table-store.ts';
import type { TableView } from '@letter/shared/protocol';
import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { openPage, until } from './page.ts';
import { plant, reading } from './watched-socket.ts';
import type { Reader } from './watched-socket.ts';

// One scripted student: comes in, sits down, talks, orders, is ready, with the same code that the browser runs. Requests
// without an answer are repeated under the same id, as a browser would.

const PATIENCE_MS = 4_000;
const COUNTERPART: Readonly<Record<SeatId, SeatId>> = { us: 'china', china: 'us', un: 'dprk', dprk: 'un' };

/** What a student can be told to do. */
export interface Manners {
  /** How long after a phase opened they act, ms. */
  readonly thinkMs: () => number;
  /** Whether they say that they are ready in a phase. */
  readonly isKeen: () => boolean;
}

/** An act that the server acknowledged, and how it is found in the export. */
export interface Done {
  readonly kind: 'order' | 'message';
  /** The words said, or the belief filed. */
  readonly mark: string;
}

/** Tells when everybody of a delegation has seen an order. */
export interface Screens {
  /** An order was given at a table; resolved with the milliseconds until all of its people who are there saw it. */
  given(student: Student, leakage: number, at: number): void;
  saw(student: Student, view: TableView): void;
  /** Whether somebody's screens are those of one of some delegations at a table. */
  belongs(reader: Reader, table: string | null, seats: readonly SeatId[]): boolean;
}

/** A student of the rehearsal. */
export class Student {
  readonly reader: Reader;
  readonly done: Done[] = [];
  readonly #origin: string;
  readonly #code: string;
  readonly #manners: Manners;
  readonly #screens: Screens;
  token: string;
  session: SessionStore<'participant'> | null = null;
  table: TableStore | null = null;
  tableCode: string | null = null;
  /** Where they were seated last: what is under way to a page that is closed, or is loaded again, is still theirs. */
  home: { readonly table: string; readonly seat: SeatId } | null = null;
  /** Milliseconds from knocking to being in. */
  joinedIn = 0;
  #count = 0;
  #isActive = true;
  #acted = '';
  #acting: Promise<void> = Promise.resolve();

  constructor(origin: string, code: string, name: string, manners: Manners, screens: Screens) {
    this.reader = { name, role: 'student', bytes: 0 };
    this.token = `rehearsal-${code}-${name}-0000000000`.replaceAll(/[^A-Za-z0-9_-]/g, '_').slice(0, 60);
    this.#origin = origin;
    this.#code = code;
    this.#manners = manners;
    this.#screens = screens;
  }

  /** The delegation they were placed in; `null` in the hall or in a role. */
  get seat(): SeatId | null {
    const post = this.session?.getSnapshot().view?.you.place?.post ?? null;
    return SEATS.find((seat) => seat === post) ?? null;
  }

  /** Comes in by the code, or back in with what the device remembers. */
  async comeIn(rejoin?: string): Promise<void> {
    const knocked = performance.now();
    const { token, reader } = this;
    const ticket = { as: 'participant' as const, code: this.#code, token, name: reader.name };
    this.session = await openPage(this.#origin, reader, rejoin === undefined ? ticket : { ...ticket, rejoin });
    await until(this.session, reader.name, 'the session', () => true, 300_000);
    this.joinedIn = performance.now() - knocked;
    this.session.subscribe(() => void this.#follow());
    await this.#follow();
  }

  /** Turns to the table that the session names, as the page does. */
  async #follow(): Promise<void> {
    const code = this.session?.getSnapshot().view?.you.table ?? null;
    if (code === this.tableCode) return;
    this.tableCode = code;
    this.table?.close();
    this.table = null;
    if (code === null) return;
    const { seat } = this;
    if (seat !== null) this.home = { table: code, seat };
    const { TableStore: Store } = await import('@letter/client/src/net/table-store.ts');
    if (this.tableCode !== code) return;
    const { token, reader } = this;
    const table = reading.run(reader, () => new Store(`${this.#origin}/rt`, { code, token, name: reader.name }));
    this.table = table;
    table.subscribe(() => {
      const { view } = table.getSnapshot();
      if (view === null || this.table !== table) return;
      this.#screens.saw(this, view);
      this.#turn(view);
    });
    reading.run(reader, () => table.open());
  }

  /** Acts once in each phase in which there is something to do. */
  #turn(view: TableView): void {
    const now = view.public;
    if (!this.#isActive || now === null || now.ending !== null || view.you.seat === null) return;
    const stage = `${now.round} ${now.phase}`;
    if (stage === this.#acted) return;
    this.#acted = stage;
    this.#acting = this.#acting.then(() => this.#act(now.round, now.phase, view.you.seat));
  }

  async #act(round: number, phase: string, seat: SeatId | null): Promise<void> {
    await wait(this.#manners.thinkMs());
    if (!this.#isActive || seat === null) return;
    if (phase === 'negotiation') await this.#speak(seat);
    if (phase === 'orders' && seat !== 'dprk') await this.#order(round, phase);
    if (this.#manners.isKeen()) await this.#insist('seat.ready', { round, phase, ready: true });
  }

  async #speak(seat: SeatId): Promise<void> {
    const to = COUNTERPART[seat];
    const { tableCode } = this;
    // Only the two delegations of that table may read it.
    const secret = plant((reader) => this.#screens.belongs(reader, tableCode, [seat, to]));
    const text = `Between us: ${secret}.`;
    const sent = { messageId: `m${++this.#count}-${this.reader.name}`, to, text, pledge: false };
    if (await this.#insist('message.send', sent)) this.done.push({ kind: 'message', mark: text });
  }

  async #order(round: number, phase: string): Promise<void> {
    const leakage = 1 + (++this.#count % 97);
    const at = performance.now();
    this.#screens.given(this, leakage, at);
    const order = { kind: 'file-belief', leakage };
    const body = { orderId: `o${this.#count}-${this.reader.name}`, round, phase, order };
    if (await this.#insist('order.submit', body)) this.done.push({ kind: 'order', mark: String(leakage) });
  }

  /** Reloads the page: the same device comes back. */
  async reload(): Promise<void> {
    this.#close();
    await this.comeIn();
  }

  /** Goes on from another device, with a personal code. */
  async changeDevice(): Promise<void> {
    const code = await this.session?.ask('session.code', {});
    if (code?.ok !== true) return;
    this.#close();
    this.token = `${this.token.slice(0, 50)}-again`;
    await this.comeIn(code.value.rejoin);
  }

  /** Stops acting; resolves when the last request is answered. */
  async rest(): Promise<void> {
    this.#isActive = false;
    await this.#acting;
  }

  leave(): void {
    this.#isActive = false;
    this.#close();
  }

  #close(): void {
    this.session?.close();
    this.table?.close();
    this.table = null;
    this.tableCode = null;
    this.#acted = '';
  }

  /** Repeats a request until there is an answer; `true` if it was accepted. */
  async #insist(name: string, body: object): Promise<boolean> {
    for (let tries = 0; tries < 600; tries++) {
      const answer = await this.#ask(name, body);
      if (answer !== 'lost') return answer === 'done';
      await wait(200);
    }
    return false;
  }

  async #ask(name: string, body: object): Promise<'done' | 'refused' | 'lost'> {
    const line = this.table?.line ?? null;
    if (line === null) return 'lost';
    try {
      await line.request(name, body, PATIENCE_MS);
      return 'done';
    } catch (error) {
      const { kind, reason } = error as { kind?: string; reason?: { code?: string } };
      if (kind !== 'refused') return 'lost';
      return reason?.code === 'store-unavailable' || reason?.code === 'internal' ? 'lost' : 'refused';
    }
  }
}
