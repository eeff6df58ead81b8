import { schema, t } from '@colyseus/schema';
import type { SchemaType } from '@colyseus/schema';

/** What only those may see who were given it: one for each seat and role, one for each person. */
export const Box = schema({ parts: t.map('string').view() }, 'Box');
export type Box = SchemaType<typeof Box>;

/** The synchronised state of one table: small JSON strings by key. Field names and map keys are seen by everybody. */
export const TableState = schema(
  { info: t.map('string'), parts: t.map('string'), seats: t.map(Box), people: t.map(Box) },
  'TableState',
);
export type TableState = SchemaType<typeof TableState>;
