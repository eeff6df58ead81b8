import { ADDRESS_KINDS } from './addresses.ts';
import * as z from 'zod/mini';
import { BOT_LEVELS } from '../terms/bot-level.ts';
import { FORMATS } from '../terms/vocabulary.ts';
import { NAME, PHASE, ROUND, SEAT, TABLE_CODE, TOKEN } from './common.ts';
import { HTTP_CALLS } from './http-calls.ts';
import type { HttpCallName } from './http-calls.ts';
import type { LobbyError } from './lobby-error.ts';
import { LIMITS } from './limits.ts';
import { PACES } from './pace.ts';
import { parseAs } from './parse.ts';
import { STAGE } from './session/common.ts';
import { LESSON_WISH, SESSION_SETTINGS } from './session/settings.ts';
import { NAME_RULES } from '../session/terms.ts';
import type { Malformed } from './parse.ts';
import type { Result } from '../lib/result.ts';

// The HTTP side: finding, opening and keeping tables. Play at a table goes over its socket.

/** What holds a seat. */
export const SEAT_HOLDER = z.enum(['person', 'bot', 'free']);

/** What holds a seat. */
export type SeatHolder = z.infer<typeof SEAT_HOLDER>;

/** What anybody with a table's code may know of it. */
export const TABLE_NOTICE = z.object({
  code: TABLE_CODE,
  status: z.enum(['waiting', 'playing', 'over']),
  seats: z.record(SEAT, SEAT_HOLDER),
  /** When the game last went on, ms since the epoch; `null` before it began. */
  lastPlayed: z.nullable(z.number()),
  /** Where the game stands; left out before it began. */
  round: z.optional(ROUND),
  phase: z.optional(PHASE),
});

/** What anybody with a table's code may know of it. */
export type TableNotice = z.infer<typeof TABLE_NOTICE>;

/** The settings of a new private table. */
export const TABLE_WISH = z.object({
  kind: z.enum(['friends', 'solo']),
  format: z.enum(FORMATS),
  name: NAME,
  /** Solo: the seat to play; the United States if left out. */
  seat: z.optional(SEAT),
  /** Id of the world to play in; the server's default if left out. */
  scenario: z.optional(z.string().check(z.maxLength(LIMITS.idCharacters))),
  /** Friends: how long a phase is open; live if left out. */
  pace: z.optional(z.enum(PACES)),
  /** How well the bots play; competent if left out. */
  bots: z.optional(z.enum(BOT_LEVELS)),
  /** Token of the device that opens the table: its person leads the table whenever they are at it. */
  token: z.optional(TOKEN),
});

/** The settings of a new private table. */
export type TableWish = z.input<typeof TABLE_WISH>;

/** What a person needs to return: their personal code as typed, and the token of the device that it is to work on. */
export const REJOIN_WISH = z.strictObject({
  rejoin: z.string().check(z.maxLength(LIMITS.rejoinCharacters)),
  token: TOKEN,
});

/** What a person needs to return. */
export type RejoinWish = z.infer<typeof REJOIN_WISH>;

/** Tables that a device remembers, and the token of its person. */
export const MINE_WISH = z.strictObject({
  token: TOKEN,
  codes: z.readonly(z.array(TABLE_CODE).check(z.maxLength(LIMITS.rememberedTables))),
});

/** A new session: what its host chose, when the bell rings, and what the host is called. */
export const SESSION_WISH = z.strictObject({ settings: SESSION_SETTINGS, lesson: LESSON_WISH, host: NAME });

/** A new session. */
export type SessionWish = z.input<typeof SESSION_WISH>;

/** What anybody with a session's code may know of it before they come in. */
export const SESSION_NOTICE = z.object({
  code: TABLE_CODE,
  name: z.string(),
  stage: STAGE,
  isLocked: z.boolean(),
  scenario: z.string(),
  format: z.enum(FORMATS),
  names: z.enum(NAME_RULES),
  asksRealName: z.boolean(),
  showsNote: z.boolean(),
});

/** What anybody with a session's code may know of it before they come in. */
export type SessionNotice = Readonly<z.infer<typeof SESSION_NOTICE>>;

/** The table to go to. */
const TABLE_OPENED = z.object({ code: TABLE_CODE });

/**
 * The data of the world with a given hash, perhaps by an older release. Only the reader of worlds can say whether it is
 * one: it checks the hash and completes what this release needs.
 */
const WORLD_DATA = z.looseObject({ id: z.string() });

/** The round from whose opening an imported game continues, as the query of the URL gives it. */
export const ROUND_QUERY = z.optional(z.pipe(z.coerce.number(), ROUND));

type Code = LobbyError['code'];
const anywhere: readonly Code[] = [
  'malformed',
  'foreign-origin',
  'unknown-host',
  'older-page',
  'newer-page',
  'internal',
];
const byCode: readonly Code[] = ['unknown-code', 'record-damaged', 'too-many-requests', 'store-unavailable'];
const opening: readonly Code[] = ['too-many-requests', 'store-unavailable', 'server-full', 'too-many-tables'];

