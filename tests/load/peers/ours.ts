import { PROTOCOL_VERSION } from '@letter/shared/protocol';
import { SEATS, type Order, type SeatId } from '@letter/shared/play';
import { WebSocket } from 'ws';
import { FRAME, JOINED, kindOf, readResponse, requestFrame, socketPath } from '../drive/colyseus-frames.ts';
import { LoadTable, type Waits } from '../drive/load-table.ts';
import { callerHeader, postJson } from '../drive/post-json.ts';
import type { Mix } from '../drive/words.ts';

const UN = SEATS.indexOf('un');
const SEALING: readonly SeatId[] = ['us', 'china', 'dprk'];

/** Orders that the tables' people had refused so far; none should be. */
export const refusals = { count: 0, first: '' };

/** The open order: a text of the Secretariat on the table, which everybody sees. */
const textOf = (turn: number): Order => ({
  kind: 'table-text',
  blanks: {
    changes: [{ basket: 'elite', level: 4 }],
    commonList: false,
    exemptions: turn % 2 === 0,
    procedure: false,
    sunset: 4,
  },
});

/** A sealed order, which only its seat sees; cheap enough that no budget ends, and never the same as the one before. */
const sealedOf = (seat: SeatId, turn: number): Order =>
  seat === 'dprk'
    ? { kind: 'set-burden', burden: turn % 2 === 0 ? 'some' : 'none' }
    : { kind: 'set-effort', basket: 'elite', effort: turn % 2 === 0 ? 0 : 1 };

interface Seated {
  readonly socket: WebSocket;
  readonly waiting: Map<number, (isOk: boolean, body: () => unknown) => void>;
  next: number;
}

/** A table of four at our server, in the negotiation of its first round, which lasts half a day. */
class OurTable extends LoadTable {
  readonly #mix: Mix;
  readonly seats: Seated[] = [];
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
    await Promise.all(
      SEATS.map((_, place) => this.#ask(place, 'seat.ready', { round: 1, phase: 'briefing', ready: true })),
    );
  }

  protected send(turn: number): { readonly actor: number; readonly hearers: number } {
    const place = turn % SEATS.length;
    this.#isOpen = this.#mix === 'open' || place === 0;
    const seat = this.#isOpen ? 'un' : (SEALING[place - 1] ?? 'us');
    const actor = this.#isOpen ? UN : SEATS.indexOf(seat);
    const cycle = this.#mix === 'open' ? turn : Math.floor(turn / SEATS.length);
    const order = this.#isOpen ? textOf(cycle) : sealedOf(seat, cycle);
    const isOpen = this.#isOpen;
    const body = { orderId: `o${turn}`, round: 1, phase: 'negotiation', order };
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
    one.waiting.set(id, answered);
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
