import { CloseCode, Room, ServerError } from '@colyseus/core';
import type { Client } from 'colyseus';
import type { StateView } from '@colyseus/schema';
import { CLOSE_CODES, JOIN_REFUSALS } from '@letter/shared/protocol';
import type { JoinRefusal, Refusal, RequestName } from '@letter/shared/protocol';
import { QuietSerializer } from '../sync/quiet-serializer.ts';
import { SchemaPublisher } from '../sync/schema-publisher.ts';
import { openState } from '../sync/state.ts';
import type { TableState } from '../sync/state.ts';
import type { Clock, Reporter } from '../table/ports.ts';
import type { Farewell } from '../table/absence/presence.ts';
import type { Parting } from '../table/core.ts';
import type { Table } from '../table/table.ts';
import { readCredentials } from './delegate-token.ts';
import type { Credentials } from './delegate-token.ts';
import { gatherWrites } from './gather-writes.ts';
import { watchHeartbeat } from './heartbeat.ts';
import { answerTo, REQUEST_NAMES } from './receive-request.ts';
import { sharedHandlers } from './share-handlers.ts';
import type { Handler } from './share-handlers.ts';
import { dropReservations, yieldReservations } from './reservations.ts';
import { Turns } from './turns.ts';

type Line = Client<{ auth: Credentials; userData: { readonly person: string } }> & { view?: StateView };

/** What a room needs to know of the server around it. */
export interface RoomSetup {
  readonly find: (code: string) => Table | null;
  readonly arrived: (table: Table) => void;
  readonly forget: (table: Table) => void;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly messagesPerSecond: number;
  /** Told of each answer, where somebody counts: `ok`, or the code of the refusal. */
  readonly answered?: ((request: string, outcome: string) => void) | undefined;
}

/**
 * What a socket's last code says. Only *Leave the table* is leaving: a page that closes, is loaded again or turns to another
 * one may be back at any moment, like a dead network.
 */
function farewellOf(code: number | undefined): Farewell {
  if (code === CLOSE_CODES.left) return 'left';
  return code === CLOSE_CODES.pageClosed || code === CLOSE_CODES.turnedAway ? 'closed' : 'lost';
}

/** Frames of one line in a second, times its turns in a second, that only a flood explains. */
const FLOOD = 20;

/** The close code that tells somebody why their connection ends here. */
const CODE_OF_PARTING = {
  moved: 'takenOver',
  'gave-way': 'gaveWay',
  removed: 'removed',
} as const satisfies Record<Parting, keyof typeof CLOSE_CODES>;

const refused = (why: JoinRefusal): ServerError => new ServerError(JOIN_REFUSALS[why], why);

/** Make the room class of a server: the lifecycle of connections around a table, and nothing of the game. */
export function tableRoom(setup: RoomSetup) {
  /** The table of each line that has come in, and its turns. */
  const places = new WeakMap<Line, { readonly table: Table; readonly turns: Turns }>();
  const handlerOf = (name: RequestName): Handler<Line> => {
    return (line, raw, context) => {
      const place = places.get(line);
      if (place === undefined) return context.reject({ code: 'no-seat' } satisfies Refusal);
      const turn = place.turns.take();
      if (turn === null) return line.leave(CloseCode.WITH_ERROR);
      return turn
        .then(() => answerTo(place.table, line.userData?.person, name, raw, context, setup.answered))
        .catch((error: unknown) => setup.reporter.fault(name, error));
    };
  };
  const answerBy = sharedHandlers<Line>({
    ...Object.fromEntries(REQUEST_NAMES.map((name) => [name, handlerOf(name)])),
    // Without this an unknown message closes the connection of whoever sent it.
    '*': () => undefined,
  });
  return class TableRoom extends Room<{ state: TableState; client: Line }> {
    // The table says who is let in, so the room itself is never full.
    override maxClients = Infinity;
    override patchRate = 1_000;
    override maxMessagesPerSecond = FLOOD * setup.messagesPerSecond;
    override autoDispose = false;
    #table: Table | null = null;
    #publisher: SchemaPublisher | null = null;
    readonly #lines = new Map<string, Line>();

    static override onAuth(_token: string, options: unknown): Promise<Credentials> {
      const read = readCredentials(options);
      return read.ok ? Promise.resolve(read.value) : Promise.reject(refused(read.error));
    }

    override setSerializer(): void {
      super.setSerializer(new QuietSerializer());
    }

    override onCreate(options: { readonly code: string }): void {
      const table = setup.find(options.code);
      if (table === null) throw new Error('a room without a table');
      this.#table = table;
      this.roomId = options.code;
      this.state = openState();
      this.#publisher = new SchemaPublisher(this.state, () => this.broadcastPatch());
      table.attach(
        this.#publisher,
        () => void this.disconnect(),
        (person, why) => this.#part(person, why),
      );
      answerBy(this, (name, handler) => this.onMessage(name, handler));
    }

    override async onJoin(line: Line): Promise<void> {
      const { auth } = line;
      if (this.#table === null || auth === undefined) throw refused('malformed');
      places.set(line, { table: this.#table, turns: new Turns(setup.clock, setup.messagesPerSecond) });
      // Who went on from another device may take over again here, and who was removed may not: neither sits down as somebody new.
      const refusal = await this.#table.entryRefusal(auth.tokenHash);
      if (refusal !== null) throw refused(refusal);
      const person = await this.#table.arrive(auth.tokenHash, auth.name);
      setup.arrived(this.#table);
      const before = this.#lines.get(person);
      this.#seat(line, person);
      // The same person in a second tab: the first one is told that it goes on there.
      before?.leave(CLOSE_CODES.takenOver);
    }

    override async onLeave(line: Line, code?: number): Promise<void> {
      const person = line.userData?.person;
      this.#publisher?.dismiss(line);
      if (person === undefined || this.#lines.get(person) !== line) return;
      this.#lines.delete(person);
      await this.#table?.depart(person, farewellOf(code));
    }

    /** Asked by the library before each reservation; places that nobody takes keep nobody out. */
    override hasReachedMaxClients(): boolean {
      yieldReservations(this, (tokenHash) => this.#table?.knows(tokenHash) === true);
      return super.hasReachedMaxClients();
    }

    override disconnect(...how: Parameters<Room['disconnect']>): Promise<unknown> {
      // The library would wait for those who never come before it lets the room go.
      dropReservations(this);
      return super.disconnect(...how);
    }

    override onDispose(): void {
      if (this.#table !== null) setup.forget(this.#table);
    }

    override onUncaughtException(error: Error, where: string): void {
      // Our own refusal of a join is none.
      if (!(error.cause instanceof ServerError)) setup.reporter.fault(where, error);
    }

    /** The person goes on from another device, gave way or was removed: what happens from here on is not for this one. */
    #part(person: string, why: Parting): void {
      const line = this.#lines.get(person);
      if (line === undefined) return;
      this.#lines.delete(person);
      this.#publisher?.dismiss(line);
      line.leave(CLOSE_CODES[CODE_OF_PARTING[why]]);
      void this.#table?.depart(person, 'lost');
    }

    #seat(line: Line, person: string): void {
      line.userData = { person };
      this.#lines.set(person, line);
      this.#publisher?.admit(line, person);
      gatherWrites(line);
      watchHeartbeat(line.ref, setup.clock);
    }
  };
}
