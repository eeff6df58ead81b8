import * as z from 'zod/mini';
import { SESSION_LIMITS } from '../../session/terms.ts';
import { INJECT_CHARACTERS } from '../../terms/inject.ts';
import { SEAT } from '../common.ts';
import { parseAs } from '../parse.ts';
import { CHANGE, WHAT_OTHERS_DO } from '../what-if.ts';
import type { Malformed } from '../parse.ts';
import type { Result } from '../../lib/result.ts';
import { LESSON_WISH, SESSION_SETTINGS } from './settings.ts';
import {
  ANSWER,
  DEBRIEF_STEP,
  ID,
  PERSON_NAME,
  PLACE,
  QUESTION,
  REASON,
  SCENE,
  SHEET,
  TABLE_NUMBER,
} from './common.ts';

// Every request of a session's room, by wire name: `session.*` of participants, `host.*` of hosts. A projector asks nothing.

const onTable = { table: z.nullable(TABLE_NUMBER) };
const words = z.string().check(z.minLength(1), z.maxLength(SESSION_LIMITS.messageCharacters));
const minutes = z.int().check(z.gte(1), z.lte(60));

/** Whom a host's message goes to. */
const TO = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('table'), table: TABLE_NUMBER }),
  z.object({ kind: z.literal('post'), place: PLACE }),
  z.object({ kind: z.literal('person'), person: ID }),
]);

export const SESSION_REQUESTS = {
  /** The server's steady clock, so that a page can show times by it. */
  'session.time': z.strictObject({}),
  /** Calls a host. */
  'session.help': z.strictObject({ text: z.string().check(z.maxLength(SESSION_LIMITS.messageCharacters)) }),
  'session.help-over': z.strictObject({}),
  'session.rename': z.strictObject({ name: PERSON_NAME }),
  /** A new personal code for the person who asks. */
  'session.code': z.strictObject({}),
  'session.answer': z.strictObject({
    sheet: SHEET,
    answers: z.readonly(z.array(ANSWER).check(z.maxLength(20))),
  }),

  'host.settings': z.strictObject({ settings: SESSION_SETTINGS }),
  /** Adds people by their names, a line each; those who are there already stay. A repeated name is somebody else on request. */
  'host.roster': z.strictObject({
    text: z.string().check(z.maxLength(SESSION_LIMITS.rosterCharacters)),
    keepsRepeats: z.boolean(),
  }),
  /** Makes as many tables as are needed and seats everybody who is not yet; with `afresh` everybody. */
  'host.balance': z.strictObject({ afresh: z.boolean() }),
  'host.tables': z.strictObject({ count: TABLE_NUMBER }),
  /** `null` is the hall. */
  'host.place': z.strictObject({ person: ID, place: z.nullable(PLACE) }),
  'host.rename': z.strictObject({ person: ID, name: PERSON_NAME }),
  'host.absent': z.strictObject({ person: ID, on: z.boolean() }),
  'host.remove': z.strictObject({ person: ID }),
  'host.restore': z.strictObject({ person: ID }),
  'host.lock': z.strictObject({ on: z.boolean() }),
  /** Fresh personal codes, for printed cards; empty for everybody. */
  'host.codes': z.strictObject({ people: z.readonly(z.array(ID).check(z.maxLength(SESSION_LIMITS.people))) }),
  /** A link for another host with equal rights. */
  'host.invite': z.strictObject({}),
  'host.revoke': z.strictObject({ host: ID }),
  /** A fresh key for projectors; the one before stops working. */
  'host.projector': z.strictObject({}),
  'host.start': z.strictObject({}),
  'host.delete': z.strictObject({}),

  'host.bell': LESSON_WISH,
  'host.pause': z.strictObject({ ...onTable, reason: REASON }),
  'host.resume': z.strictObject({ ...onTable, reason: REASON }),
  'host.extend': z.strictObject({ ...onTable, minutes, reason: REASON }),
  'host.close-phase': z.strictObject({ ...onTable, reason: REASON }),
  'host.step': z.strictObject({ table: TABLE_NUMBER, isFree: z.boolean() }),
  /** Extra time for the people of one delegation, invisible to everybody else; 1 takes it back. */
  'host.extra-time': z.strictObject({ person: ID, factor: z.number().check(z.gte(1), z.lte(3)) }),

  'host.message': z.strictObject({ to: TO, text: words }),
  'host.answer-help': z.strictObject({
    call: ID,
    text: z.string().check(z.maxLength(SESSION_LIMITS.messageCharacters)),
  }),
  'host.inject': z.strictObject({
    tables: z.nullable(z.readonly(z.array(TABLE_NUMBER).check(z.maxLength(SESSION_LIMITS.tables)))),
    inject: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('deck'), id: ID }),
      z.object({ kind: z.literal('words'), text: z.string().check(z.minLength(1), z.maxLength(INJECT_CHARACTERS)) }),
    ]),
  }),
  /** The own page of a seat, as it is at this moment. */
  'host.peek': z.strictObject({ table: TABLE_NUMBER, seat: SEAT }),
  'host.share-headlines': z.strictObject({ on: z.boolean() }),

  /** Pins a scene; `null` follows the session. */
  'host.scene': z.strictObject({ scene: z.nullable(SCENE) }),
  /** Ends play at all tables and opens the debrief. */
  'host.debrief': z.strictObject({}),
  /** Opens the steps of the debrief up to this one, and shows it with one of the questions offered; `null` shows none. */
  'host.reveal': z.strictObject({
    step: z.nullable(DEBRIEF_STEP),
    question: z.optional(z.int().check(z.gte(0), z.lte(9))),
  }),
  'host.what-if': z.strictObject({
    table: TABLE_NUMBER,
    change: CHANGE,
    answers: WHAT_OTHERS_DO,
  }),
  /** Replaces the questions of a form. */
  'host.questions': z.strictObject({ sheet: SHEET, questions: z.readonly(z.array(QUESTION).check(z.maxLength(12))) }),
  /** Asks a form; `null` asks none. */
  'host.ask': z.strictObject({ sheet: z.nullable(SHEET) }),
  /** Ends the session: it can be read, and nothing happens in it any more. */
  'host.end': z.strictObject({}),
} as const;

/** Name of a request of a session's room. */
export type SessionRequestName = keyof typeof SESSION_REQUESTS;

/** A request as it is sent. */
export type SessionRequestInput<K extends SessionRequestName> = z.input<(typeof SESSION_REQUESTS)[K]>;

/** A request as it was read. */
export type SessionRequestOf<K extends SessionRequestName> = z.infer<(typeof SESSION_REQUESTS)[K]>;

const SCHEMAS: { readonly [K in SessionRequestName]: z.ZodMiniType<SessionRequestOf<K>> } = SESSION_REQUESTS;

/** Reads the body of a request; a missing one is read as an empty body. */
export const parseSessionRequest = <K extends SessionRequestName>(
  name: K,
  input: unknown,
): Result<SessionRequestOf<K>, Malformed> => parseAs(SCHEMAS[name], input ?? {});
