import * as z from 'zod/mini';
import { err, ok, type Result } from '../lib/result.ts';
import { ORDER_SHAPES, type Order } from '../terms/order.ts';

// Unknown input in, a well-formed order out. Nothing here judges legality: a well-formed order may still be refused.

const envelope = z.looseObject({ kind: z.enum(ORDER_SHAPES.map(({ kind }) => kind)) });
const SHAPES: ReadonlyMap<unknown, (typeof ORDER_SHAPES)[number]> = new Map(
  ORDER_SHAPES.map((shape) => [shape.kind, shape]),
);

/** Parses an order from the wire. The error names the first ill-formed field, dotted; empty for the order itself. */
export function parseOrder(input: unknown): Result<Order, { readonly path: string }> {
  const shape = typeof input === 'object' && input !== null && 'kind' in input ? SHAPES.get(input.kind) : undefined;
  if (shape === undefined) return err({ path: envelope.safeParse(input).error?.issues[0]?.path.join('.') ?? '' });
  const parsed = shape.schema.safeParse(input);
  return parsed.success ? ok(parsed.data) : err({ path: parsed.error.issues[0]?.path.join('.') ?? '' });
}
