// What a table needs of the world around it. The table owns these types; log, sync and the composition root implement them.
import type { Pace, TableInfo, TableView } from '@letter/shared/protocol';
import type {
  Act,
  BotLevel,
  BySeat,
  DelegationRule,
  FormatId,
  Message,
  MindNote,
  Order,
  PanelView,
  Phase,
  PostId,
  PressView,
  PublicView,
  Result,
  Scenario,
  SeatId,
  SeatView,
  TemperamentId,
} from '@letter/shared/play';
import type { GameEvent, GameSeed, Seed, World } from '@letter/shared/authority';
import type { DelegationState } from './delegation/saved.ts';
import type { SavedPerson } from './saved-person.ts';

export type { SavedPerson } from './saved-person.ts';

/** The identity of a table, written once before its first event. */
export interface TableMeta {
  readonly id: string;
  readonly code: string;
  readonly kind: TableInfo['kind'];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** The session that a table belongs to, and its number there. */
export interface SessionOf {
  readonly id: string;
  readonly code: string;
  readonly number: number;
}

/** Whose secrets a device was shown, by the hash of its token. */
export interface SavedWitness {
  readonly tokenHash: string;
  readonly seats: readonly PostId[];
}

/** The game was left by everybody and waits for a word, or somebody paused it. */
export type Hold = { readonly kind: 'rest' } | { readonly kind: 'asked'; readonly by: string };

/** What has to survive beside the events: what the table was told, who holds which seat, and where its clock stands. */
export interface TableRecord {
  readonly meta: TableMeta;
  readonly format: FormatId;
  readonly seed: GameSeed;
  /** SHA-256 of the scenario's data; the data itself is kept once under it. */
  readonly scenarioHash: string;
  readonly firstSeat: SeatId;
  /** Left out outside sessions. */
  readonly session?: SessionOf;
  readonly status: TableInfo['status'];
  /** Id of the table at which personal codes were made, where this one was made from its file; codes go on working. */
  readonly codesOf?: string;
  /** Live where nothing is said. */
  readonly pace?: Pace;
  /** How well its bots play; competent where nothing is said. */
  readonly bots?: BotLevel;
  readonly people: readonly SavedPerson[];
  /** Who has seen whose secrets; records from before it was kept say nothing. */
  readonly witnesses?: readonly SavedWitness[];
  /** Seats the advisor plays for people who are away. */
  readonly covered: readonly SeatId[];
  /** Who made the table; records from before makers were kept have none. */
  readonly maker?: string | null;
  /** Hash of the token of the device that opened the table, until its maker has come. */
  readonly makerToken?: string;
  readonly host: string | null;
  /** People who were sent away. */
  readonly removed?: readonly SavedPerson[];
  readonly isLocked?: boolean;
  /** How delegations of several decide; by how many they are where nothing is said. */
  readonly rule?: DelegationRule;
  /** What is kept of delegations of several people. */
  readonly delegations?: Partial<Record<SeatId, DelegationState>>;
  /** Ids of those who want the game to end now. */
  readonly agreed?: readonly string[];
  readonly nextPerson: number;
  /** When the open phase or the waiting ends, by the steady clock, and which phase that is; `null` without a deadline. */
  readonly clock: { readonly round: number; readonly phase: string; readonly deadline: number } | null;
  /** Milliseconds that were left when the table paused; `null` while it runs. */
  readonly paused: number | null;
  /** Why the game stands still although people may be here. */
  readonly hold?: Hold | null;
  /** When the game last went on, ms since the epoch. */
  readonly lastPlayed?: number | null;
  /** Since when the minutes of those who are away are to be counted, as the table was laid aside; by the steady clock. */
  readonly asideAt?: number;
  /** Where the game stands. */
  readonly stage?: { readonly round: number; readonly phase: Phase };
}

/** An answer that stands: the same request again gets it and does nothing. */
export interface SavedAnswer {
  readonly person: string;
  readonly request: string;
  readonly reply: unknown;
}

/** Who did what, when: the events from `sequence` on, so many of them, came of one act of a person. */
export interface SavedDeed {
  readonly sequence: number;
  readonly count: number;
  readonly person: string;
  /** Ms since the epoch. */
  readonly at: number;
}

/** What is written in one go: all of it survives, or none. */
export interface Batch {
  readonly events: readonly GameEvent[];
  readonly answer?: SavedAnswer;
  /** The person whose act the events are, and when (ms since the epoch); what bots and clocks do has none. */
  readonly by?: Pick<SavedDeed, 'person' | 'at'>;
}

/** A world as it was after so many events; saves folding a long game from its beginning. */
export interface SavedWorld {
  readonly sequence: number;
  /** The World without its scenario. */
  readonly world: Omit<World, 'scenario'>;
}

/** Everything known of one table. `events` are those after the saved world, or all without one. */
export interface SavedTable {
  readonly record: TableRecord;
  readonly saved: SavedWorld | null;
  readonly events: readonly GameEvent[];
  readonly answers: readonly SavedAnswer[];
}

/** One table as it was found: the whole of it, or what is wrong with its record. */
export interface SavedEntry {
  readonly id: string;
  readonly code: string;
  readonly table: Result<SavedTable, LogFault>;
}

/** The table a code leads to. */
export interface FoundTable {
  readonly id: string;
  readonly record: TableRecord;
  /** When it was archived, by the steady clock; `null` while it runs. */
  readonly archivedAt: number | null;
}

/** Why a log did not answer: somebody else wrote first, the table is unknown, its rows are damaged, or the store failed. */
export type LogFault =
  | { readonly code: 'conflict'; readonly actual: number }
  | { readonly code: 'unknown-table' }
  /** Another process owns the table: what was to be written is nobody's any more. */
  | { readonly code: 'lost-lease' }
  | { readonly code: 'damaged'; readonly reason: string }
  | { readonly code: 'store-failed'; readonly reason: string };

/** The record of every table; events of one table are numbered from 0 without gaps. Nothing here throws but `close`. */
export interface EventLog {
  /** Enter a table with the data of its scenario, as its hash names it; entering the same table again changes nothing. */
  open(record: TableRecord, data: unknown): Promise<Result<null, LogFault>>;
  /** Append after exactly `expected` events; resolves with the new count once the batch would survive a power cut. */
  append(table: string, expected: number, batch: Batch): Promise<Result<number, LogFault>>;
  /** Overwrite the record of a table. */
  keep(record: TableRecord): Promise<Result<null, LogFault>>;
  /** Keep a world, in place of the one before. */
  saveWorld(table: string, saved: SavedWorld): Promise<Result<null, LogFault>>;
  /** Every event of a table from the first, with its record; `null` for a stranger. */
  read(table: string): Promise<Result<SavedTable | null, LogFault>>;
  /** What a running table needs to go on: its record, the last saved world and what came after. */
  resume(table: string): Promise<Result<SavedTable | null, LogFault>>;
  /** The same of many tables at once; strangers are left out. */
  resumeMany(tables: readonly string[]): Promise<Result<readonly SavedEntry[], LogFault>>;
  /** What people did at a table, in order. */
  deeds(table: string): Promise<Result<readonly SavedDeed[], LogFault>>;
  /** Data of a scenario by its hash, as it was entered, perhaps by an older release; `null` if it is not on record. */
  scenario(hash: string): Promise<Result<unknown, LogFault>>;
  /** Ids of the tables that run: those that are not archived. */
  live(): Promise<Result<readonly string[], LogFault>>;
  /**
   * Archive a table that nobody is at, at a time by the steady clock: its record and events stay, and a start does not bring
   * it back.
   */
  archive(table: string, at: number): Promise<Result<null, LogFault>>;
  /** Count an archived table among those that run again. */
  unarchive(table: string): Promise<Result<null, LogFault>>;
  /** The newest table that bears a code, running or archived; `null` if none ever did or it was deleted. */
  findByCode(code: string): Promise<Result<FoundTable | null, LogFault>>;
  /** Ids of tables that were archived before a time by the steady clock. */
  archivedBefore(at: number): Promise<Result<readonly string[], LogFault>>;
  /** Delete everything of a table, so that none of it can be read from the store again; a stranger is no fault. */
  remove(table: string): Promise<Result<null, LogFault>>;
  /** Record that the process is alive, by the steady clock; resolves with when one last was. `null` only asks. */
  beat(at: number | null): Promise<Result<number | null, LogFault>>;
  /** Write what waits and let the store go. */
  end(): Promise<void>;
}

/** Time as a value, and a way to be called later. */
export interface Clock {
  /** Milliseconds since the epoch, as the machine has them: for dates only, since this clock may be wrong and may jump. */
  now(): number;
  /**
   * Milliseconds on a clock that never jumps and stands still while the machine sleeps or the server is down. It has no
   * relation to a date; everything that is measured is measured by it.
   */
  steady(): number;
  /** Call back after `ms` of running; the answer cancels. */
  setTimer(ms: number, callback: () => void): () => void;
}

/** What one person is told about themselves. */
export type You = TableView['you'];

/** Everything an audience may hold of one table at one moment; nothing in it is unfiltered. */
export interface Snapshot {
  readonly info: TableInfo;
  readonly public: PublicView | null;
  readonly seats: BySeat<SeatView | null>;
  /** Another object than before wherever something in a seat's view beside its public half may be another. */
  readonly own: BySeat<object | null>;
  /** What the Panel and the Press see; `null` while nobody has that role. */
  readonly roles: { readonly panel: PanelView | null; readonly press: PressView | null };
  readonly people: ReadonlyMap<string, You>;
}

/** Brings snapshots to people. */
export interface Publisher {
  publish(snapshot: Snapshot): void;
}

/** What a bot does at one moment. */
export interface Advice {
  readonly orders: readonly Order[];
  readonly messages: readonly {
    readonly to: SeatId | 'plenary';
    readonly stock: Message['stock'];
    readonly act?: Act;
  }[];
  /** What it believed and weighed, for the debrief. */
  readonly note?: MindNote | null;
}

/** Why a bot is asked: a phase opened, somebody addressed it, or the phase is about to close. */
export type BotMoment = 'opened' | 'addressed' | 'closing';

/** Who a bot is in a game, and the seed of its noise at one moment. */
export interface Character {
  readonly seed: Seed;
  readonly temperament: TemperamentId;
  readonly level: BotLevel;
}

/** Plays a seat from the view a person would have, in the world that the table plays. */
export interface Advisor {
  advise(view: SeatView, moment: BotMoment, character: Character, scenario: Scenario): Advice;
  /**
   * Plans a half-year by looking ahead, aside from the event loop; resolves with what came of it or, if that was nothing,
   * with what `advise` says. Where it is left out, experts play as the competent do.
   */
  think?(view: SeatView, character: Character, scenario: Scenario): Promise<Advice>;
}

/** Fresh identifiers and seeds. */
export interface Ids {
  table(): string;
  code(): string;
  /** A personal code. */
  rejoin(): string;
  /** A key that opens the pages of a host or a projector: 192 bits, of the form of a token. */
  key(): string;
  /** 128 bits that nobody can guess. */
  seed(): Seed;
}

/** Where faults go; nothing secret is passed. */
export interface Reporter {
  fault(what: string, error: unknown): void;
  /** Something hostile or unlucky from outside that is no fault of ours. */
  notice(text: string): void;
  /** Something from outside was refused, and whoever runs the server may have to do something about it. */
  refused(kind: string, text: string): void;
}
