import { isSameJson } from '@letter/shared/play';
import { useState } from 'react';

/**
 * A value that is computed anew with each view, with the objects of the last time wherever they say the same: what is drawn
 * from it is then drawn again only where it has changed.
 */
export function useKept<T>(now: T): T {
  const [keep] = useState(() => keeper(now));
  return keep(now);
}

function keeper<T>(first: T): (now: T) => T {
  let last = first;
  return (now) => {
    last = kept(last, now);
    return last;
  };
}

/** `now`, or what of `last` says the same: the whole, or single items of a list. */
export function kept<T>(last: T, now: T): T;
// The values are of one type, which only their caller knows.
export function kept(last: unknown, now: unknown): unknown {
  if (Object.is(last, now)) return last;
  if (Array.isArray(last) && Array.isArray(now)) {
    const before: readonly unknown[] = last;
    const items: readonly unknown[] = now.map((item: unknown, at): unknown => kept(before[at], item));
    return items.length === before.length && items.every((item, at) => item === before[at]) ? before : items;
  }
  return isSameJson(now, last) ? last : now;
}
