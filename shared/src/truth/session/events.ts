import type { GameSeed } from '../../lib/seed.ts';
import type { LessonTime, TimeChange } from '../../session/lesson.ts';
import type { DebriefStep, Scene } from '../../session/scenes.ts';
import type { Answer, Question, SheetId } from '../../session/sheets.ts';
import type { Place, SessionSettings } from '../../session/terms.ts';

/** A host: who leads the session, known by the hash of a key. */
export interface HostRecord {
  readonly id: string;
  readonly name: string;
  readonly keyHash: string;
}

/** Somebody on the roster; without a device until they come. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  /** Empty where hosts do not ask for it. */
  readonly realName: string;
  readonly tokenHash: string | null;
  /** Hash of the personal code; `null` until one was made. */
  readonly codeHash: string | null;
}

/** A message of a host, and whom it goes to. */
export interface SentMessage {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly to:
    | { readonly kind: 'all' }
    | { readonly kind: 'table'; readonly table: number }
    | { readonly kind: 'post'; readonly place: Place }
    | { readonly kind: 'person'; readonly person: string };
}

/** What was put in by a host. */
export type Inject = { readonly kind: 'deck'; readonly id: string } | { readonly kind: 'words'; readonly text: string };

/** A change of time, as it is told; `amount` is minutes, a round or a factor, `reason` the host's own words. */
export interface TimeNotice {
  readonly what: TimeChange;
  readonly table: number | null;
  readonly amount: number | null;
  readonly reason: string;
  /** Id of the host; `null` when the plan did it by itself. */
  readonly by: string | null;
}

/** The window of a round in step was opened or moved; times are ms on the steady clock. */
export interface WindowSet {
  readonly round: number;
  /** Rounds the plan has room for. */
  readonly rounds: number;
  /** When the round opened; the same again where its window only moved. */
  readonly opened: number;
  /** When the window ends; `null` without a clock. */
  readonly ends: number | null;
  /** Ms by which dates are ahead of the steady clock: more later on means that the server stood still meanwhile. */
  readonly skew: number;
}

/** Everything that happens in a session, in the order in which it happened; `at` is ms since the epoch. */
export type SessionEvent = { readonly at: number } & (
  | {
      readonly kind: 'opened';
      readonly id: string;
      readonly code: string;
      readonly seed: GameSeed;
      readonly scenarioHash: string;
      readonly settings: SessionSettings;
      readonly lesson: LessonTime;
      readonly host: HostRecord;
      readonly projectorHash: string;
    }
  | { readonly kind: 'settings-set'; readonly by: string; readonly settings: SessionSettings }
  | { readonly kind: 'lesson-set'; readonly by: string; readonly lesson: LessonTime }
  | { readonly kind: 'host-added'; readonly by: string; readonly host: HostRecord }
  | { readonly kind: 'host-removed'; readonly by: string; readonly host: string }
  | { readonly kind: 'projector-renewed'; readonly by: string; readonly keyHash: string }
  /** On the roster by a host, or come by the code. */
  | { readonly kind: 'person-added'; readonly by: string | null; readonly person: PersonRecord }
  | { readonly kind: 'person-came'; readonly person: string; readonly tokenHash: string }
  /** Had only just come, and was somebody who is known by a personal code. */
  | { readonly kind: 'person-dropped'; readonly person: string }
  /** Their last page was closed after so many ms. */
  | { readonly kind: 'person-stayed'; readonly person: string; readonly ms: number }
  | { readonly kind: 'person-renamed'; readonly person: string; readonly name: string }
  | {
      readonly kind: 'codes-renewed';
      readonly codes: readonly { readonly person: string; readonly codeHash: string }[];
    }
  | { readonly kind: 'marked-absent'; readonly by: string; readonly person: string; readonly on: boolean }
  | { readonly kind: 'person-removed'; readonly by: string; readonly person: string }
  | { readonly kind: 'person-restored'; readonly by: string; readonly person: string }
  | { readonly kind: 'tables-set'; readonly count: number }
  /** Moves of people that take effect together; `null` is the hall. */
  | {
      readonly kind: 'placed';
      readonly by: string | null;
      readonly moves: readonly { readonly person: string; readonly place: Place | null; readonly isAdviser: boolean }[];
    }
  | { readonly kind: 'locked'; readonly by: string; readonly on: boolean }
  | { readonly kind: 'table-opened'; readonly table: number; readonly id: string; readonly code: string }
  | { readonly kind: 'started'; readonly by: string }
  /** A table's own clock, or that of all for `null`. */
  | { readonly kind: 'clock-held'; readonly table: number | null; readonly on: boolean }
  | { readonly kind: 'table-freed'; readonly table: number; readonly isFree: boolean }
  | { readonly kind: 'extra-time-set'; readonly person: string; readonly factor: number }
  | ({ readonly kind: 'window-set' } & WindowSet)
  | { readonly kind: 'time-told'; readonly notice: TimeNotice }
  | { readonly kind: 'message-sent'; readonly message: SentMessage }
  | { readonly kind: 'help-asked'; readonly id: string; readonly person: string; readonly text: string }
  | { readonly kind: 'help-over'; readonly id: string; readonly by: string | null }
  | {
      readonly kind: 'injected';
      readonly id: string;
      readonly by: string;
      readonly tables: readonly number[];
      readonly inject: Inject;
    }
  | { readonly kind: 'headlines-shared'; readonly by: string; readonly on: boolean }
  | { readonly kind: 'scene-pinned'; readonly by: string; readonly scene: Scene | null }
  | { readonly kind: 'debrief-opened'; readonly by: string | null }
  /** `question` is the place of the question in the list that the record offers; the first if it is absent. */
  | {
      readonly kind: 'step-revealed';
      readonly by: string;
      readonly step: DebriefStep | null;
      readonly question?: number;
    }
  | {
      readonly kind: 'questions-set';
      readonly by: string;
      readonly sheet: SheetId;
      readonly questions: readonly Question[];
    }
  | { readonly kind: 'sheet-asked'; readonly by: string; readonly sheet: SheetId | null }
  | {
      readonly kind: 'sheet-handed-in';
      readonly person: string;
      readonly sheet: SheetId;
      readonly answers: readonly Answer[];
    }
  | { readonly kind: 'ended'; readonly by: string | null }
);
