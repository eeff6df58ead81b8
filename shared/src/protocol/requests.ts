import * as z from 'zod/mini';
import { ACT } from './act-codec.ts';
import { NAME, POST, ROUND, SEAT } from './common.ts';
import { LIMITS } from './limits.ts';
import { tidyName } from './names.ts';
import { DELEGATION_REQUESTS } from './delegation-requests.ts';
import { ORDER, REQUEST_ID, STAMP } from './order-part.ts';
import { PACES } from './pace.ts';
import { parseAs } from './parse.ts';
import type { Malformed } from './parse.ts';
import { CONVERSATION } from './read-marks.ts';
import { HEADLINE_CHARACTERS, LEANS, MAX_LINE } from '../terms/role.ts';
import { reportId } from '../terms/ids.ts';
import { STANDING_ORDERS } from './standing-orders.ts';
import { CHANGE, WHAT_OTHERS_DO } from './what-if.ts';
import type { Result } from '../lib/result.ts';

// Every request of a client, by wire name. Zod checks whether it is well-formed; whether it is legal is for the rules.

const id = REQUEST_ID;
const stamp = STAMP;

/** The id of a report. */
const REPORT = z.pipe(id, z.transform(reportId));

export const REQUESTS = {
  /** `orderId` belongs to one request, so that a repeated request is answered and not carried out again. */
  'order.submit': z.strictObject({ orderId: id, ...stamp, order: ORDER }),
  'order.withdraw': z.strictObject({ orderId: id, ...stamp, slot: id }),
  'seat.ready': z.strictObject({ ...stamp, ready: z.boolean() }),
  /** Takes a seat or a role; `null` stands up. */
  'seat.take': z.strictObject({ seat: z.nullable(POST) }),
  /** Asks a delegation of the running game to be let in; `null` takes that back. */
  'seat.ask': z.strictObject({ seat: z.nullable(SEAT) }),
  /** Gives the seat of people who are away to somebody without one; who made the table may. */
  'seat.hand-on': z.strictObject({ seat: SEAT, person: id }),
  /** What is to be done while the person is away; `null` leaves everything to the advisor. */
  'seat.standing': z.strictObject({ orders: z.nullable(STANDING_ORDERS) }),
  'seat.mute': z.strictObject({ seat: SEAT, on: z.boolean() }),
  /** A new personal code for the person who asks; the previous one stops working. */
  'person.code': z.strictObject({}),
  /** Seats somebody, or takes their seat: who made the table may, a member those who asked the delegation. */
  'person.move': z.strictObject({ person: id, seat: z.nullable(POST) }),
  /** Removes somebody, whose devices and codes open nothing here any more; with `lock` nobody new is let in after it. */
  'person.remove': z.strictObject({ person: id, lock: z.boolean() }),
  /** Lets somebody in again who was removed. */
  'person.restore': z.strictObject({ person: id }),
  /** Gives somebody another name: who made the table anybody, everybody themselves. */
  'person.rename': z.strictObject({
    person: id,
    name: z.pipe(
      NAME,
      z.transform((typed) => tidyName(typed) ?? typed),
    ),
  }),
  ...DELEGATION_REQUESTS,
  'table.start': z.strictObject({}),
  /** Switches between live play and a phase of hours or days; who made the table may, at any time before the end. */
  'table.pace': z.strictObject({ pace: z.enum(PACES) }),
  /** Ends the game and opens its debrief; who made the table may. */
  'table.end': z.strictObject({}),
  /** Agrees to end the game here, or takes that back; it ends once all who are seated agree. */
  'table.agree-to-end': z.strictObject({ agree: z.boolean() }),
  /** Lets nobody new in, or opens the table again; who made it may. */
  'table.lock': z.strictObject({ on: z.boolean() }),
  /** Before the game, seats everybody who has no seat, each in the smallest delegation; who leads may. */
  'table.spread': z.strictObject({}),
  /** Deletes the table and its record for good; who made it may, at any time. */
  'table.delete': z.strictObject({}),
  'table.time': z.strictObject({}),
  /** What a finished game would have come to with one thing changed. */
  'table.what-if': z.strictObject({ change: CHANGE, answers: WHAT_OTHERS_DO }),
  /** How far the person has read a conversation: up to a message of it. */
  'message.read': z.strictObject({
    conversation: CONVERSATION,
    message: z.string().check(z.minLength(1), z.maxLength(LIMITS.messageIdCharacters)),
  }),
  /** Stops the clock for everybody; who leads the table may. */
  'table.pause': z.strictObject({}),
  /** Lets a paused game go on, or says that one at rest should. */
  'table.resume': z.strictObject({}),
  /** Gives everybody more time in the open phase; who leads the table may, and among strangers everybody a few times. */
  'table.extend': z.strictObject({ ...stamp }),
  /** The Panel makes one of its files public. */
  'finding.publish': z.strictObject({ requestId: id, ...stamp, report: REPORT }),
  /** The Press publishes its headline of the round. */
  'headline.publish': z.strictObject({
    requestId: id,
    ...stamp,
    lean: z.enum(LEANS),
    words: z.string().check(z.maxLength(HEADLINE_CHARACTERS)),
    about: z.nullable(z.strictObject({ round: ROUND, line: z.int().check(z.gte(0), z.lte(MAX_LINE)) })),
  }),
  /** A delegation writes to the Panel or the Press, or one of them to it. */
  'note.send': z.strictObject({
    messageId: id,
    to: POST,
    text: z.string().check(z.maxLength(LIMITS.messageCharacters)),
  }),
  'message.send': z.strictObject({
    messageId: id,
    to: z.union([z.literal('plenary'), SEAT]),
    /** May be empty beside an act. */
    text: z.string().check(z.maxLength(LIMITS.messageCharacters)),
    pledge: z.boolean(),
    /** What the message does, typed; absent for free text alone. */
    act: z.exactOptional(ACT),
  }),
} as const;

export type RequestName = keyof typeof REQUESTS;

/** A request as it is sent. */
export type RequestInput<K extends RequestName> = z.input<(typeof REQUESTS)[K]>;

/** A request as it was read. */
export type RequestOf<K extends RequestName> = z.infer<(typeof REQUESTS)[K]>;

const SCHEMAS: { readonly [K in RequestName]: z.ZodMiniType<RequestOf<K>> } = REQUESTS;

/** Reads the body of a request; a missing one is read as an empty body. */
export const parseRequest = <K extends RequestName>(name: K, input: unknown): Result<RequestOf<K>, Malformed> =>
  parseAs(SCHEMAS[name], input ?? {});
