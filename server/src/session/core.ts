import type { Scenario } from '@letter/shared/play';
import type { SessionEvent, SessionState, TableNow } from '@letter/shared/authority';
import type { ParticipantYou } from '@letter/shared/protocol';
import type { Tables } from '../lobby/tables.ts';
import type { Recent } from '../lib/recent.ts';
import type { LessonClock } from './lesson-clock/lesson-clock.ts';
import type { Clock, Ids, Reporter } from '../table/ports.ts';
import type { Table } from '../table/table.ts';
import type { SessionLog, SessionMeta, SessionPublisher } from './ports.ts';
import type { SteadyCards } from './steady-cards.ts';

/** What a session needs from outside. */
export interface SessionPorts {
  readonly log: SessionLog;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly reporter: Reporter;
  /** Told of a session whose write the log refused, since another process has it. */
  readonly isElsewhere?: (session: string) => void;
}

/** An event before it is dated. */
export type NewEvent = SessionEvent extends infer E ? (E extends SessionEvent ? Omit<E, 'at'> : never) : never;

/** Why the connection of somebody ends while the session goes on. */
export type SessionParting = 'moved' | 'removed';

/** Somebody who has come into the session: a host, a participant, or a projector, which nobody tells apart. */
export type Audience =
  | { readonly kind: 'host'; readonly id: string }
  | { readonly kind: 'participant'; readonly id: string }
  | { readonly kind: 'projector' };

/** The state of one session in memory; only the files of this folder change it, one task at a time. */
export interface SessionCore {
  readonly meta: SessionMeta;
  readonly ports: SessionPorts;
  /** The world that all its tables play in. */
  readonly scenario: Scenario;
  state: SessionState;
  /** Events in the log. */
  sequence: number;
  /** The store failed in a write whose fate is unknown: what it holds must be read before it is written to. */
  isBehind: boolean;
  /** Connections of each host and participant, by id. */
  readonly here: Map<string, number>;
  /** Since when participants are there without a break, ms on the steady clock, by id. */
  readonly since: Map<string, number>;
  /** The open tables by their numbers, and how each stood when it last changed. */
  readonly tables: Map<number, Table>;
  readonly looks: Map<number, TableNow>;
  /** What hosts are shown of the tables, kept from changing with every message. */
  readonly cards: SteadyCards;
  /** Minds the clocks of its tables; `null` only while the session is made. */
  lesson: LessonClock | null;
  publisher: SessionPublisher | null;
  onParted: ((id: string, why: SessionParting) => void) | null;
  onGone: (() => void) | null;
  /** What each person has asked lately. */
  readonly asked: Recent;
  queue: Promise<unknown>;
  /** What a date is ahead of the steady clock, ms. */
  skew: number;
  isGone: boolean;
  /** Another process has it: nothing more is written. */
  isLost: boolean;
  /** Nothing of it is on record any more. */
  isDeleted: boolean;
  /** Nothing is published again before this timer is over. */
  cooling: (() => void) | null;
  /** Until hosts are told again how long things have lasted. */
  pulse: (() => void) | null;
  /** Until a session that nobody is in is given up. */
  idle: (() => void) | null;
  /** Until whoever leads is told what has changed at the tables. */
  slow: (() => void) | null;
  /** What participants were told last, and of which state. */
  told: {
    readonly state: SessionState;
    readonly skew: number;
    readonly people: ReadonlyMap<string, ParticipantYou>;
  } | null;
  /** Something changed since it was last published. */
  isDirty: boolean;
}
