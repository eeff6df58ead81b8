import { z } from 'zod';
import { PACES } from './pace.ts';
import { STANDING_ORDERS } from './standing-orders.ts';

// Every request of a client, by wire name. Zod says whether it is well-formed; whether it is legal is for the rules.

const seat = z.enum(['us', 'china', 'un', 'dprk']);
const shortId = z.string().min(1).max(64);

/** One request id, so that a repeated request is answered and not done again. */
const stamp = {
  round: z.number().int().min(1).max(20),
  phase: z.enum(['briefing', 'negotiation', 'orders', 'adjudication']),
};

export const REQUESTS = {
  /** `order` is parsed by the order codec; kept unknown here so that the two schemas stay apart. */
  'order.submit': z.object({ orderId: shortId, ...stamp, order: z.unknown() }).strict(),
  'order.withdraw': z.object({ orderId: shortId, ...stamp, slot: shortId }).strict(),
  'seat.ready': z.object({ ...stamp, ready: z.boolean() }).strict(),
  'seat.take': z.object({ seat: seat.nullable() }).strict(),
  /** What is to be done while one is away; `null` leaves everything to the advisor. */
  'seat.standing': z.object({ orders: STANDING_ORDERS.nullable() }).strict(),
  'seat.mute': z.object({ seat, on: z.boolean() }).strict(),
  /** A new personal code for oneself; the one before opens nothing any more. */
  'person.code': z.object({}).strict(),
  'table.start': z.object({}).strict(),
  /** Switch between live play and a phase of hours or days; the host may, at any time before the end. */
  'table.pace': z.object({ pace: z.enum(PACES) }).strict(),
  /** Break the game off and open its debrief; the host among friends may, and the last one at any table. */
  'table.end': z.object({}).strict(),
  /** Delete the table and its record for good; the host may, at any time. */
  'table.delete': z.object({}).strict(),
  'table.time': z.object({}).strict(),
  'message.send': z
    .object({
      messageId: shortId,
      to: z.union([z.literal('plenary'), seat]),
      text: z.string().min(1).max(600),
      pledge: z.boolean(),
    })
    .strict(),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestOf<K extends RequestName> = z.infer<(typeof REQUESTS)[K]>;
