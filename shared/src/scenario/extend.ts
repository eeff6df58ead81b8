import { err, ok, type Result } from '../lib/result.ts';
import { describeValue, isList, isObject, nameOf, type ScenarioProblem } from './problem.ts';

type Data = Readonly<Record<string, unknown>>;

/** Keys of a scenario file that are for its readers and editors, and not part of the world. */
const FOR_READERS: readonly string[] = ['$schema', 'about', 'notes'];

/** A file without the keys that are for its readers. */
export const withoutNotes = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !FOR_READERS.includes(key)));

/**
 * Follows `extends` from parent to parent and merges each file into what it extends. An unknown parent and a circle of
 * parents are refused. A file without `extends` is returned unchanged.
 */
export function extended(data: Data, parents: Data, seen: readonly unknown[] = []): Result<Data, ScenarioProblem> {
  const { extends: parentId, ...own } = data;
  if (parentId === undefined) return ok(own);
  const known = Object.keys(parents);
  const parent = typeof parentId === 'string' && known.includes(parentId) ? parents[parentId] : undefined;
  const refuse = (expected: string): Result<Data, ScenarioProblem> =>
    err({ path: 'extends', expected, found: describeValue(parentId) });
  if (!isObject(parent)) return refuse(`one of ${known.join(', ')}`);
  if (seen.includes(parentId) || parentId === data['id']) return refuse('a parent that does not extend its own child');
  const whole = extended(parent, parents, [...seen, parentId, data['id']]);
  if (!whole.ok) return whole;
  return ok({ ...mergeObjects(withoutNotes(whole.value), withoutNotes(own)), ...readersPart(own) });
}

const readersPart = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => FOR_READERS.includes(key)));

function mergeObjects(under: Data, over: Data): Data {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) merged[key] = merge(under[key], value);
  return merged;
}

/**
 * Objects are merged key by key, lists of named elements name by name (an empty list removes all); everything else is
 * replaced, and so is a value that only makes sense whole: a parameter, a source, a condition.
 */
function merge(under: unknown, over: unknown): unknown {
  if (isObject(under) && isObject(over) && !isOnePiece(over)) return mergeObjects(under, over);
  if (isList(under) && isList(over) && over.length > 0 && [...under, ...over].every((one) => nameOf(one) !== null))
    return mergeNamed(under, over);
  return over;
}

/** Whether a value only makes sense whole: a parameter, a source, a condition. */
export const isOnePiece = (data: Data): boolean => 'value' in data || 'kind' in data;

/** Elements keep the parent's order; new ones follow; `"remove": true` removes one. */
function mergeNamed(under: readonly unknown[], over: readonly unknown[]): readonly unknown[] {
  const merged = new Map(under.map((element) => [nameOf(element), element]));
  for (const element of over) {
    const name = nameOf(element);
    if (isObject(element) && element['remove'] === true && merged.has(name)) merged.delete(name);
    else merged.set(name, merge(merged.get(name), element));
  }
  return [...merged.values()];
}
