import { useCallback, useEffect, useState } from 'react';
import type { Result } from '@letter/shared/play';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';

/** The state of a request from the landing page: none, pending (for so many seconds), or refused. */
export type Errand =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting'; readonly id: string; readonly seconds: number }
  | { readonly kind: 'refused'; readonly id: string; readonly refusal: LobbyRefusal };

/** Runs one request at a time, counts its seconds, and passes its answer on. */
export function useErrand(): readonly [
  Errand,
  <T>(id: string, ask: () => Promise<Result<T, LobbyRefusal>>, then: (value: T) => void) => Promise<void>,
  () => void,
] {
  const [errand, setErrand] = useState<Errand>({ kind: 'idle' });
  const isWaiting = errand.kind === 'waiting';
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = window.setInterval(
      () => setErrand((now) => (now.kind === 'waiting' ? { ...now, seconds: now.seconds + 1 } : now)),
      1000,
    );
    return () => window.clearInterval(timer);
  }, [isWaiting]);
  const run = useCallback(
    async <T>(id: string, ask: () => Promise<Result<T, LobbyRefusal>>, then: (value: T) => void) => {
      setErrand({ kind: 'waiting', id, seconds: 0 });
      const answer = await ask();
      if (answer.ok) {
        setErrand({ kind: 'idle' });
        then(answer.value);
      } else setErrand({ kind: 'refused', id, refusal: answer.error });
    },
    [],
  );
  const clear = useCallback(() => setErrand({ kind: 'idle' }), []);
  return [errand, run, clear];
}
