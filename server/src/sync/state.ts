import { schema, t } from '@colyseus/schema';
import type { SchemaType } from '@colyseus/schema';
import { slimMap } from './slim-map.ts';

/** What only those may see who were given it: one for each seat and role, one for each person. */
export const Box = schema({ parts: t.map('string').view() }, 'Box');
export type Box = SchemaType<typeof Box>;

/** The synchronised state of one table: small JSON strings by key. Field names and map keys are seen by everybody. */
export const TableState = schema(
  { info: t.map('string'), parts: t.map('string'), seats: t.map(Box), people: t.map(Box) },
  'TableState',
);
export type TableState = SchemaType<typeof TableState>;

/** A box with nothing in it. */
export function openBox(): Box {
  const box = new Box();
  slimMap(box.parts);
  return box;
}

/** The state of a table of which nothing is told yet. */
export function openState(): TableState {
  const state = new TableState();
  slimMap(state.info);
  slimMap(state.parts);
  return state;
}
