import * as z from 'zod/mini';
import { FORMATS } from '../../terms/vocabulary.ts';
import type { ClassStep } from '../../session/class-step.ts';
import { PHASE, TABLE_CODE } from '../common.ts';
import { DEBRIEF_STEP, ID, QUESTION, SHEET, STAGE, TABLE_NUMBER, TIME_CHANGE } from './common.ts';

/** A change of the lesson's time, as it is told. */
export const ANNOUNCEMENT = z.object({
  id: z.number(),
  what: TIME_CHANGE,
  /** `null` for all tables. */
  table: z.nullable(TABLE_NUMBER),
  /** Minutes, a round's number or a factor, as `what` needs; `null` where it needs none. */
  amount: z.nullable(z.number()),
  /** The host's own words; empty without any. */
  reason: z.string(),
  /** Name of the host; empty when the plan did it by itself. */
  by: z.string(),
});

/** The lesson's time as everybody may know it. Times are on the server's steady clock, ms. */
export const LESSON_INFO = z.object({
  /** The bell; `null` without one. */
  bell: z.nullable(z.number()),
  /** When play stops for the debrief; `null` without a bell. */
  debriefAt: z.nullable(z.number()),
  /** The round that tables in step are in, and when its window ends; `null` before the start or without a clock. */
  round: z.nullable(z.number()),
  windowEnds: z.nullable(z.number()),
  /** When each round opened that has, from round 1. */
  opened: z.readonly(z.array(z.number())),
  /** Rounds the plan has room for, and those it began with. */
  rounds: z.number(),
  plannedRounds: z.number(),
  hasClock: z.boolean(),
  stretch: z.number(),
  isPaused: z.boolean(),
});

/** A headline of one table that the host shares with all. */
export const SHARED_HEADLINE = z.object({
  table: TABLE_NUMBER,
  round: z.number(),
  headline: z.looseObject({ kind: z.string() }),
});

/** A step of the debrief over all tables, as its maker wrote it; a page checks only which step it is. */
export const CLASS_STEP = z.custom<ClassStep>(
  (value) =>
    typeof value === 'object' && value !== null && 'step' in value && DEBRIEF_STEP.safeParse(value.step).success,
);

/** What everybody of a session may know: participants, hosts and the projector. */
export const SESSION_INFO = z.object({
  code: TABLE_CODE,
  name: z.string(),
  stage: STAGE,
  scenario: z.string(),
  scenarioHash: z.string(),
  format: z.enum(FORMATS),
  isLocked: z.boolean(),
  /** People who have come, people on the roster who have not, and tables there are. */
  come: z.number(),
  awaited: z.number(),
  tables: z.number(),
  lesson: LESSON_INFO,
  /** The latest changes of time, newest last. */
  announcements: z.readonly(z.array(ANNOUNCEMENT)),
  headlines: z.readonly(z.array(SHARED_HEADLINE)),
  /** The steps of the debrief that are open to participants, in order. */
  revealed: z.readonly(z.array(DEBRIEF_STEP)),
  /** The step that the host shows now, over all tables; absent or `null` where none is shown. */
  shown: z.optional(z.nullable(CLASS_STEP)),
  /** The form that is asked now. */
  sheet: z.nullable(z.object({ sheet: SHEET, questions: z.readonly(z.array(QUESTION)) })),
});

/** The phase of a table, where it has one. */
export const STAND = z.object({ round: z.number(), phase: PHASE });

/** A person and what they are called. */
export const NAMED = z.object({ id: ID, name: z.string() });

/** What everybody of a session may know. */
export type SessionInfo = Readonly<z.infer<typeof SESSION_INFO>>;
/** A change of the lesson's time, as it is told. */
export type Announcement = Readonly<z.infer<typeof ANNOUNCEMENT>>;
/** The lesson's time as everybody may know it. */
export type LessonInfo = Readonly<z.infer<typeof LESSON_INFO>>;
