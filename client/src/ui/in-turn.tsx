import { Children, startTransition, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { takeTurn } from './turns.ts';

/**
 * Draws its first part at once and the others one after another, each in a frame of its own that gives way to whoever uses
 * the page: a page with a hundred controls would otherwise hold up a slow device for a third of a second.
 */
export function InTurn({ children }: { readonly children: ReactNode }): ReactNode {
  const parts = Children.toArray(children);
  const [shown, setShown] = useState(1);
  const isMore = shown < parts.length;
  useEffect(() => {
    if (!isMore) return undefined;
    return takeTurn(() => startTransition(() => setShown(shown + 1)));
  }, [isMore, shown]);
  return parts.slice(0, shown);
}

/** Draws what stands beside a page after the page itself. */
export function Later({ children }: { readonly children: ReactNode }): ReactNode {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => (isDue ? undefined : takeTurn(() => startTransition(() => setIsDue(true)))), [isDue]);
  return isDue ? children : null;
}
