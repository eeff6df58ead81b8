import { randomUUID } from 'node:crypto';
import express from 'express';
import { CLOSE_CODES, SESSION_ROOM } from '@letter/shared/protocol';
import type { App, AppSetup } from './app-types.ts';
import { soleMember } from './cluster/sole-member.ts';
import { takeover } from './cluster/takeover.ts';
import type { Config } from './config.ts';
import { handOver, inHand } from './draining.ts';
import { addressOf } from './http/address-of.ts';
import { CodeGuard } from './http/code-guard.ts';
import { Entrance } from './http/entrance.ts';
import { DOOR_LIMITS, frontDoor } from './http/front-door.ts';
import { limitsOf } from './http/limits.ts';
import { meetOthers } from './http/meet-others.ts';
import type { Meeting } from './http/meet-others.ts';
import { fitRoutes } from './http/routes.ts';
import { SetupFault } from './lib/setup-fault.ts';
import { addressFor, finish, listen } from './listen.ts';
import { claimRecord } from './log/claim.ts';
import type { Claim } from './log/hold.ts';
import { memorySessions } from './log/memory-sessions.ts';
import { openLog } from './log/open-log.ts';
import { Ownership } from './lobby/ownership.ts';
import { startRetention } from './lobby/retention.ts';
import { Tables } from './lobby/tables.ts';
import { realtime } from './realtime.ts';
import type { Realtime } from './realtime.ts';
import type { Shared } from './redis/open-shared.ts';
import { continuedClock } from './running-clock.ts';
import type { Store } from './session/ports.ts';
import { Sessions } from './session/sessions.ts';
import { takeHanded } from './share-port.ts';
import { faultWords } from './table/fault-words.ts';
import type { Reporter } from './table/ports.ts';
import { startWhatIfs } from './what-ifs/what-ifs.ts';

export type { App, AppSetup } from './app-types.ts';

// After a crash a clock runs on from the last pulse: the shorter, the less time a table is given twice.
const PULSE_MS = 2_000;

/** What is under way when a process has handed its tables over is answered within this time. */
const FINISH_MS = 1_000;

