import * as z from 'zod/mini';
import { REJOIN_CODE } from '../common.ts';
import { parseAs } from '../parse.ts';
import { WHAT_IF_REPLY } from '../what-if.ts';
import type { Malformed } from '../parse.ts';
import type { Result } from '../../lib/result.ts';
import { ROSTER_NOTES } from '../../session/roster.ts';
import { ID } from './common.ts';
import type { SessionRequestName } from './requests.ts';

const DONE = z.object({ done: z.literal(true) });
/** A secret that opens a page of this session, shown once. */
const KEY = z.object({ key: z.string() });

/** The reply to each request of a session's room if it is not refused. */
export const SESSION_REPLIES = {
  'session.time': z.object({ now: z.number() }),
  'session.help': DONE,
  'session.help-over': DONE,
  'session.rename': DONE,
  'session.code': z.object({ rejoin: REJOIN_CODE }),
  'session.answer': DONE,
  'host.settings': DONE,
  /** How many were added, and the first lines that were left out or cut, with the reason. */
  'host.roster': z.object({
    added: z.number(),
    left: z.readonly(z.array(z.object({ line: z.number(), name: z.string(), why: z.enum(ROSTER_NOTES) }))),
  }),
  'host.balance': DONE,
  'host.tables': DONE,
  'host.place': DONE,
  'host.rename': DONE,
  'host.absent': DONE,
  'host.remove': DONE,
  'host.restore': DONE,
  'host.lock': DONE,
  'host.codes': z.object({ codes: z.readonly(z.array(z.object({ person: ID, rejoin: REJOIN_CODE }))) }),
  'host.invite': KEY,
  'host.revoke': DONE,
  'host.projector': KEY,
  'host.start': DONE,
  'host.delete': DONE,
  'host.bell': DONE,
  'host.pause': DONE,
  'host.resume': DONE,
  'host.extend': DONE,
  'host.close-phase': DONE,
  'host.step': DONE,
  'host.extra-time': DONE,
  'host.message': DONE,
  'host.answer-help': DONE,
  'host.inject': DONE,
  'host.peek': z.object({
    info: z.looseObject({}),
    public: z.nullable(z.looseObject({})),
    /** The own part of the seat's view, without the public one. */
    seat: z.nullable(z.looseObject({})),
    you: z.looseObject({}),
  }),
  'host.share-headlines': DONE,
  'host.scene': DONE,
  'host.debrief': DONE,
  'host.reveal': DONE,
  'host.what-if': WHAT_IF_REPLY,
  'host.questions': DONE,
  'host.ask': DONE,
  'host.end': DONE,
} as const satisfies Readonly<Record<SessionRequestName, z.ZodMiniType>>;

/** The reply to each request if it is not refused. */
export type SessionReplies = { readonly [K in SessionRequestName]: z.infer<(typeof SESSION_REPLIES)[K]> };

const SCHEMAS: { readonly [K in SessionRequestName]: z.ZodMiniType<SessionReplies[K]> } = SESSION_REPLIES;

/** Reads the reply to a request of a session's room. */
export const parseSessionReply = <K extends SessionRequestName>(
  name: K,
  input: unknown,
): Result<SessionReplies[K], Malformed> => parseAs(SCHEMAS[name], input);
