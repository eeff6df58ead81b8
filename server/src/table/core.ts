import type { GameSeed, Views, World } from '@letter/shared/authority';
import type { BotLevel, DelegationRule, FormatId, PostId, Result, RoleId, Scenario, SeatId } from '@letter/shared/play';
import type { Pace, Refusal, ReadMarks, StandingOrders, TableInfo } from '@letter/shared/protocol';
import { Fading } from '../lib/fading.ts';
import { FRESH_ROUND } from './absence/this-round.ts';
import type { ThisRound } from './absence/this-round.ts';
import { Counts } from './counts.ts';
import { openDelegations } from './delegation/saved.ts';
import type { Delegations } from './delegation/saved.ts';
import { NO_MARGINS } from './conduct/conductor.ts';
import type { Conductor, Margins, Observer } from './conduct/conductor.ts';
import type {
  Advice,
  Advisor,
  Clock,
  EventLog,
  Hold,
  Ids,
  Publisher,
  Reporter,
  SessionOf,
  TableMeta,
  You,
} from './ports.ts';
import type { WhatIfs } from './what-if-ports.ts';
import { openTimers } from './timers.ts';
import type { Timers } from './timers.ts';

/** The settings of a table, which never change. */
export interface TableSettings {
  readonly meta: TableMeta;
  readonly format: FormatId;
  readonly scenario: Scenario;
  readonly seed: GameSeed;
  /** SHA-256 of the scenario's data. */
  readonly scenarioHash: string;
  /** Solo: the seat its person gets. */
  readonly firstSeat: SeatId;
  /** Id of the table at which personal codes were made; its own by default. */
  readonly codesOf?: string | undefined;
  /** Hash of the token of the device that opened the table; without it the first person to come is its maker. */
  readonly makerToken?: string | undefined;
  /** How delegations of several decide from the start; by how many they are where nothing is said. */
  readonly rule?: DelegationRule | null | undefined;
  /** Live by default. */
  readonly pace?: Pace | undefined;
  /** How well the bots of seats that nobody has play; competent by default. */
  readonly bots?: BotLevel | undefined;
  /** The session it belongs to, whose hosts decide what those who lead a table decide elsewhere. */
  readonly session?: SessionOf | undefined;
  readonly times: TableTimes;
}

/** Waits of a table, in milliseconds. */
export interface TableTimes {
  readonly publicStartMs: number;
  readonly graceMs: number;
  readonly botReplyMs: number;
  readonly idleMs: number;
  readonly overMs: number;
}

/** Everything a table needs from outside. */
export interface TablePorts {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly advisor: Advisor;
  readonly ids: Ids;
  readonly reporter: Reporter;
  /** Left out where nobody asks what would have been. */
  readonly whatIfs?: WhatIfs;
  /** Told of a table whose write the log refused, since another process has it. */
  readonly isElsewhere?: (table: string) => void;
}

/** Somebody at the table, seated or watching. The id is public and reveals nothing; the hash of the token is secret. */
export interface Person {
  readonly id: string;
  /** Of the device they are at. */
  tokenHash: string;
  /** Of devices they went on from, latest first. */
  formerTokens: readonly string[];
  /** Of the code that brings them back from another device; `null` until they ask for one. */
  rejoinHash: string | null;
  name: string;
  seat: SeatId | null;
  /** The Panel or the Press; only somebody without a seat has a role. */
  role: RoleId | null;
  /** What is to be done while they are away; `null` leaves it to the advisor. */
  standing: StandingOrders | null;
  /** How far they have read. */
  marks: ReadMarks;
  /** Came while the game ran: talks and suggests, and decides from the next round on. */
  isAdviser: boolean;
  isHere: boolean;
  /** Minutes they have been away from their seat while the table ran; 0 while they are here. */
  away: number;
  /** The delegation they ask to be let into. */
  asks: SeatId | null;
  /** The seat they had that was handed on while they were away. */
  handedOn: SeatId | null;
  /** Left on purpose; `false` while here or only away. */
  hasLeft: boolean;
  /** Answers already given, by request id: a repeated request gets the same answer and is not carried out again. */
  readonly answers: Map<string, Result<unknown, Refusal>>;
}

/** Why a connection ends while the table goes on: its person went on from another device, gave way or was removed. */
export type Parting = 'moved' | 'gave-way' | 'removed';

/** Who made a delegation ready, and until when the phase stays open so that its others may take that back. */
export interface Readied {
  readonly by: string;
  /** Ms since the epoch; `null` where nobody is waited for any more. */
  until: number | null;
  readonly cancel: () => void;
}

/** A plan that an expert makes for a half-year, and how far it is with it. */
export interface Thought {
  readonly round: number;
  readonly plan: Advice | 'thinking' | 'failed';
}

/** What was told and kept last of the people and the time around a game; made again where it was let go. */
export interface Told {
  /** A number that is another one whenever something of it is other than before. */
  readonly around: { versionOf(core: Core): number };
  /** What everybody was shown of it, and as of which version. */
  shown: { readonly version: number; readonly info: TableInfo; readonly people: ReadonlyMap<string, You> } | null;
  /** The version that is on record; `null` if that is not known. */
  keptAt: number | null;
  /** The version in which it was noted who has seen what; `null` if that is not known. */
  notedAt: number | null;
}

