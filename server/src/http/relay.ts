import { Agent, request as ask } from 'node:http';
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { Member } from '../cluster/ports.ts';
import { endToEnd, hopHeaders } from './hop.ts';
import type { MemberWatch } from './member-watch.ts';
import { turnAway } from './turn-away.ts';

/** Requests that one member has passed on to another and not had answered: more are refused. */
const MOST_AT_ONCE = 256;
const CONNECT_MS = 2_000;
/** A member from which nothing comes for so long is not waited for. */
const SILENT_MS = 20_000;

/** What became of passing a request on: it is answered, or nothing of it has been read or said. */
export type Passed = 'answered' | 'unreachable' | 'busy';

/** Passes requests on to the members that can answer them, body and answer as they come. */
export class Relay {
  readonly #secret: string;
  readonly #watch: MemberWatch;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: MOST_AT_ONCE, maxFreeSockets: 32, timeout: SILENT_MS });
  readonly #open = new Map<string, number>();

  constructor(secret: string, watch: MemberWatch) {
    this.#secret = secret;
    this.#watch = watch;
  }

  /** Pass a request on, with the address of whoever called. Nothing of it is read before the member has taken the connection. */
  async pass(request: IncomingMessage, response: ServerResponse, to: Member, caller: string): Promise<Passed> {
    const open = this.#open.get(to.id) ?? 0;
    if (open >= MOST_AT_ONCE) return 'busy';
    this.#open.set(to.id, open + 1);
    try {
      return await this.#pass(request, response, to, caller);
    } finally {
      const left = (this.#open.get(to.id) ?? 1) - 1;
      if (left === 0) this.#open.delete(to.id);
      else this.#open.set(to.id, left);
    }
  }

  /** Ask a member something of our own; `null` without an answer in time. */
  async ask(to: Member, path: string, body: object, caller: string, ms = CONNECT_MS): Promise<unknown> {
    try {
      const answer = await fetch(`http://${to.address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...hopHeaders(this.#secret, caller) },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(ms),
      });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  end(): void {
    this.#agent.destroy();
  }

  #pass(request: IncomingMessage, response: ServerResponse, to: Member, caller: string): Promise<Passed> {
    const { promise, resolve } = Promise.withResolvers<Passed>();
    const { host, port } = placeOf(to);
    const outgoing = ask({
      agent: this.#agent,
      host,
      port,
      method: request.method,
      path: request.url,
      headers: { ...endToEnd(request.headers), ...hopHeaders(this.#secret, caller) },
    });
    let isBegun = false;
    // Whatever it had to answer, another one has by then.
    const watched = this.#watch.whenGone(to, () => outgoing.destroy(new Error('gone')));
    outgoing.once('close', watched);
    const late = setTimeout(() => outgoing.destroy(new Error('not connected')), CONNECT_MS);
    outgoing.setTimeout(SILENT_MS, () => outgoing.destroy(new Error('silent')));
    whenConnected(outgoing, () => {
      clearTimeout(late);
      isBegun = true;
      request.pipe(outgoing);
    });
    // Whoever asked is gone.
    response.once('close', () => {
      outgoing.destroy();
      resolve('answered');
    });
    outgoing.on('error', () => {
      clearTimeout(late);
      if (!isBegun) return resolve('unreachable');
      // Nobody knows how much of it was done, so it is not tried again here.
      turnAway(request, response, { status: 503, error: { code: 'store-unavailable' } });
      resolve('answered');
    });
    outgoing.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
      pipeline(answer, response, () => resolve('answered'));
    });
    return promise;
  }
}

/** Where a member listens. */
export function placeOf({ address }: Member): { readonly host: string; readonly port: number } {
  const colon = address.lastIndexOf(':');
  return { host: address.slice(0, colon).replaceAll(/[[\]]/g, ''), port: Number(address.slice(colon + 1)) };
}

function whenConnected(outgoing: ClientRequest, begin: () => void): void {
  outgoing.once('socket', (socket) => {
    if (socket.connecting) socket.once('connect', begin);
    else begin();
  });
}
