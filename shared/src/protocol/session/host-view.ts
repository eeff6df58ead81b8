import * as z from 'zod/mini';
import { PHASE, SEAT, TABLE_CODE } from '../common.ts';
import { LESSON_WISH, SESSION_SETTINGS } from './settings.ts';
import { ANSWER, DEBRIEF_STEP, ID, PLACE, QUESTION, SCENE, SHEET, TABLE_NUMBER } from './common.ts';
import { NEED_KINDS } from '../../session/attention.ts';
import { FIGURES } from '../../session/figures.ts';
import type { ClassQuestion } from '../../session/class-questions.ts';
import { CLASS_STEP, type SessionInfo } from './info.ts';

/** A participant, as hosts know them. */
export const PARTICIPANT_CARD = z.object({
  id: ID,
  name: z.string(),
  realName: z.string(),
  place: z.nullable(PLACE),
  /** On the roster and not yet there, there, away, marked absent by a host, or removed. */
  presence: z.enum(['expected', 'here', 'away', 'absent', 'removed']),
  isAdviser: z.boolean(),
  /** How many times as long this person's delegation has, 1 without extra time. */
  extraTime: z.number(),
  /** Whether their personal code was printed or shown. */
  hasCode: z.boolean(),
});

/** A post of a table, as hosts see it. */
export const POST_CARD = z.object({
  /** Ids of its people. */
  people: z.readonly(z.array(ID)),
  here: z.number(),
  isBot: z.boolean(),
  isReady: z.boolean(),
});

/** Why a table may need the host; the most urgent first. */
export const ATTENTION = z.object({
  kind: z.enum(NEED_KINDS),
  /** The delegation it is about. */
  seat: z.nullable(SEAT),
  /** A figure to be told: a share or a risk in percent, people, votes. */
  amount: z.nullable(z.number()),
  /** Since when, ms on the steady clock. */
  since: z.nullable(z.number()),
});

/** A table at a glance. Figures are true ones: only hosts get them. */
export const TABLE_CARD = z.object({
  number: TABLE_NUMBER,
  code: z.nullable(TABLE_CODE),
  status: z.enum(['waiting', 'playing', 'over']),
  round: z.number(),
  phase: z.nullable(PHASE),
  deadline: z.nullable(z.number()),
  isFree: z.boolean(),
  isPaused: z.boolean(),
  isWaiting: z.boolean(),
  posts: z.record(SEAT, POST_CARD),
  attention: z.readonly(z.array(ATTENTION)),
  /** Share of the talk of each delegation in percent, whole. */
  talk: z.record(SEAT, z.number()),
  ending: z.nullable(z.string()),
});

/** The figures of one table, round by round, for comparison; true ones. They change once a round, apart from the card. */
export const TABLE_CURVES = z.object({
  number: TABLE_NUMBER,
  curves: z.record(z.enum(FIGURES), z.readonly(z.array(z.number()))),
});

/** A call for help. */
export const HELP_CALL = z.object({
  id: ID,
  person: ID,
  text: z.string(),
  at: z.number(),
  isAnswered: z.boolean(),
});

/** Something a host put in. */
export const INJECT_CARD = z.object({
  id: ID,
  kind: z.enum(['deck', 'words']),
  /** Id of the scenario's inject, or the words. */
  what: z.string(),
  tables: z.readonly(z.array(TABLE_NUMBER)),
  at: z.number(),
});

const isAQuestion = (value: unknown): boolean => typeof value === 'object' && value !== null && 'kind' in value;

/** What hosts alone hold of a session, beside what everybody knows. */
export const HOST_PART = z.object({
  /** The host who reads it. */
  you: ID,
  hosts: z.readonly(z.array(z.object({ id: ID, name: z.string(), isHere: z.boolean() }))),
  settings: SESSION_SETTINGS,
  lesson: LESSON_WISH,
  people: z.readonly(z.array(PARTICIPANT_CARD)),
  cards: z.readonly(z.array(TABLE_CARD)),
  curves: z.readonly(z.array(TABLE_CURVES)),
  calls: z.readonly(z.array(HELP_CALL)),
  injects: z.readonly(z.array(INJECT_CARD)),
  /** What the projector shows, and whether it is pinned. */
  scene: SCENE,
  isPinned: z.boolean(),
  /** The step that the host is at in the debrief. */
  step: z.nullable(DEBRIEF_STEP),
  /** Every step before its reveal, with the questions to choose from; empty before the debrief is open. */
  ahead: z.readonly(
    z.array(
      z.object({
        shown: CLASS_STEP,
        questions: z.readonly(z.array(z.custom<ClassQuestion>((one) => isAQuestion(one)))),
      }),
    ),
  ),
  /** The forms, as they are asked. */
  sheets: z.record(SHEET, z.readonly(z.array(QUESTION))),
  /** Who handed in what. */
  answers: z.readonly(z.array(z.object({ person: ID, sheet: SHEET, answers: z.readonly(z.array(ANSWER)) }))),
  /** Latest acts of hosts, for another host to see: newest last. */
  log: z.readonly(z.array(z.object({ by: z.string(), what: z.string(), at: z.number() }))),
});

export type ParticipantCard = Readonly<z.infer<typeof PARTICIPANT_CARD>>;
export type TableCard = Readonly<z.infer<typeof TABLE_CARD>>;
export type TableCurves = Readonly<z.infer<typeof TABLE_CURVES>>;
export type Attention = Readonly<z.infer<typeof ATTENTION>>;
export type HelpCall = Readonly<z.infer<typeof HELP_CALL>>;
export type InjectCard = Readonly<z.infer<typeof INJECT_CARD>>;
export type HostPart = Readonly<z.infer<typeof HOST_PART>>;

/** What a host's page holds of a session. */
export interface HostView {
  readonly info: SessionInfo;
  readonly host: HostPart;
}