/** The state of one table; only the files of this folder change it, one task at a time. */
export interface Core {
  readonly settings: TableSettings;
  readonly ports: TablePorts;
  readonly people: Map<string, Person>;
  readonly timers: Timers;
  readonly counts: Counts;
  /** The seats whose secrets each device was shown, by the hash of its token; only `witnesses.ts` writes it. */
  readonly witnesses: Map<string, ReadonlySet<PostId>>;
  /** Seats whose people are away and which the advisor plays meanwhile. */
  readonly covered: Set<SeatId>;
  /** Who did what in the open round; read from the log. */
  thisRound: ThisRound;
  publisher: Publisher | null;
  /** Minds the clock; `null` outside sessions. */
  conductor: Conductor | null;
  /** What is shown of the open phase's time. */
  margins: Margins;
  /** Told of every change; `null` outside sessions. */
  observer: Observer | null;
  /** A game's record tells what is to come at the tables of its session that play the same world: it waits for their end. */
  isRecordHeld: boolean;
  onGone: (() => void) | null;
  /** Called with a person whose connection is to see nothing any more, before anything else is published. */
  onParted: ((person: string, why: Parting) => void) | null;
  /** Who opened the table, once they have come; for good. */
  maker: string | null;
  /** Hash of the token by which the maker is recognised on arrival; `null` once that has happened. */
  makerToken: string | null;
  /** Who leads: the maker, or who stands in while the maker is away. */
  host: string | null;
  /** People who were sent away; the maker may let them in again. */
  removed: readonly Person[];
  /** Nobody new is let in. */
  isLocked: boolean;
  /** Who made which delegation ready in this phase. */
  readonly readied: Map<SeatId, Readied>;
  /** What experts think about in the open half-year; lost with the process, they think again. */
  readonly thoughts: Map<SeatId, Thought>;
  /** Ids of the people who wrote messages, by the messages' ids; never shown to another delegation. */
  readonly authors: Map<string, string>;
  /** How delegations of several decide; `null` leaves it to how many they are. */
  rule: DelegationRule | null;
  /** What is known of delegations of several people. */
  readonly delegations: Delegations;
  /** Ids of those who want the game to end now. */
  agreed: readonly string[];
  status: TableInfo['status'];
  pace: Pace;
  world: World | null;
  /** Events in the log. */
  sequence: number;
  deadline: number | null;
  /** Milliseconds that were left when the table paused; `null` while it runs. */
  paused: number | null;
  /** Why the game stands still although people may be here; `null` while nothing holds it. */
  hold: Hold | null;
  /** When the game last went on, ms since the epoch; `null` before it began. */
  lastPlayed: number | null;
  /** People here who said that a game at rest should go on. */
  readonly goers: Set<string>;
  /** How often the open phase was lengthened. */
  lengthened: number;
  /** The latest act on the clock, for everybody to be told. */
  notice: TableInfo['notice'] | undefined;
  nextPerson: number;
  queue: Promise<unknown>;
  /** The views made last, from which the next are made. */
  readonly views: Fading<Views>;
  /** What was told last of the people and the time. */
  readonly told: Fading<Told>;
  isGone: boolean;
  /** Another process has the table: nothing more is written. */
  isLost: boolean;
  /** Since when the minutes of those who are away are counted, by the steady clock; `null` while they are not. */
  goneSince: number | null;
  /** Since when the minutes of those who are away are not counted, since the table is out of memory; by the steady clock. */
  asideAt: number | null;
  /** The table leaves the memory while its game goes on. */
  aside: Aside | null;
  /** The store failed in a write whose fate is unknown: what it holds must be read before it is written to. */
  isBehind: boolean;
  /** The record as it was last written, so that only changes are. */
  kept: string;
}

/** What a table knows beside its record, which only the end of the process makes it forget. */
export type Beside = Pick<Core, 'counts' | 'readied' | 'lengthened' | 'notice'>;

/** A table that left the memory while its game goes on. */
export interface Aside {
  /** When it has to be back, by the steady clock; `null` if only its people bring it back. */
  readonly wakeAt: number | null;
  readonly beside: Beside;
}

/** Open a table with nobody at it. */
export const openCore = (settings: TableSettings, ports: TablePorts): Core => ({
  settings,
  ports,
  people: new Map(),
  timers: openTimers(),
  counts: new Counts(),
  witnesses: new Map(),
  covered: new Set(),
  thisRound: FRESH_ROUND,
  publisher: null,
  conductor: null,
  margins: NO_MARGINS,
  observer: null,
  isRecordHeld: settings.session !== undefined,
  onGone: null,
  onParted: null,
  maker: null,
  makerToken: settings.makerToken ?? null,
  host: null,
  removed: [],
  isLocked: false,
  readied: new Map(),
  thoughts: new Map(),
  authors: new Map(),
  rule: settings.rule ?? null,
  delegations: openDelegations(),
  agreed: [],
  status: 'waiting',
  pace: settings.pace ?? 'live',
  world: null,
  sequence: 0,
  deadline: null,
  paused: null,
  hold: null,
  lastPlayed: null,
  goers: new Set(),
  lengthened: 0,
  notice: undefined,
  nextPerson: 1,
  queue: Promise.resolve(),
  views: new Fading(),
  told: new Fading(),
  isGone: false,
  isLost: false,
  goneSince: null,
  asideAt: null,
  aside: null,
  isBehind: false,
  kept: '',
});
