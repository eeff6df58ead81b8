/**
 * What follows from a list that grows at its end and is never changed in place, made for each longer list from what it was
 * for the one before: `extend` takes what is known and the items that are new, and changes neither. Whoever asks of another
 * list gets what follows from that one; only the last list with the same first item is remembered.
 */
export function grown<T extends object, R>(
  start: R,
  extend: (known: R, fresh: readonly T[]) => R,
): (list: readonly T[]) => R {
  const last = new WeakMap<T, { readonly list: readonly T[]; readonly value: R }>();
  return (list) => {
    const [first] = list;
    if (first === undefined) return start;
    const known = last.get(first);
    if (known?.list === list) return known.value;
    const isLonger = known !== undefined && begins(list, known.list);
    const value = isLonger ? extend(known.value, list.slice(known.list.length)) : extend(start, list);
    last.set(first, { list, value });
    return value;
  };
}

/** Whether a list begins with all items of another, one by one. */
function begins<T>(list: readonly T[], beginning: readonly T[]): boolean {
  if (beginning.length > list.length) return false;
  for (let at = 0; at < beginning.length; at++) if (list[at] !== beginning[at]) return false;
  return true;
}
