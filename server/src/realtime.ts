import { Server } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { defineRoom, defineServer, matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { LIMITS } from '@letter/shared/protocol';
import type { RoomSetup } from './rooms/table-room.ts';
import { tableRoom } from './rooms/table-room.ts';
import type { SessionRoomSetup } from './rooms/session-room.ts';
import { sessionRoom } from './rooms/session-room.ts';
import type { Shared } from './redis/open-shared.ts';
import type { Reporter } from './table/ports.ts';

/** What the real-time library of a server needs. */
export interface RealtimeSetup {
  readonly table: RoomSetup;
  readonly session: SessionRoomSetup;
  readonly reporter: Reporter;
  /** What a server of several processes tells of its rooms; `null` for one that is alone. */
  readonly shared: Pick<Shared, 'presence' | 'driver'> | null;
}

/** The real-time library of a server, behind the front door. */
export interface Realtime {
  /** Take over a connection that the front door has let in. */
  take(request: IncomingMessage, socket: Duplex, first: Buffer): void;
  /** Whether a room expects a connection under this id. */
  isExpected(room: string, session: string): boolean;
  /** Open the room of a table or session; its setup finds which by the code. */
  open(kind: 'table' | 'session', code: string): Promise<void>;
  /** Close a room, and the connections of everybody in it with a code of ours; resolves once it is gone. */
  close(room: string, code: number): Promise<void>;
  /** Begin; what the library wants to know of other processes holds nobody up. */
  accept(): Promise<void>;
  /** How many connections are open in all rooms. */
  connections(): number;
  /** Close every room and end. */
  end(): Promise<void>;
}

/** Set the real-time library up. One process holds one at a time. */
export function realtime({ table, session, reporter, shared }: RealtimeSetup): Realtime {
  // Clients come in by code only (http/join-table.ts): no lists, no rooms of their making, no seats held for a line.
  matchMaker.controller.exposedMethods = ['joinById'];
  // Heartbeats are ours (rooms/heartbeat.ts): the transport would ping every connection in one instant.
  const transport = new WebSocketTransport({ noServer: true, maxPayload: LIMITS.frameBytes, pingInterval: 0 });
  // The library has a server of its own, which never listens: it is handed what the front door has let in, and nothing else.
  const inner = new Server();
  transport.attachToServer(inner);
  const server = defineServer({
    transport,
    ...shared,
    // A room is where its table is, and that is where it was asked for.
    selectProcessIdToCreateRoom: () => Promise.resolve(matchMaker.processId),
    greet: false,
    logger: quietLogger(reporter),
    gracefullyShutdown: false,
    rooms: { table: defineRoom(tableRoom(table)), session: defineRoom(sessionRoom(session)) },
  });
  return {
    take: (request, socket, first) => void inner.emit('upgrade', request, socket, first),
    isExpected: (room, id) => matchMaker.getLocalRoomById(room)?.hasReservedSeat(id) ?? false,
    async open(kind, code) {
      await matchMaker.createRoom(kind, { code });
    },
    async close(room, code) {
      await matchMaker.getLocalRoomById(room)?.disconnect(code);
    },
    async accept() {
      const begun = matchMaker.accept();
      // It looks for processes that are gone, two seconds each; rooms are made and joined here meanwhile.
      if (shared === null) await begun;
      else begun.catch((error: unknown) => reporter.fault('matchmaker', error));
    },
    connections: () => matchMaker.stats.local.ccu,
    end: () => server.gracefullyShutdown(false),
  };
}

// The library prints a stack for every broken frame; whoever sends those would fill our log.
function quietLogger(
  reporter: Reporter,
): Record<'debug' | 'info' | 'warn' | 'error' | 'trace', (...words: unknown[]) => void> {
  const note = (...words: unknown[]): void => reporter.notice(String(words[0]).split('\n')[0] ?? '');
  const ignore = (): void => undefined;
  return { trace: ignore, debug: ignore, info: ignore, warn: note, error: note };
}
