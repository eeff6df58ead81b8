/** A record with the given keys, in their order. */
export function recordOf<K extends string, T>(keys: readonly K[], make: (key: K) => T): Readonly<Record<K, T>> {
  const record: Partial<Record<K, T>> = {};
  for (const key of keys) record[key] = make(key);
  return record as Record<K, T>;
}

/** The keys of a record written out in code, in their order. */
export const keysOf = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>): readonly K[] =>
  Object.keys(record) as K[];

/** A record with each of its numbers changed; what is absent stays absent. */
export function changedEach<R extends Readonly<Record<string, number | undefined>>>(
  record: R,
  change: (value: number) => number,
): R {
  const copy: Record<string, number | undefined> = { ...record };
  for (const key in copy) {
    const value = copy[key];
    if (value !== undefined) copy[key] = change(value);
  }
  return copy as R;
}
