import * as z from 'zod/mini';

/** A JSON Schema or a part of an OpenAPI document. */
export type Json = Readonly<Record<string, unknown>>;

/** A schema as the JSON Schema of its input. */
export function jsonSchemaOf(schema: z.ZodMiniType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
