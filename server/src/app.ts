import { Server } from 'node:http';
import { defineRoom, defineServer, matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import express from 'express';
import type { Scenario } from '@letter/shared/play';
import { LIMITS } from '@letter/shared/protocol';
import type { Config } from './config.ts';
import { CodeGuard } from './http/code-guard.ts';
import { DOOR_LIMITS, frontDoor } from './http/front-door.ts';
import type { DoorLimits } from './http/front-door.ts';
import { SetupFault } from './lib/setup-fault.ts';
import { fitRoutes } from './http/routes.ts';
import type { Claim } from './log/hold.ts';
import { claimRecord } from './log/claim.ts';
import { continuedClock } from './running-clock.ts';
import { openLog } from './log/open-log.ts';
import { choosePort } from './choose-port.ts';
import { startRetention } from './lobby/retention.ts';
import { sessionRoom } from './rooms/session-room.ts';
import { tableRoom } from './rooms/table-room.ts';
import { Tables } from './lobby/tables.ts';
import { memorySessions } from './log/memory-sessions.ts';
import { Sessions } from './session/sessions.ts';
import type { Store } from './session/ports.ts';
import type { Advisor, Clock, EventLog, Ids, Reporter } from './table/ports.ts';
import type { WhatIfs } from './table/what-if-ports.ts';
import { startWhatIfs } from './what-ifs/what-ifs.ts';
import { faultWords } from './table/fault-words.ts';

/** What a server is made of; tests bring their own clock, ids, log and advisor. */
export interface AppSetup {
  readonly config: Config;
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly advisor: Advisor;
  readonly reporter: Reporter;
  /** Left out: threads of its own. */
  readonly whatIfs?: WhatIfs;
  /** Left out: PostgreSQL where an address is given, else SQLite in the data folder, or memory without one. */
  readonly log?: EventLog & Partial<Store>;
  /** Left out: those of a server for classes. */
  readonly doorLimits?: DoorLimits;
}

/** A whole server, not yet listening. One process holds one at a time: the real-time library allows no more. */
export interface App {
  /** Listen; 0 takes any port. Resolves with the port, rejects with a `SetupFault` that says what to do. */
  listen(): Promise<number>;
  close(): Promise<void>;
  readonly tables: Tables;
  readonly sessions: Sessions;
  /** Resolves with a sentence if another server took the record over: this one must end. */
  readonly lost: Promise<string>;
}

// After a crash a clock runs on from the last pulse: the shorter, the less time a table is given twice.
const PULSE_MS = 2_000;

/** Put a server together. */
export async function createApp(setup: AppSetup): Promise<App> {
  const { config, ids, advisor, reporter, scenario } = setup;
  const clock = continuedClock(setup.clock);
  const claim = setup.log === undefined ? await claimRecord(config) : null;
  const given = setup.log ?? (await openClaimed(claim, config, reporter));
  // A test's own log of tables need not keep sessions.
  const log: Store = Object.assign(given, { sessions: given.sessions ?? memorySessions() });
  const whatIfs = setup.whatIfs ?? startWhatIfs({ reporter });
  const ports = { log, clock, ids, advisor, reporter, whatIfs };
  const tables = new Tables({
    config,
    scenario,
    ports,
    host: async (table) => {
      await matchMaker.createRoom('table', { code: table.code });
    },
    isTaken: (code) => sessions.isTaken(code),
  });
  const sessions: Sessions = new Sessions({
    ports: { log: log.sessions, tables, clock, ids, reporter },
    seed: config.seed,
    findScenario: (hash) => tables.findScenario(hash),
    host: async (session) => {
      await matchMaker.createRoom('session', { code: session.code });
    },
  });

  let stopPulse = (): void => undefined;
  let stopRetention = (): void => undefined;
  const beat = (): void => {
    stopPulse = clock.setTimer(PULSE_MS, () => {
      void log.beat(clock.steady()).then((beaten) => beaten.ok || reporter.fault('pulse', beaten.error));
      beat();
    });
  };

  // Clients come in by code only (http/join-table.ts): no lists, no rooms of their making, no seats held for a line.
  matchMaker.controller.exposedMethods = ['joinById'];

  // A store that does not answer is no reason to take a right code for a guess.
  const isKnown = async (code: string): Promise<boolean> => {
    const notice = await tables.notice(code);
    return notice.ok || notice.error.code !== 'unknown-code' || (await sessions.isTaken(code));
  };
  const guard = new CodeGuard(config, isKnown);
  const pages = express();
  fitRoutes(pages, { tables, sessions, ports, guard, config });
  // Heartbeats are ours (rooms/heartbeat.ts): the transport would ping every connection in one instant.
  const transport = new WebSocketTransport({ noServer: true, maxPayload: LIMITS.frameBytes, pingInterval: 0 });
  // The library has a server of its own, which never listens: it is handed what the front door has let in, and nothing else.
  const inner = new Server();
  transport.attachToServer(inner);
  const door = frontDoor({
    surroundings: config,
    basePath: config.basePath,
    limits: setup.doorLimits ?? DOOR_LIMITS,
    reporter,
    pages,
    isExpected: (room, session) => matchMaker.getLocalRoomById(room)?.hasReservedSeat(session) ?? false,
    tables: (request, socket, first) => inner.emit('upgrade', request, socket, first),
  });
  const server = defineServer({
    transport,
    greet: false,
    logger: quietLogger(reporter),
    gracefullyShutdown: false,
    rooms: {
      table: defineRoom(
        tableRoom({
          find: (code) => tables.find(code),
          arrived: (table) => tables.keepPromise(table.code),
          forget: (table) => tables.forget(table),
          clock,
          reporter,
          messagesPerSecond: config.limits.messagesPerSecond,
        }),
      ),
      session: defineRoom(
        sessionRoom({
          find: (code) => sessions.find(code),
          forget: (session) => sessions.forget(session),
          clock,
          reporter,
          messagesPerSecond: config.limits.messagesPerSecond,
        }),
      ),
    },
  });

  return {
    tables,
    sessions,
    lost: claim?.lost ?? new Promise(() => undefined),
    async listen() {
      const alive = await log.beat(null);
      if (alive.ok && alive.value !== null) clock.continueFrom(alive.value);
      const begun = await log.beat(clock.steady());
      if (!alive.ok) throw new SetupFault(`The record of the games cannot be read: ${faultWords(alive.error)}.`);
      if (!begun.ok) throw new SetupFault(`The record of the games cannot be written: ${faultWords(begun.error)}.`);
      // Tables are back before anybody can knock, so that nobody is told that their table does not exist.
      const { restored, damaged } = await tables.restore(alive.value ?? clock.steady());
      if (restored > 0) reporter.notice(`${restored} tables are back`);
      await sessions.restore();
      if (damaged.length > 0) reporter.fault('restore', `${damaged.length} tables could not be read`);
      beat();
      stopRetention = startRetention({
        log,
        deleteSessions: (before) => sessions.deleteArchived(before),
        clock,
        reporter,
        retentionDays: config.retentionDays,
      });
      const port = await choosePort(config);
      await matchMaker.accept();
      await listening(door, port, config.host);
      const address = door.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    },
    async close() {
      tables.end();
      sessions.end();
      stopPulse();
      stopRetention();
      await server.gracefullyShutdown(false);
      door.close();
      door.closeAllConnections();
      await whatIfs.close();
      await log.end();
      await claim?.release();
    },
  };
}

const listening = (door: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    door.once('error', reject);
    door.listen(port, host, () => {
      door.off('error', reject);
      door.on('error', () => undefined);
      resolve();
    });
  });

// The library prints a stack for every broken frame; whoever sends those would fill our log.
function quietLogger(
  reporter: Reporter,
): Record<'debug' | 'info' | 'warn' | 'error' | 'trace', (...words: unknown[]) => void> {
  const note = (...words: unknown[]): void => reporter.notice(String(words[0]).split('\n')[0] ?? '');
  const ignore = (): void => undefined;
  return { trace: ignore, debug: ignore, info: ignore, warn: note, error: note };
}

async function openClaimed(claim: Claim | null, config: Config, reporter: Reporter): Promise<Store> {
  try {
    return await openLog(config, reporter, true);
  } catch (error) {
    await claim?.release();
    throw error;
  }
}
