import * as z from 'zod/mini';
import { PHASE, REJOIN_CODE } from './common.ts';
import { PUT } from './delegation-view.ts';
import { parseAs } from './parse.ts';
import type { Malformed } from './parse.ts';
import { WHAT_IF_REPLY } from './what-if.ts';
import type { RequestName } from './requests.ts';
import type { Result } from '../lib/result.ts';

/** An order or message was accepted and is on disk. */
const RECEIPT = z.object({ id: z.string(), round: z.number(), phase: PHASE });

/** An order was accepted; with `put` it was not carried out, and waits for those of the delegation who decide on it. */
const ORDER_RECEIPT = z.object({ ...RECEIPT.shape, put: z.optional(PUT) });

/** A request without a result of its own was carried out. */
const DONE = z.object({ done: z.literal(true) });

/** The reply to each request if it is not refused. */
export const REPLIES = {
  'order.submit': ORDER_RECEIPT,
  'order.withdraw': ORDER_RECEIPT,
  'message.send': RECEIPT,
  'message.read': DONE,
  'finding.publish': RECEIPT,
  'headline.publish': RECEIPT,
  'note.send': RECEIPT,
  'delegation.vote': DONE,
  'delegation.dissent': DONE,
  'delegation.say': RECEIPT,
  'delegation.pass-on': DONE,
  'delegation.assign': DONE,
  'table.rule': DONE,
  'seat.ready': DONE,
  'seat.take': DONE,
  'seat.ask': DONE,
  'seat.hand-on': DONE,
  'person.move': DONE,
  'person.remove': DONE,
  'person.restore': DONE,
  'person.rename': DONE,
  'seat.standing': DONE,
  'seat.mute': DONE,
  /** A personal code: it brings its person back from any device, so only they get it, and only once. */
  'person.code': z.object({ rejoin: REJOIN_CODE }),
  'table.start': DONE,
  'table.pace': DONE,
  'table.pause': DONE,
  'table.resume': DONE,
  'table.extend': DONE,
  'table.end': DONE,
  'table.agree-to-end': DONE,
  'table.lock': DONE,
  'table.spread': DONE,
  'table.delete': DONE,
  /** The server's steady clock in milliseconds, so that a client can show deadlines by it; it has no relation to a date. */
  'table.time': z.object({ now: z.number() }),
  'table.what-if': WHAT_IF_REPLY,
} as const satisfies Readonly<Record<RequestName, z.ZodMiniType>>;

/** An order or message was accepted and is on disk. */
export type Receipt = z.infer<typeof RECEIPT>;

/** An order was accepted; with `put` it waits for those of the delegation who decide on it. */
export type OrderReceipt = z.infer<typeof ORDER_RECEIPT>;

/** A request without a result of its own was carried out. */
export type Done = z.infer<typeof DONE>;

/** The reply to each request if it is not refused. */
export type Replies = { readonly [K in RequestName]: z.infer<(typeof REPLIES)[K]> };

const SCHEMAS: { readonly [K in RequestName]: z.ZodMiniType<Replies[K]> } = REPLIES;

/** Reads the reply to a request. */
export const parseReply = <K extends RequestName>(name: K, input: unknown): Result<Replies[K], Malformed> =>
  parseAs(SCHEMAS[name], input);
