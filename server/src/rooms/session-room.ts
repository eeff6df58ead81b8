import { CloseCode, Room, ServerError } from '@colyseus/core';
import type { Client } from 'colyseus';
import type { StateView } from '@colyseus/schema';
import {
  CLOSE_CODES,
  parseSessionRequest,
  SESSION_JOIN_REFUSALS,
  SESSION_REQUESTS,
  SESSION_ROOM,
} from '@letter/shared/protocol';
import type { SessionJoinRefusal, SessionRequestName } from '@letter/shared/protocol';
import type { Audience, SessionParting } from '../session/core.ts';
import type { Comer } from '../session/enter.ts';
import type { SessionRequest } from '../session/request.ts';
import type { Session } from '../session/session.ts';
import { QuietSerializer } from '../sync/quiet-serializer.ts';
import { StatePublisher } from '../sync/session-publisher.ts';
import { openState } from '../sync/state.ts';
import type { TableState } from '../sync/state.ts';
import type { Clock, Reporter } from '../table/ports.ts';
import { readComer } from './comer.ts';
import { gatherWrites } from './gather-writes.ts';
import { watchHeartbeat } from './heartbeat.ts';
import { dropReservations, yieldReservations } from './reservations.ts';
import { Turns } from './turns.ts';

type Line = Client<{ auth: Comer; userData: { readonly audience: Audience } }> & { view?: StateView };

/** What a session's room needs to know of the server around it. */
export interface SessionRoomSetup {
  readonly find: (code: string) => Session | null;
  readonly forget: (session: Session) => void;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly messagesPerSecond: number;
}

const FLOOD = 20;
/** Pages of one host, and of the projector, at a time. */
const MOST_LINES = 12;
const NAMES = Object.keys(SESSION_REQUESTS) as readonly SessionRequestName[];

const refused = (why: SessionJoinRefusal): ServerError => new ServerError(SESSION_JOIN_REFUSALS[why], why);

const keyOf = (audience: Audience): string => (audience.kind === 'projector' ? 'projector' : audience.id);

/** Make the room class of sessions: the lifecycle of connections around a session, and nothing of what it does. */
export function sessionRoom(setup: SessionRoomSetup) {
  return class SessionRoom extends Room<{ state: TableState; client: Line }> {
    // The session says who is let in, so the room itself is never full.
    override maxClients = Infinity;
    override patchRate = 1_000;
    override maxMessagesPerSecond = FLOOD * setup.messagesPerSecond;
    override autoDispose = false;
    #session: Session | null = null;
    #publisher: StatePublisher | null = null;
    readonly #lines = new Map<string, Set<Line>>();
    readonly #turns = new WeakMap<Line, Turns>();

    static override onAuth(_token: string, options: unknown): Promise<Comer> {
      const read = readComer(options);
      return read.ok ? Promise.resolve(read.value) : Promise.reject(refused(read.error));
    }

    override setSerializer(): void {
      super.setSerializer(new QuietSerializer());
    }

    override onCreate(options: { readonly code: string }): void {
      const session = setup.find(options.code);
      if (session === null) throw new Error('a room without a session');
      this.#session = session;
      this.roomId = `${SESSION_ROOM}${options.code}`;
      this.state = openState();
      this.#publisher = new StatePublisher(this.state, () => this.broadcastPatch());
      session.attach(
        this.#publisher,
        () => void this.disconnect(),
        (id, why) => this.#part(id, why),
      );
      for (const name of NAMES) {
        this.onMessage(name, (line: Line, raw: unknown, context: { reject(reason: unknown): unknown }): unknown => {
          const turn = this.#turnsOf(line).take();
          if (turn === null) return line.leave(CloseCode.WITH_ERROR);
          return turn.then(() => answerTo(session, line.userData?.audience, name, raw, context));
        });
      }
      this.onMessage('*', () => undefined);
    }

    override async onJoin(line: Line): Promise<void> {
      const { auth } = line;
      if (this.#session === null || auth === undefined) throw refused('malformed');
      const entered = await this.#session.enter(auth);
      if (!entered.ok) {
        if (entered.error === 'store-unavailable') throw new ServerError(503, entered.error);
        throw refused(entered.error);
      }
      this.#seat(line, entered.value);
    }

    override onLeave(line: Line): void {
      this.#publisher?.dismiss(line);
      this.#forget(line);
    }

    override hasReachedMaxClients(): boolean {
      yieldReservations(this, (tokenHash) => this.#session?.knows(tokenHash) === true);
      return super.hasReachedMaxClients();
    }

    override disconnect(...how: Parameters<Room['disconnect']>): Promise<unknown> {
      dropReservations(this);
      return super.disconnect(...how);
    }

    override onDispose(): void {
      if (this.#session !== null) setup.forget(this.#session);
    }

    override onUncaughtException(error: Error, where: string): void {
      if (!(error.cause instanceof ServerError)) setup.reporter.fault(where, error);
    }

    #turnsOf(line: Line): Turns {
      const known = this.#turns.get(line) ?? new Turns(setup.clock, setup.messagesPerSecond);
      this.#turns.set(line, known);
      return known;
    }

    #seat(line: Line, audience: Audience): void {
      const key = keyOf(audience);
      const before = [...(this.#lines.get(key) ?? [])];
      line.userData = { audience };
      this.#lines.set(key, new Set([...before, line]));
      this.#session?.arrive(audience);
      this.#publisher?.admit(line, audience);
      gatherWrites(line);
      watchHeartbeat(line.ref, setup.clock);
      // A participant is in one place at a time; hosts have several pages open, and a room several projectors.
      const most = audience.kind === 'participant' ? 1 : MOST_LINES;
      for (const one of before.slice(0, Math.max(0, before.length + 1 - most))) one.leave(CLOSE_CODES.takenOver);
    }

    #forget(line: Line): void {
      const audience = line.userData?.audience;
      if (audience === undefined) return;
      const lines = this.#lines.get(keyOf(audience));
      if (lines?.delete(line) !== true) return;
      if (lines.size === 0) this.#lines.delete(keyOf(audience));
      this.#session?.depart(audience);
    }

    /** What happens from here on is not for this one. */
    #part(id: string, why: SessionParting): void {
      for (const line of Array.from(this.#lines.get(id) ?? [])) {
        this.#publisher?.dismiss(line);
        this.#forget(line);
        line.leave(CLOSE_CODES[why === 'moved' ? 'takenOver' : 'removed']);
      }
    }
  };
}

async function answerTo(
  session: Session,
  audience: Audience | undefined,
  name: SessionRequestName,
  raw: unknown,
  context: { reject(reason: unknown): unknown },
): Promise<unknown> {
  const body = parseSessionRequest(name, raw);
  if (!body.ok) return context.reject({ code: 'malformed', path: body.error.path });
  if (audience === undefined) return context.reject({ code: 'not-a-participant' });
  const answer = await session.request(audience, { name, body: body.value } as SessionRequest);
  return answer.ok ? answer.value : context.reject(answer.error);
}
