import * as z from 'zod/mini';
import { PHASE, ROUND, SEAT } from './common.ts';
import { LIMITS } from './limits.ts';
import { parseOrder } from './order-codec.ts';
import { PACES } from './pace.ts';
import { parseAs } from './parse.ts';
import type { Malformed } from './parse.ts';
import { STANDING_ORDERS } from './standing-orders.ts';
import type { Order } from '../terms/order.ts';
import type { Result } from '../lib/result.ts';

// Every request of a client, by wire name. Zod checks whether it is well-formed; whether it is legal is for the rules.

const id = z.string().check(z.minLength(1), z.maxLength(LIMITS.idCharacters));

/** The phase that a request is meant for, so that a late one is refused and not misread. */
const stamp = { round: ROUND, phase: PHASE };

/** An order, read by the codec of its kind. */
const order = z
  .pipe(
    z.unknown(),
    z.transform((input, context): Order => {
      const parsed = parseOrder(input);
      if (parsed.ok) return parsed.value;
      const path = parsed.error.path === '' ? [] : parsed.error.path.split('.');
      context.issues.push({ code: 'custom', input, path });
      return z.NEVER;
    }),
  )
  .register(z.globalRegistry, { title: 'Order' });

export const REQUESTS = {
  /** `orderId` belongs to one request, so that a repeated request is answered and not carried out again. */
  'order.submit': z.strictObject({ orderId: id, ...stamp, order }),
  'order.withdraw': z.strictObject({ orderId: id, ...stamp, slot: id }),
  'seat.ready': z.strictObject({ ...stamp, ready: z.boolean() }),
  'seat.take': z.strictObject({ seat: z.nullable(SEAT) }),
  /** What is to be done while the person is away; `null` leaves everything to the advisor. */
  'seat.standing': z.strictObject({ orders: z.nullable(STANDING_ORDERS) }),
  'seat.mute': z.strictObject({ seat: SEAT, on: z.boolean() }),
  /** A new personal code for the person who asks; the previous one stops working. */
  'person.code': z.strictObject({}),
  'table.start': z.strictObject({}),
  /** Switches between live play and a phase of hours or days; the host may, at any time before the end. */
  'table.pace': z.strictObject({ pace: z.enum(PACES) }),
  /** Ends the game and opens its debrief; the host among friends may, and the last one at any table. */
  'table.end': z.strictObject({}),
  /** Deletes the table and its record for good; the host may, at any time. */
  'table.delete': z.strictObject({}),
  'table.time': z.strictObject({}),
  'message.send': z.strictObject({
    messageId: id,
    to: z.union([z.literal('plenary'), SEAT]),
    text: z.string().check(z.minLength(1), z.maxLength(LIMITS.messageCharacters)),
    pledge: z.boolean(),
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
