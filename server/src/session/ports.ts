// What sessions need of the world around them. They own these types; log, sync and the composition root implement them.
import type { Result } from '@letter/shared/play';
import type { SessionEvent } from '@letter/shared/authority';
import type { HostPart, ParticipantYou, ProjectorPart, SessionInfo } from '@letter/shared/protocol';
import type { EventLog, LogFault } from '../table/ports.ts';

/** The identity of a session, written once before its first event. */
export interface SessionMeta {
  readonly id: string;
  readonly code: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** Everything known of one session; all of it follows from the events. */
export interface SavedSession {
  readonly meta: SessionMeta;
  readonly events: readonly SessionEvent[];
}

/** The record of every session; events of one session are numbered from 0 without gaps. Nothing here throws. */
export interface SessionLog {
  /** Enter a session; entering the same one again changes nothing. */
  open(meta: SessionMeta): Promise<Result<null, LogFault>>;
  /** Append after exactly `expected` events; resolves with the new count once the events would survive a power cut. */
  append(session: string, expected: number, events: readonly SessionEvent[]): Promise<Result<number, LogFault>>;
  /** Every event of a session; `null` for a stranger. */
  read(session: string): Promise<Result<SavedSession | null, LogFault>>;
  /** The sessions that are not archived, oldest first. */
  live(): Promise<Result<readonly SessionMeta[], LogFault>>;
  /** Archive a session that nobody is in, at a time by the steady clock; its events stay. */
  archive(session: string, at: number): Promise<Result<null, LogFault>>;
  /** Count an archived session among those that run again. */
  unarchive(session: string): Promise<Result<null, LogFault>>;
  /** The newest session that bears a code, running or archived; `null` if none ever did or it was deleted. */
  findByCode(code: string): Promise<Result<SessionMeta | null, LogFault>>;
  /** Ids of sessions that were archived before a time by the steady clock. */
  archivedBefore(at: number): Promise<Result<readonly string[], LogFault>>;
  /** Delete everything of a session, so that none of it can be read from the store again; a stranger is no fault. */
  remove(session: string): Promise<Result<null, LogFault>>;
}

/** A store of tables and sessions. */
export interface Store extends EventLog {
  readonly sessions: SessionLog;
}

/** Everything that the audiences of a session may hold at one moment; nothing in it is unfiltered. */
export interface SessionSnapshot {
  readonly info: SessionInfo;
  /** What all hosts get; made when somebody is there to read it. */
  readonly hosts: () => Omit<HostPart, 'you'>;
  readonly projector: () => ProjectorPart;
  readonly people: ReadonlyMap<string, ParticipantYou>;
}

/** Brings snapshots to people. */
export interface SessionPublisher {
  publish(snapshot: SessionSnapshot): void;
}
