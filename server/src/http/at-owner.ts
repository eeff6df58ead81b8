import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTP_CALLS } from '@letter/shared/protocol';
import type { Member } from '../cluster/ports.ts';
import { pathOf } from './admission.ts';
import { calledCode } from './called-code.ts';
import { isPassedOn } from './hop.ts';
import type { Homes } from './homes.ts';
import type { Passed, Relay } from './relay.ts';
import { turnAway } from './turn-away.ts';

/** What passing calls on to their owners needs. */
export interface OwnersSetup {
  readonly homes: Homes;
  readonly relay: Relay;
  readonly addressOf: (request: IncomingMessage) => string;
  /** This process is about to end: it takes nothing new, and others answer what it would have to take. */
  readonly isDraining: () => boolean;
}

type Answers = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** What opens something, wherever it is asked. */
const OPENING: readonly string[] = [
  HTTP_CALLS.openTable.path,
  HTTP_CALLS.importTable.path,
  HTTP_CALLS.openSession.path,
  HTTP_CALLS.playNow.path,
];

/**
 * Passes a call on to the member that owns what it names; resolves with whether it is answered so. What nobody owns is for this
 * process to take, and a call that was passed on already is for this process to answer.
 */
export function atOwner({ homes, relay, addressOf, isDraining }: OwnersSetup): Answers {
  const isOther = (member: Member): boolean => member.id !== homes.self.id;
  const pass = (request: IncomingMessage, response: ServerResponse, to: Member): Promise<Passed> =>
    relay.pass(request, response, to, addressOf(request));
  return async (request, response) => {
    if (isPassedOn(request)) return false;
    const path = pathOf(request);
    const named = calledCode(path);
    if (named !== null) return atHome(request, response, named);
    if (request.method !== 'POST' || !OPENING.includes(path)) return false;
    const others = (await able()).filter(isOther);
    // People who ask at the same time meet at one table, wherever they ask: public tables are one member's.
    if (path === HTTP_CALLS.playNow.path) return atDesk(request, response, others);
    if (!isDraining()) return false;
    return toAny(request, response, others);
  };

  async function atHome(
    request: IncomingMessage,
    response: ServerResponse,
    { kind, code }: NonNullable<ReturnType<typeof calledCode>>,
  ): Promise<boolean> {
    // An owner that is gone since it was last asked for has a successor, or soon none.
    for (let tries = 0; tries < 2; tries++) {
      const home = await homes.find(kind, code);
      switch (home.kind) {
        case 'here':
          return false;
        case 'untold':
          return later(request, response);
        case 'nowhere':
          return isDraining() ? toAny(request, response, (await able()).filter(isOther)) : false;
        case 'there': {
          const passed = await pass(request, response, home.member);
          if (passed === 'answered') return true;
          if (passed === 'busy') return later(request, response);
          homes.forget(kind, code, tries > 0);
        }
      }
    }
    return later(request, response);
  }

  async function atDesk(
    request: IncomingMessage,
    response: ServerResponse,
    others: readonly Member[],
  ): Promise<boolean> {
    for (const member of others) {
      // They are in one order for everybody; who comes after us is asked only if we do not answer ourselves.
      if (!isDraining() && member.id > homes.self.id) return false;
      const passed = await pass(request, response, member);
      if (passed === 'answered') return true;
      if (passed === 'busy') return later(request, response);
    }
    return isDraining() ? later(request, response) : false;
  }

  async function toAny(request: IncomingMessage, response: ServerResponse, to: readonly Member[]): Promise<boolean> {
    for (const member of to) if ((await pass(request, response, member)) === 'answered') return true;
    return later(request, response);
  }

  /** The members that take something new, of our own release: another one might not read what the page sends. */
  async function able(): Promise<readonly Member[]> {
    const { release } = homes.self;
    return (await homes.members()).filter(
      (one) => !one.isDraining && one.release.protocol === release.protocol && one.release.rules === release.rules,
    );
  }
}

/** Nobody can answer this at the moment; the page asks again. */
function later(request: IncomingMessage, response: ServerResponse): true {
  turnAway(request, response, { status: 503, error: { code: 'store-unavailable' } });
  return true;
}
