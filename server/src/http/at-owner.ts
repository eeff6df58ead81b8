import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTP_CALLS } from '@letter/shared/protocol';
import type { Member } from '../cluster/ports.ts';
import { pathOf } from './admission.ts';
import { calledCode } from './called-code.ts';
import { isPassedOn } from './hop.ts';
import type { Homes } from './homes.ts';
import type { Passed, Relay } from './relay.ts';
import { MEMBER_CALLS } from './spread.ts';
import type { Spread, Standing } from './spread.ts';
import { turnAway } from './turn-away.ts';

/** What passing calls on to their owners needs. */
export interface OwnersSetup {
  readonly homes: Homes;
  readonly relay: Relay;
  readonly spread: Spread;
  /** How the tables of this process stand. */
  readonly standing: () => Standing;
  readonly addressOf: (request: IncomingMessage) => string;
  /** This process is about to end: it takes nothing new, and others answer what it would have to take. */
  readonly isDraining: () => boolean;
}

type Answers = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** What opens something; the member that has least to do answers it. */
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
export function atOwner({ homes, relay, spread, standing, addressOf, isDraining }: OwnersSetup): Answers {
  const isOther = (member: Member): boolean => member.id !== homes.self.id;
  const pass = (request: IncomingMessage, response: ServerResponse, to: Member): Promise<Passed> =>
    relay.pass(request, response, to, addressOf(request));
  return async (request, response) => {
    const path = pathOf(request);
    if (isPassedOn(request)) return request.method === 'POST' && toMember(response, path);
    const named = calledCode(path);
    if (named !== null) return atHome(request, response, named);
    if (request.method !== 'POST' || !OPENING.includes(path)) return false;
    const all = await able();
    if (path === HTTP_CALLS.playNow.path) return seat(request, response, all);
    const to = await spread.forNew(mayOpen(all));
    if (to !== null && isOther(to) && (await pass(request, response, to)) === 'answered') return true;
    return isDraining() ? toAny(request, response, all.filter(isOther)) : false;
  };

  /** A process that ends opens nothing, whatever the store still says. */
  function mayOpen(all: readonly Member[]): readonly Member[] {
    return isDraining() ? all.filter(isOther) : all;
  }

  /** Answers what other members ask; resolves with whether it is that. */
  async function toMember(response: ServerResponse, path: string): Promise<boolean> {
    if (path === MEMBER_CALLS.standing) return say(response, standing());
    if (path !== MEMBER_CALLS.publicTable) return false;
    const to = await spread.forPublic(mayOpen(await able()));
    return say(response, { member: (to ?? homes.self).id });
  }

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

  /**
   * Has somebody seated who asks for the next public table. The first member in an order that all know says where, whoever is asked: so
   * people who ask at the same time meet. One of a release that says nothing seats them itself.
   */
  async function seat(request: IncomingMessage, response: ServerResponse, all: readonly Member[]): Promise<boolean> {
    for (const leader of all) {
      const to = isOther(leader) ? await ledTo(leader, all, addressOf(request)) : await spread.forPublic(mayOpen(all));
      if (to === null) break;
      if (isOther(to)) {
        const passed = await pass(request, response, to);
        if (passed === 'answered') return true;
        if (passed === 'busy') return later(request, response);
      } else if (!isDraining()) return false;
    }
    return isDraining() ? later(request, response) : false;
  }

  async function ledTo(leader: Member, all: readonly Member[], caller: string): Promise<Member> {
    const id = await spread.askLeader(leader, caller);
    return all.find((member) => member.id === id) ?? leader;
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

function say(response: ServerResponse, what: object): true {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(what));
  return true;
}

/** Nobody can answer this at the moment; the page asks again. */
function later(request: IncomingMessage, response: ServerResponse): true {
  turnAway(request, response, { status: 503, error: { code: 'store-unavailable' } });
  return true;
}
