import type { LessonWindow, SessionEvent, SessionState } from '@letter/shared/authority';
import type { FormatRules, Result } from '@letter/shared/play';
import type { SessionRefusal } from '@letter/shared/protocol';
import { lessonRounds } from '@letter/shared/session';
import type { Conduct } from '../../table/conduct/conduct.ts';
import type { Clock } from '../../table/ports.ts';

/** An event before it is dated. */
type NewEvent = SessionEvent extends infer E ? (E extends SessionEvent ? Omit<E, 'at'> : never) : never;

/** What the lesson's clock needs of its session. */
export interface LessonDesk {
  readonly clock: Clock;
  /** The format that the tables play. */
  readonly rules: FormatRules;
  readonly state: () => SessionState;
  /** The open tables by their numbers. */
  readonly tables: () => ReadonlyMap<number, Conduct>;
  /** What a date is ahead of the steady clock, ms. */
  readonly skew: () => number;
  readonly record: (events: readonly NewEvent[]) => Promise<Result<null, SessionRefusal>>;
  /** Do something after all that was asked of the session before it. */
  afterwards(what: string, task: () => Promise<void>): void;
  /** Call back after `ms`, in the same queue; the answer cancels. */
  later(ms: number, what: string, task: () => Promise<void>): () => void;
  /** Play is over at all tables. */
  readonly openDebrief: () => Promise<void>;
}

/** The clock of one session in memory. What is in it beside the window is known again, or made anew, after a restart. */
export interface LessonCore {
  readonly desk: LessonDesk;
  /** Where the tables in step are; ahead of the record for as long as that is written. */
  window: LessonWindow | null;
  /** The windows of tables that run free, by their numbers. */
  readonly free: Map<number, { readonly round: number; ends: number }>;
  /** The round whose end all tables in step may leave: everybody was there. */
  released: number | null;
  /** Play has to stop for the debrief. */
  isTimeUp: boolean;
  tick: (() => void) | null;
}

/** The clock of a session that is opened, or comes back from its record. */
export const openLesson = (desk: LessonDesk): LessonCore => ({
  desk,
  window: desk.state().window,
  free: new Map(),
  released: null,
  isTimeUp: false,
  tick: null,
});

/** Whether a table runs free of the others. */
export const isFree = ({ desk }: LessonCore, number: number): boolean =>
  desk.state().tables.find((table) => table.number === number)?.clock.isFree ?? false;

/** Tables that run in step, with their numbers. */
export const inStep = (core: LessonCore): readonly (readonly [number, Conduct])[] =>
  [...core.desk.tables()].filter(([number]) => !isFree(core, number));

/** Rounds that the games have if time does not limit them; once they have begun that does not change. */
export function wantedRounds({ desk }: LessonCore): number {
  const begun = [...desk.tables().values()].flatMap((table) => table.gameRounds ?? [])[0];
  return begun ?? fixedRounds(desk) ?? desk.rules.most;
}

/** The number of rounds that games of a session begin with: fixed where a bell decides, and left open otherwise. */
export function fixedRounds({ rules, state }: LessonDesk): number | null {
  const { bell, hasClock } = state().lesson;
  return bell === null || !hasClock ? null : lessonRounds(rules);
}
