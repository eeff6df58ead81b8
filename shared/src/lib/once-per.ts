/**
 * A function that is computed once for each object it is asked of; nobody may change the object afterwards. What it gave
 * lives as long as the object, and the last answer as long as no other was asked for.
 */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly of: K; readonly value: T }>();
  let last: { readonly of: K; readonly value: T } | undefined;
  return (of) => {
    // Most are asked of the same object many times in a row.
    if (last?.of === of) return last.value;
    const known = made.get(of);
    last = known ?? { of, value: make(of) };
    if (known === undefined) made.set(of, last);
    return last.value;
  };
}
