/**
 * Keeps the browser from freezing this page in the background while a table is open on it; returns a function that ends
 * that. A frozen page loses its connection, and its seat would be covered. Chrome leaves pages alone that hold a lock;
 * where there are no locks, as on a plain-http network, a frozen page recovers once it is visible again.
 */
export function stayAwake(code: string): () => void {
  if (!('locks' in navigator)) return () => undefined;
  const ended = new AbortController();
  const untilEnded = (): Promise<void> =>
    new Promise((resolve) => {
      if (ended.signal.aborted) resolve();
      ended.signal.addEventListener('abort', () => resolve());
    });
  // Shared: several tabs of one browser may be at the same table.
  navigator.locks
    .request(`letter.table.${code}`, { mode: 'shared', signal: ended.signal }, untilEnded)
    .catch(() => undefined);
  return () => ended.abort();
}
