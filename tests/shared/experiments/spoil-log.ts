import fc from 'fast-check';

// Logs with an error anywhere in them.

/** A log as read from a file, not yet validated. */
export type Log = readonly unknown[];

/** A path in plain data, from the root. */
type Place = readonly (string | number)[];

/** Unexpected values: strings, numbers of every size, null, and values that break parsers. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  2,
  3,
  4,
  0.5,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'us',
  'china',
  'dprk',
  'yes',
  'plenary',
  'constructor',
  '__proto__',
  'toString',
  'NaN',
  'T1',
  'A1-1',
  'x'.repeat(100_000),
  '\u202Eright to left',
  [],
  {},
  [[[[[[]]]]]],
  JSON.parse('{"__proto__":{"kind":"game-ended"},"constructor":{"prototype":{}}}'),
  JSON.parse(`${'[{"a":'.repeat(3_000)}1${'}]'.repeat(3_000)}`),
];

/** The paths of all leaves of a value. */
function leavesOf(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const parts = Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...at, key]));
  return parts.length === 0 ? [at] : parts;
}

/** The value with another one at a path; `undefined` removes the path. */
function changed(value: unknown, [key, ...rest]: Place, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    const index = Number(key);
    return put === undefined && rest.length === 0
      ? value.toSpliced(index, 1)
      : value.with(index, changed(value[index], rest, put));
  }
  const parts = new Map<string, unknown>(Object.entries(value as object));
  if (put === undefined && rest.length === 0) parts.delete(String(key));
  else parts.set(String(key), changed(parts.get(String(key)), rest, put));
  return Object.fromEntries(parts);
}

/** A log with one value changed, added or removed anywhere. */
const withOneChange = (log: Log): fc.Arbitrary<Log> =>
  fc.nat(log.length - 1).chain((index) => {
    const leaves = leavesOf(log[index]);
    return fc
      .record({
        leaf: fc.constantFrom(...leaves),
        // Also the parent of the leaf, or its grandparent.
        above: fc.constantFrom(0, 0, 0, 1, 2),
        put: fc.oneof(
          fc.constantFrom(...STRANGE, undefined),
          fc.jsonValue(),
          fc.double(),
          fc.integer({ min: -5, max: 20 }),
        ),
        key: fc.constantFrom(null, null, null, '__proto__', 'constructor', 'extra'),
      })
      .map(({ leaf, above, put, key }) => {
        const place = leaf.slice(0, Math.max(0, leaf.length - above));
        const at = key === null ? place : [...place.slice(0, -1), key];
        return log.with(
          index,
          changed(log[index], key === null || !Number.isInteger(Number(place.at(-1))) ? at : place, put),
        );
      });
  });

/** A log with an event left out, repeated or moved. */
const inAnotherOrder = (log: Log): fc.Arbitrary<Log> =>
  fc
    .tuple(fc.constantFrom('drop', 'double', 'swap', 'move', 'end'), fc.nat(log.length - 1), fc.nat(log.length - 1))
    .map(([what, one, other]) => {
      switch (what) {
        case 'drop':
          return log.toSpliced(one, 1);
        case 'double':
          return log.toSpliced(one, 0, log[one]);
        case 'swap':
          return log.with(one, log[other]).with(other, log[one]);
        case 'move':
          return log.toSpliced(one, 1).toSpliced(other, 0, log[one]);
        default:
          return log.slice(0, one);
      }
    });

/** A log with one error. */
export const spoiled = (log: Log): fc.Arbitrary<Log> =>
  fc.oneof({ weight: 3, arbitrary: withOneChange(log) }, inAnotherOrder(log));
