import type { GameSeed } from '../../lib/seed.ts';
import type { LessonTime, TableClock } from '../../session/lesson.ts';
import type { DebriefStep, Scene } from '../../session/scenes.ts';
import type { Answer, Question, SheetId } from '../../session/sheets.ts';
import type { Place, SessionSettings, Stage } from '../../session/terms.ts';
import type { LessonWindow } from './lesson-window.ts';
import type { HostRecord, Inject, PersonRecord, SentMessage, TimeNotice } from './events.ts';

/** Somebody of the session as the record knows them; whether they are connected is not in the record. */
export interface Participant extends PersonRecord {
  readonly formerTokens: readonly string[];
  readonly place: Place | null;
  readonly isAdviser: boolean;
  readonly isAbsent: boolean;
  readonly isRemoved: boolean;
  /** How many times as long their delegation has; 1 without extra time. */
  readonly extraTime: number;
}

/** A table of the session. */
export interface SessionTable {
  readonly number: number;
  /** `null` until it was opened. */
  readonly id: string | null;
  readonly code: string | null;
  readonly clock: TableClock;
}

/** A call for help. */
export interface HelpRecord {
  readonly id: string;
  readonly person: string;
  readonly text: string;
  readonly at: number;
  readonly isAnswered: boolean;
}

/** The complete state of one session. Only `foldSession` writes it; people see it only through a projection. */
export interface SessionState {
  readonly id: string;
  readonly code: string;
  readonly seed: GameSeed;
  readonly scenarioHash: string;
  readonly openedAt: number;
  readonly settings: SessionSettings;
  readonly lesson: LessonTime;
  readonly stage: Stage;
  readonly isLocked: boolean;
  readonly isPaused: boolean;
  /** Since when all tables are paused, ms since the epoch; left out while they are not. */
  readonly pausedSince?: number | null;
  readonly hosts: readonly HostRecord[];
  readonly projectorHash: string;
  readonly people: readonly Participant[];
  /** Milliseconds that pages of participants were open, by their ids; a visit that goes on is not in it. */
  readonly stayed: Readonly<Record<string, number>>;
  readonly tables: readonly SessionTable[];
  /** Where tables in step are in the lesson; `null` before the start. */
  readonly window: LessonWindow | null;
  readonly notices: readonly (TimeNotice & { readonly id: number; readonly at: number })[];
  readonly messages: readonly (SentMessage & { readonly at: number })[];
  readonly calls: readonly HelpRecord[];
  readonly injects: readonly {
    readonly id: string;
    readonly tables: readonly number[];
    readonly inject: Inject;
    readonly at: number;
  }[];
  readonly pinned: Scene | null;
  readonly step: DebriefStep | null;
  /** Steps opened so far, from the first; a step once opened stays open. Absent while none is. */
  readonly opened?: number;
  /** Place of the question that is shown with the step; the first if it is absent. */
  readonly question?: number;
  readonly sheets: Readonly<Record<SheetId, readonly Question[]>>;
  readonly asked: SheetId | null;
  readonly handedIn: readonly {
    readonly person: string;
    readonly sheet: SheetId;
    readonly answers: readonly Answer[];
  }[];
  /** Latest acts of hosts. */
  readonly log: readonly { readonly by: string; readonly what: string; readonly at: number }[];
}
