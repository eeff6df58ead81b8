import * as z from 'zod/mini';
import type { Rejection } from '../terms/rejection.ts';
import { ORDER_KIND, PHASE, plain, SEAT } from './common.ts';

/** A refusal by the table around the game; the rules' own refusals are `Rejection`. */
const TABLE_REFUSAL = z.discriminatedUnion('code', [
  z.object({ code: z.literal('malformed'), path: z.string() }),
  plain('unknown-request'),
  plain('no-seat'),
  plain('seat-taken'),
  /** As many people sit in this delegation as may. */
  z.object({ code: z.literal('delegation-full'), most: z.number() }),
  plain('already-started'),
  /** The Panel and the Press are taken at a table among friends or in a session. */
  plain('no-roles'),
  /** What was asked is for the Panel, or for the Press. */
  plain('not-your-role'),
  plain('not-started'),
  plain('not-host'),
  /** Only who made the table may do this; whoever stands in may not. */
  plain('not-maker'),
  /** The table belongs to a session, whose hosts decide this. */
  plain('hosts-decide'),
  /** Nobody at the table has this id, or it is the asker's own. */
  plain('unknown-person'),
  /** The person to be seated has seen another delegation's secrets. */
  plain('they-know-secrets'),
  /** This person, or this device, has seen another delegation's secrets. */
  plain('knows-secrets'),
  /** Only a table among friends changes its pace. */
  plain('pace-fixed'),
  /** Nothing closes by a clock here, so that there is none to stop or to lengthen. */
  plain('no-clock'),
  /** The phase was lengthened as often as it can be. */
  plain('long-enough'),
  /** The game is still played: what would have been is asked of a finished one. */
  plain('not-over'),
  /** What would have been could not be worked out in time; it may be asked again. */
  plain('took-too-long'),
  /** Only the head of the delegation does this. */
  plain('not-head'),
  /** The delegation sealed this, and only whoever decides may open it again. */
  plain('sealed-by-delegation'),
  /** What was to be decided is decided, withdrawn or out of time. */
  plain('motion-gone'),
  /** As many matters wait in this delegation as may; its people wrote or dissented as much as is kept. */
  z.object({ code: z.literal('too-many-motions'), most: z.number() }),
  z.object({ code: z.literal('notes-full'), most: z.number() }),
  z.object({ code: z.literal('dissents-full'), most: z.number() }),
  /** Somebody who is alone decides, and has nobody to dissent from. */
  plain('alone-in-delegation'),
  /** Advisers talk and suggest; they decide from the next round on. */
  plain('only-adviser'),
  plain('message-empty'),
  /** This person has sent many messages in a short time; the same one may be sent again after that. */
  z.object({ code: z.literal('too-many-messages'), retryAfterSeconds: z.number() }),
  /** Everybody at the table together has. */
  z.object({ code: z.literal('table-busy'), retryAfterSeconds: z.number() }),
  /** The game keeps no more of what this delegation says. */
  plain('talk-full'),
  /** This person has asked for many changes in a short time; the same one may be asked for again after that. */
  z.object({ code: z.literal('too-many-requests'), retryAfterSeconds: z.number() }),
  /** This delegation has changed as much as it may in one phase. */
  z.object({ code: z.literal('phase-full'), most: z.number() }),
  /** As many offers of this delegation are open as may be, or were made in the whole game. */
  z.object({ code: z.literal('too-many-offers'), most: z.number() }),
  z.object({ code: z.literal('offers-full'), most: z.number() }),
  plain('message-muted'),
  /** Made by the client itself: the request did not reach the server, or its answer did not come back. */
  plain('not-connected'),
  /** Made by the client itself: the answer is not one that it can read. */
  plain('not-understood'),
  /** The record cannot be written just now; nothing was done, and the same request may be sent again. */
  plain('store-unavailable'),
  plain('internal'),
]);

const phase = PHASE;
const kind = ORDER_KIND;

/** A refusal of the rules, as it crosses the wire. */
const REJECTION = z.discriminatedUnion('code', [
  z.object({ code: z.literal('stale-phase'), round: z.number(), phase }),
  z.object({ code: z.literal('wrong-phase'), phase }),
  z.object({ code: z.literal('not-your-lever'), kind, seat: SEAT }),
  z.object({ code: z.literal('not-open-yet'), kind, opensIn: z.number() }),
  z.object({
    code: z.literal('over-budget'),
    cost: z.number(),
    left: z.number(),
    unit: z.enum(['points', 'chips']),
  }),
  plain('unknown-target'),
  z.object({ code: z.literal('not-enough-evidence'), held: z.number(), needed: z.number() }),
  z.object({ code: z.literal('no-grounds'), held: z.number(), needed: z.number() }),
  plain('already-done'),
  plain('once-a-round'),
  z.object({ code: z.literal('too-many-changes'), most: z.number() }),
  plain('empty-text'),
  plain('no-text'),
  plain('vote-begun'),
  plain('not-a-party'),
  plain('not-your-term'),
  plain('impossible-term'),
  plain('agreement-closed'),
  plain('nothing-to-ease'),
  plain('council-letter'),
  plain('no-finding'),
  plain('not-restricted'),
  plain('no-relief'),
  plain('relief-is-public'),
  plain('no-snap-back'),
  z.object({ code: z.literal('not-ready'), readiness: z.number(), needed: z.number() }),
  plain('no-procedure'),
  plain('no-mandate'),
  z.object({ code: z.literal('panel-too-early'), opensIn: z.number() }),
  z.object({ code: z.literal('not-proven'), confidence: z.number(), gap: z.number() }),
  plain('accused-may-not-judge'),
  z.object({ code: z.literal('out-of-range'), least: z.number(), most: z.number() }),
  plain('not-a-recipient'),
  plain('not-your-soil'),
  plain('not-your-goods'),
  plain('list-not-ready'),
  plain('nothing-adjudicated'),
  plain('empty-headline'),
  z.object({ code: z.literal('impossible-step'), seat: SEAT }),
  plain('needs-agreement'),
  z.object({ code: z.literal('not-for-them'), seat: SEAT }),
  plain('not-seen'),
  plain('not-shown'),
  plain('no-evidence'),
  plain('text-gone'),
  plain('act-closed'),
  plain('not-addressed'),
  plain('already-answered'),
  plain('wrong-answer'),
  plain('unsigned'),
  plain('already-said'),
  z.object({ code: z.literal('too-many-acts'), most: z.number() }),
  plain('game-over'),
]);

/** Any refusal that a client can get to a request. */
export const REFUSAL = z.discriminatedUnion('code', [TABLE_REFUSAL, REJECTION]);

type Told = z.infer<typeof REJECTION>;
/** Compiles only while this list has exactly the rejections of the rules. */
type Mutual<A extends Rejection, B extends Told> = A | B;

/** A refusal by the table around the game. */
export type TableRefusal = z.infer<typeof TABLE_REFUSAL>;

/** Any refusal that a client can get to a request; each code has a sentence in the client's catalogue. */
export type Refusal = Mutual<Told, Rejection> | TableRefusal;
