import type { World } from '../world.ts';
import type { Field, Fields } from './field.ts';
import { meets, type Mask } from './sources.ts';

/** The fields of a view as a list. */
export type Table<V> = readonly { readonly name: keyof V & string; readonly field: Field<V[keyof V]> }[];

const isNameOf = <V extends object>(fields: Fields<V>, name: string): name is keyof V & string => name in fields;

/** The list of the fields of a view. */
export const tableOf = <V extends object>(fields: Fields<V>): Table<V> =>
  Object.keys(fields).flatMap((name) => (isNameOf(fields, name) ? [{ name, field: fields[name] }] : []));

/** A view made whole. */
export function make<V extends object>(fields: Fields<V>, world: World): V;
export function make(fields: Fields<Record<string, unknown>>, world: World): Record<string, unknown> {
  const view: Record<string, unknown> = {};
  for (const [name, { of }] of Object.entries(fields)) view[name] = of(world);
  return view;
}

/** The view of a World that differs from the last one in some parts: what cannot have changed is the same object. */
export function renew<V extends object, W extends V>(table: Table<V>, last: W, changed: Mask, world: World): W {
  let next = last;
  for (const { name, field } of table) {
    if (!meets(field.from, changed)) continue;
    const value = field.of(world);
    if (!isSame(last[name], value)) next = { ...next, [name]: value };
  }
  return next;
}

/** Whether two values are one, or hold the same objects: a list that was filtered anew and came to the same. */
function isSame(before: unknown, now: unknown): boolean {
  if (before === now) return true;
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return false;
  if (Array.isArray(before) || Array.isArray(now)) {
    if (!Array.isArray(before) || !Array.isArray(now) || before.length !== now.length) return false;
    return now.every((item, at) => item === before[at]);
  }
  // The same entries in another order are another text.
  const names = Object.keys(before);
  const old: Readonly<Record<string, unknown>> = { ...before };
  const fresh: Readonly<Record<string, unknown>> = { ...now };
  return isSame(names, Object.keys(now)) && names.every((name) => old[name] === fresh[name]);
}
