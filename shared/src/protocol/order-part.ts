import * as z from 'zod/mini';
import { isSealed } from '../terms/order.ts';
import type { Order, SealedOrder } from '../terms/order.ts';
import { PHASE, ROUND } from './common.ts';
import { LIMITS } from './limits.ts';
import { parseOrder } from './order-codec.ts';

/** An id that a page makes up or refers to. */
export const REQUEST_ID = z.string().check(z.minLength(1), z.maxLength(LIMITS.idCharacters));

/** The phase that a request is meant for, so that a late one is refused and not misread. */
export const STAMP = { round: ROUND, phase: PHASE };

/** An order, read by the codec of its kind. */
export const ORDER = z
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

/** An order that waits in a docket. */
export const SEALED = z
  .pipe(
    z.unknown(),
    z.transform((input, context): SealedOrder => {
      const order = parseOrder(input);
      if (order.ok && isSealed(order.value)) return order.value;
      context.issues.push({ code: 'custom', input });
      return z.NEVER;
    }),
  )
  .register(z.globalRegistry, { title: 'Order' });
