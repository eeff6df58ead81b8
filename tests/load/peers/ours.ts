import { Recent } from '@letter/server/lib/recent';
import { LIMITS, PROTOCOL_VERSION } from '@letter/shared/protocol';
import { PHASES, SEATS, type Order, type Phase, type SeatId } from '@letter/shared/play';
import { WebSocket } from 'ws';
import { FRAME, JOINED, kindOf, readResponse, requestFrame, socketPath } from '../drive/colyseus-frames.ts';
import { LoadTable, type Waits } from '../drive/load-table.ts';
import { callerHeader, postJson } from '../drive/post-json.ts';
import type { Mix } from '../drive/words.ts';

const SEALING: readonly SeatId[] = ['us', 'china', 'dprk'];

/** Orders that the tables' people had refused so far; none should be. */
export const refusals = { count: 0, first: '' };

/** Who gives the open orders, in turn: one person alone would soon have done more than a person may in a while. */
const OPENING = ['un', 'us', 'un', 'china'] as const satisfies readonly SeatId[];
/** Turns from one order of a seat to its next. */
const turnsBetween = (seat: SeatId): number => OPENING.length / OPENING.filter((one) => one === seat).length;
const GOODS = { us: 'jewellery', china: 'vehicles' } as const;

/**
 * An open order, which everybody sees: a text of the Secretariat on the table, or goods of its own that a seat puts on the common
 * list and takes off it again.
 */
const openOf = (seat: (typeof OPENING)[number], turn: number): Order =>
  seat === 'un'
    ? {
        kind: 'table-text',
        blanks: {
          changes: [{ basket: 'elite', level: 4 }],
          commonList: false,
          exemptions: turn % 2 === 0,
          procedure: false,
          sunset: 4,
        },
      }
    : { kind: 'tick-family', family: GOODS[seat], ticked: turn % 2 === 0 };

/** A sealed order, which only its seat sees; cheap enough that no budget ends, and never the same as the one before. */
const sealedOf = (seat: SeatId, turn: number): Order =>
  seat === 'dprk'
    ? { kind: 'set-burden', burden: turn % 2 === 0 ? 'some' : 'none' }
    : { kind: 'set-effort', basket: 'elite', effort: turn % 2 === 0 ? 0 : 1 };

/** Who orders what in a turn. What a seat orders differs from its last order of that kind: the same again would move nothing. */
export function nextOrder(
  mix: Mix,
  turn: number,
): { readonly seat: SeatId; readonly order: Order; readonly isOpen: boolean } {
  if (mix === 'open') {
    const seat = OPENING[turn % OPENING.length] ?? 'un';
    return { seat, order: openOf(seat, Math.floor(turn / turnsBetween(seat))), isOpen: true };
  }
  const cycle = Math.floor(turn / SEATS.length);
  const sealing = SEALING[(turn % SEATS.length) - 1];
  return sealing === undefined
    ? { seat: 'un', order: openOf('un', cycle), isOpen: true }
    : { seat: sealing, order: sealedOf(sealing, cycle), isOpen: false };
}

interface Seated {
  readonly socket: WebSocket;
  readonly waiting: Map<number, (isOk: boolean, body: () => unknown) => void>;
  next: number;
}

/** A table of four at our server, in the negotiation of a round, which lasts half a day. */
class OurTable extends LoadTable {
  readonly #mix: Mix;
  readonly seats: Seated[] = [];
  /** The server counts a change when it was made, which is before it is answered: what comes later than these allow is never too soon. */
  readonly #changes = new Recent(LIMITS.changesInAWhile, LIMITS.whileSeconds * 1_000);
  #isOpen = false;

  constructor(waits: Waits, mix: Mix) {
    super(waits);
    this.#mix = mix;
  }

  async sitDown(address: string, code: string): Promise<void> {
    for (const seat of SEATS) {
      const name = `P ${seat}`;
      const token = `token-${code}-${seat}-000000000000`;
      const path = `/rt/matchmake/joinById/${code}`;
      const told = await postJson(address, path, { token, name, protocol: PROTOCOL_VERSION });
      await this.#connect(`${address.replace('http', 'ws')}/rt/${socketPath(told)}`);
      await this.#ask(this.seats.length - 1, 'seat.take', { seat });
    }
    await this.#ask(0, 'table.start', {});
    for (let round = 1; round < this.#round; round++) for (const phase of PHASES) await this.#close(round, phase);
    await this.#close(this.#round, 'briefing');
  }

  /** Everybody is ready, so that the phase ends. */
  async #close(round: number, phase: Phase): Promise<void> {
    await Promise.all(SEATS.map((_, place) => this.#ask(place, 'seat.ready', { round, phase, ready: true })));
  }

  /** Open orders of several seats there are from the second round on. */
  get #round(): number {
    return this.#mix === 'open' ? 2 : 1;
  }

  protected override mayAct(turn: number): boolean {
    return this.#changes.waitOf(nextOrder(this.#mix, turn).seat, performance.now()) === null;
  }

  protected send(turn: number): { readonly actor: number; readonly hearers: number } {
    const { seat, order, isOpen } = nextOrder(this.#mix, turn);
    const actor = SEATS.indexOf(seat);
    this.#isOpen = isOpen;
    const body = { orderId: `o${turn}`, round: this.#round, phase: 'negotiation', order };
    this.#request(actor, 'order.submit', body, (isOk, why) => {
      if (!isOk) {
        if (refusals.count++ === 0) refusals.first = JSON.stringify(why());
        this.dropAction();
      } else if (!isOpen) this.hear(actor);
    });
    return { actor, hearers: isOpen ? SEATS.length : 1 };
  }

  #request(place: number, name: string, body: unknown, answered: (isOk: boolean, body: () => unknown) => void): void {
    const one = this.seats[place];
    if (one === undefined) throw new Error('nobody sits there');
    const id = one.next++;
    one.waiting.set(id, (isOk, why) => {
      this.#changes.note(SEATS[place] ?? '', performance.now());
      answered(isOk, why);
    });
    one.socket.send(requestFrame(id, name, body));
  }

  #ask(place: number, name: string, body: unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#request(place, name, body, (isOk, why) =>
        isOk ? resolve() : reject(new Error(`${name} was refused: ${JSON.stringify(why())}`)),
      );
    });
  }

  #connect(url: string): Promise<void> {
    const socket = new WebSocket(url, { perMessageDeflate: false, headers: callerHeader() });
    const place = this.seats.length;
    const one: Seated = { socket, waiting: new Map(), next: 1 };
    this.seats.push(one);
    return new Promise((resolve, reject) => {
      socket.on('message', (data: Buffer) => {
        const kind = kindOf(data);
        if (kind === FRAME.join) socket.send(JOINED);
        else if (kind === FRAME.state) resolve();
        else if (kind === FRAME.patch) {
          if (this.#isOpen) this.hear(place);
        } else if (kind === FRAME.response) {
          const { id, isOk, body } = readResponse(data);
          one.waiting.get(id)?.(isOk, body);
          one.waiting.delete(id);
        }
      });
      socket.on('error', reject);
      socket.on('close', () => (this.isBroken = true));
    });
  }
}

/** Opens a table of four at our server. */
export async function openOurTable(address: string, waits: Waits, mix: Mix): Promise<LoadTable> {
  const wish = { kind: 'friends', format: 'standard', name: 'Host', pace: 'half-day' };
  const { code } = await postJson(address, '/api/tables', wish);
  const table = new OurTable(waits, mix);
  await table.sitDown(address, String(code));
  return table;
}