/** Put a server together. It has its port from then on, and lets people in once its tables are back. */
export async function createApp(setup: AppSetup): Promise<App> {
  const { config, ids, advisor, scenario, metrics = null } = setup;
  const reporter = metrics?.watchReporter(setup.reporter) ?? setup.reporter;
  const clock = continuedClock(setup.clock);
  const shared = await openSharedOf(config, reporter);
  // The door opens before there is anything behind it.
  const entrance = new Entrance();
  let behind: { readonly rooms: Realtime; readonly meeting: Meeting | null } | null = null;
  const door = frontDoor({
    surroundings: config,
    basePath: config.basePath,
    limits: setup.doorLimits ?? DOOR_LIMITS,
    reporter,
    pages: entrance.take,
    members: () => behind?.meeting?.door ?? null,
    isExpected: (room, session) => behind?.rooms.isExpected(room, session) ?? false,
    tables: (request, socket, first) => behind?.rooms.take(request, socket, first),
  });
  const port = await listen(door, config);
  const member = shared === null ? null : { id: randomUUID(), address: addressFor(config, port) };
  const claim = setup.log === undefined ? await claimRecord(config, reporter, member) : null;
  const leases = claim?.leases ?? soleMember();
  const given = setup.log ?? (await openClaimed(claim, config, reporter));
  // A test's own log of tables need not keep sessions.
  const store: Store = Object.assign(given, { sessions: given.sessions ?? memorySessions() });
  const log = metrics?.watchLog(store) ?? store;
  const whatIfs = setup.whatIfs ?? startWhatIfs({ reporter });
  const ports = { log, clock, ids, advisor, reporter, whatIfs };

  /** Another process has it: its people are sent there. */
  const part = (room: string): void => {
    rooms.close(room, CLOSE_CODES.handedOver).catch((error: unknown) => reporter.fault('part', error));
  };
  const ownership = new Ownership(leases, reporter);
  const tables = new Tables({
    config,
    scenario,
    ports,
    ownership,
    opened: shared === null ? null : shared.openedTables(leases),
    host: (table) => rooms.open('table', table.code),
    partFrom: (table) => part(table.code),
    isTaken: (code) => sessions.isTaken(code),
  });
  const sessions: Sessions = new Sessions({
    ports: { log: log.sessions, tables, clock, ids, reporter },
    seed: config.seed,
    findScenario: (hash) => tables.findScenario(hash),
    ownership,
    host: (session) => rooms.open('session', session.code),
    partFrom: (session) => part(`${SESSION_ROOM}${session.code}`),
  });
  const { messagesPerSecond } = config.limits;
  const rooms = realtime({
    shared,
    reporter,
    table: {
      find: (code) => tables.find(code),
      arrived: (table) => tables.matchmaking.keep(table.code),
      answered: metrics?.answered,
      forget: (table) => tables.forget(table),
      clock,
      reporter,
      messagesPerSecond,
    },
    session: {
      find: (code) => sessions.find(code),
      forget: (session) => sessions.forget(session),
      clock,
      reporter,
      messagesPerSecond,
    },
  });

  let isDraining = false;
  const meeting = meetOthers({
    leases,
    log,
    clock,
    isHere: (kind, code) => (kind === 'table' ? tables : sessions).find(code)?.isGone === false,
    addressOf: (request) => addressOf(request, config.behindProxy),
    isDraining: () => isDraining,
    standing: () => ({ tables: tables.count, waiting: tables.matchmaking.next(tables.running())?.seated ?? null }),
  });
  behind = { rooms, meeting };
  metrics?.follow(leases.self.id, () => ({
    tables: tables.count,
    sessions: sessions.count,
    connections: rooms.connections(),
  }));
  // A store that does not answer is no reason to take a right code for a guess.
  const isKnown = async (code: string): Promise<boolean> => {
    const notice = await tables.notice(code);
    return notice.ok || notice.error.code !== 'unknown-code' || (await sessions.isTaken(code));
  };
  const limits = limitsOf(shared?.redis ?? null);
  const pages = express();
  fitRoutes(pages, {
    tables,
    sessions,
    ports,
    config,
    shared: limits,
    guard: new CodeGuard(config, limits, isKnown),
    member: leases.self.id,
    isReady: () => entrance.isOpen && !isDraining,
    others: meeting?.others ?? null,
  });
  entrance.fit({
    pages,
    elsewhere: meeting?.elsewhere ?? null,
    onFault: (error) => reporter.fault('http', error),
  });

  const orphans = takeover({
    leases,
    clock,
    reporter,
    bringBack: ({ kind, id }) =>
      kind === 'session' ? sessions.takeOver(id, clock.steady()) : tables.takeOver([id], clock.steady()),
  });

  let stopPulse = (): void => undefined;
  let stopRetention = (): void => undefined;
  const beat = (): void => {
    stopPulse = clock.setTimer(PULSE_MS, () => {
      void log.beat(clock.steady()).then((beaten) => beaten.ok || reporter.fault('pulse', beaten.error));
      beat();
    });
  };

  return {
    tables,
    sessions,
    member: leases.self.id,
    take: (connection, first) => takeHanded(door, first, connection),
    lost: claim?.lost ?? new Promise(() => undefined),
    async listen() {
      const alive = await log.beat(null);
      const from = alive.ok ? await leases.follow(clock, alive.value) : alive;
      const begun = await log.beat(clock.steady());
      if (!from.ok) throw new SetupFault(`The record of the games cannot be read: ${faultWords(from.error)}.`);
      if (!begun.ok) throw new SetupFault(`The record of the games cannot be written: ${faultWords(begun.error)}.`);
      // Tables are back before anybody is let in, so that nobody is told that their table does not exist.
      if (member !== null) await orphans.all();
      else await tables.restore(from.value);
      if (member === null) await sessions.restore();
      const { count, damaged } = tables;
      if (count > 0) reporter.notice(`${count} tables are back`);
      if (damaged.length > 0) reporter.fault('restore', `${damaged.length} tables could not be read`);
      beat();
      stopRetention = startRetention({
        log,
        ownership,
        deleteSessions: (before) => sessions.deleteArchived(before),
        clock,
        reporter,
        retentionDays: config.retentionDays,
      });
      if (member !== null) orphans.start();
      await rooms.accept();
      entrance.open();
      return port;
    },
    async close(onDraining = () => undefined) {
      isDraining = true;
      await orphans.stop();
      tables.end();
      sessions.end();
      if (meeting !== null) {
        await leases.drain();
        onDraining();
        await handOver(inHand(tables, sessions), leases, (room) => rooms.close(room, CLOSE_CODES.handedOver));
        await finish(door, FINISH_MS);
      }
      stopPulse();
      stopRetention();
      await rooms.end();
      meeting?.end();
      door.close();
      door.closeAllConnections();
      await whatIfs.close();
      await log.end();
      await claim?.release();
      shared?.redis.disconnect();
    },
  };
}

/** Whoever runs one process alone never loads what several need. */
async function openSharedOf({ redisUrl }: Config, reporter: Reporter): Promise<Shared | null> {
  if (redisUrl === null) return null;
  const { openShared } = await import('./redis/open-shared.ts');
  return openShared(redisUrl, reporter);
}

async function openClaimed(claim: Claim | null, config: Config, reporter: Reporter): Promise<Store> {
  try {
    return await openLog(config, reporter, true, claim?.fence ?? null);
  } catch (error) {
    await claim?.release();
    throw error;
  }
}
