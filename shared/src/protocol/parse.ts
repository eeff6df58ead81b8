import * as z from 'zod/mini';
import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';

/** Where input is ill-formed: the first such field, dotted; empty for the input itself. */
export interface Malformed {
  readonly path: string;
}

/** Reads unknown input by a schema. */
export function parseAs<T>(schema: z.core.$ZodType<T>, input: unknown): Result<T, Malformed> {
  const parsed = z.safeParse(schema, input);
  return parsed.success ? ok(parsed.data) : err({ path: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/**
 * Whether a value matches a schema as it is; the value itself is kept, so that what did not change keeps its identity.
 */
export const isOf = <T>(schema: z.core.$ZodType<T>, value: unknown): value is T => z.safeParse(schema, value).success;
