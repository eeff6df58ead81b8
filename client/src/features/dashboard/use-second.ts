import { useSyncExternalStore } from 'react';
import { useHostDesk } from '../../state/session-desk.ts';

const SECOND = 1_000;

// One timer for all rows: forty tables with a clock each would be forty.
const listeners = new Set<() => void>();
let timer: number | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= window.setInterval(() => {
    for (const one of listeners) one();
  }, SECOND);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.clearInterval(timer);
    timer = undefined;
  };
}

/** The server's steady clock, ms, in whole seconds: a part that reads it is drawn once a second. */
export function useSecond(): number {
  const desk = useHostDesk();
  return useSyncExternalStore(subscribe, () => Math.floor(desk.now() / SECOND) * SECOND);
}
