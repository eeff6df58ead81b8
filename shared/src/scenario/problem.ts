/** What is wrong in a scenario file: where, what was expected there, and what is there. */
export interface ScenarioProblem {
  /** Keys from the top, an element of a list by its name where it has one: `params.trade.channels.fuel.take.unit`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** A problem in one line. */
export const problemLine = ({ path, expected, found }: ScenarioProblem): string =>
  `${path === '' ? 'the file' : path}: expected ${expected}, found ${found}`;

/** Whether a value is an object: no list, number or null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The name of a list's element: its `channel`, `aim` or `id`; null if it has none. */
export function nameOf(element: unknown): string | null {
  if (!isObject(element)) return null;
  const name = element['channel'] ?? element['aim'] ?? element['id'];
  return typeof name === 'string' ? name : null;
}

/** The path to a value, with elements of lists by name. */
export function pathTo(input: unknown, keys: readonly PropertyKey[]): string {
  const words: string[] = [];
  let at = input;
  for (const key of keys) {
    const inside = valueAt(at, key);
    words.push(isList(at) ? (nameOf(inside) ?? `[${String(key)}]`) : String(key));
    at = inside;
  }
  return words.join('.').replaceAll('.[', '[');
}

/** The value under a list of keys; undefined if they lead nowhere. */
export const findAt = (input: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce((at: unknown, key) => valueAt(at, key), input);

function valueAt(at: unknown, key: PropertyKey): unknown {
  if (isList(at)) return at[Number(key)];
  return isObject(at) ? at[String(key)] : undefined;
}

/** A value described in a few words. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (isList(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
