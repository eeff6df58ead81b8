import * as z from 'zod/mini';
import { err, ok, type Result } from '../lib/result.ts';
import { ORDER_SHAPES, type Order } from '../terms/order.ts';

// Unknown input in, a well-formed order out. Nothing here judges legality: a well-formed order may still be refused.

const envelope = z.looseObject({ kind: z.enum(ORDER_SHAPES.map(({ kind }) => kind)) });

/** Parses an order from the wire. The error names the first ill-formed field, dotted; empty for the order itself. */
export function parseOrder(input: unknown): Result<Order, { readonly path: string }> {
  const named = envelope.safeParse(input);
  const shape = named.success ? ORDER_SHAPES.find(({ kind }) => kind === named.data.kind) : undefined;
  if (shape === undefined) return err({ path: named.error?.issues[0]?.path.join('.') ?? '' });
  const parsed = shape.schema.safeParse(input);
  return parsed.success ? ok(parsed.data) : err({ path: parsed.error.issues[0]?.path.join('.') ?? '' });
}