/** Every HTTP call: its address, what it takes, what it answers, and why it may be refused. */
export const API = {
  playNow: {
    ...HTTP_CALLS.playNow,
    body: z.object({ name: NAME }),
    answer: TABLE_OPENED,
    refusals: [...anywhere, ...opening],
  },
  openTable: {
    ...HTTP_CALLS.openTable,
    body: TABLE_WISH,
    answer: TABLE_OPENED,
    refusals: [...anywhere, ...opening, 'unknown-scenario'],
  },
  importTable: {
    ...HTTP_CALLS.importTable,
    body: null,
    answer: TABLE_OPENED,
    refusals: [...anywhere, ...opening, 'bad-file', 'record-damaged'],
  },
  findTable: {
    ...HTTP_CALLS.findTable,
    body: null,
    answer: TABLE_NOTICE,
    refusals: [...anywhere, ...byCode],
  },
  findMine: {
    ...HTTP_CALLS.findMine,
    body: MINE_WISH,
    answer: z.object({ tables: z.readonly(z.array(TABLE_NOTICE)) }),
    refusals: [...anywhere, 'too-many-requests'],
  },
  rejoinTable: {
    ...HTTP_CALLS.rejoinTable,
    body: REJOIN_WISH,
    answer: TABLE_OPENED,
    refusals: [...anywhere, ...byCode, 'unknown-rejoin', 'other-seat', 'removed', 'knows-secrets'],
  },
  takeFile: {
    ...HTTP_CALLS.takeFile,
    body: null,
    answer: null,
    refusals: [...anywhere, ...byCode, 'not-at-table', 'not-started', 'still-secret'],
  },
  openSession: {
    ...HTTP_CALLS.openSession,
    body: SESSION_WISH,
    /** The keys of the host's and the projector's page are told once. */
    answer: z.object({ code: TABLE_CODE, host: TOKEN, projector: TOKEN }),
    refusals: [...anywhere, ...opening, 'unknown-scenario'],
  },
  takeEvidence: {
    ...HTTP_CALLS.takeEvidence,
    body: null,
    answer: null,
    refusals: [...anywhere, ...byCode, 'not-a-host'],
  },
  sendStatements: {
    ...HTTP_CALLS.sendStatements,
    body: null,
    answer: z.object({ sent: z.int() }),
    refusals: [...anywhere, ...byCode, 'not-a-host', 'no-record-store', 'record-store-refused'],
  },
  findSession: {
    ...HTTP_CALLS.findSession,
    body: null,
    answer: SESSION_NOTICE,
    refusals: [...anywhere, ...byCode],
  },
  findWorld: {
    ...HTTP_CALLS.findWorld,
    body: null,
    answer: WORLD_DATA,
    refusals: ['malformed', 'unknown-host', 'older-page', 'newer-page', 'unknown-scenario'],
  },
  findAddresses: {
    ...HTTP_CALLS.findAddresses,
    body: null,
    answer: z.object({
      addresses: z.readonly(z.array(z.object({ origin: z.string(), kind: z.enum(ADDRESS_KINDS) }))),
      isReached: z.boolean(),
    }),
    refusals: ['malformed', 'unknown-host', 'older-page', 'newer-page'],
  },
  describe: {
    ...HTTP_CALLS.describe,
    body: null,
    answer: z.looseObject({ openapi: z.string() }),
    refusals: ['malformed', 'unknown-host', 'older-page', 'newer-page'],
  },
  ready: {
    ...HTTP_CALLS.ready,
    body: null,
    answer: z.object({ ok: z.literal(true) }),
    refusals: ['store-unavailable'],
  },
  health: {
    ...HTTP_CALLS.health,
    body: null,
    answer: z.object({ ok: z.literal(true), tables: z.int() }),
    refusals: ['unknown-host', 'store-unavailable'],
  },
} as const satisfies Readonly<Record<HttpCallName, HttpCall>>;

/** One HTTP call. A body or answer of `null` is none, or the text of a saved game. */
export interface HttpCall {
  readonly method: 'get' | 'post';
  readonly path: `/${string}`;
  readonly status: number;
  readonly body: z.ZodMiniType | null;
  readonly answer: z.ZodMiniType | null;
  readonly refusals: readonly Code[];
}

/** Name of an HTTP call that is answered in JSON. */
export type JsonCallName = Exclude<HttpCallName, 'takeFile' | 'takeEvidence'>;

/** The answer of an HTTP call. */
export type HttpAnswer<N extends JsonCallName> = z.infer<(typeof API)[N]['answer']>;

const ANSWERS: { readonly [N in JsonCallName]: { readonly answer: z.ZodMiniType<HttpAnswer<N>> } } = API;

/** Reads the answer to an HTTP call. */
export const parseAnswer = <N extends JsonCallName>(name: N, input: unknown): Result<HttpAnswer<N>, Malformed> =>
  parseAs(ANSWERS[name].answer, input);
