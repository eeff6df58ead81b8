import { useEffect } from 'react';
import { fetchParts } from './parts.ts';

/** Milliseconds in which a table has the line to itself before what it does not show yet is fetched. */
const HEAD_START_MS = 2_000;

/** Fetches the other parts of a table once it is shown, so that each is there when the game comes to it. */
export function useRestFetched(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = window.setTimeout(() => void fetchParts(), HEAD_START_MS);
    return () => window.clearTimeout(timer);
  }, [isShown]);
}
