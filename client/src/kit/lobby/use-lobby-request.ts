import { useCallback, useEffect, useState } from 'react';
import type { Result } from '@letter/shared/play';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';

/** The state of a request from the landing page: none, pending (for so many seconds), or refused. */
export type LobbyRequest =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting'; readonly id: string; readonly seconds: number }
  | { readonly kind: 'refused'; readonly id: string; readonly refusal: LobbyRefusal };

/** Runs one request at a time, counts its seconds, and passes its answer on. */
export function useLobbyRequest(): readonly [
  LobbyRequest,
  <T>(id: string, ask: () => Promise<Result<T, LobbyRefusal>>, then: (value: T) => void) => Promise<void>,
  () => void,
] {
  const [request, setRequest] = useState<LobbyRequest>({ kind: 'idle' });
  const isWaiting = request.kind === 'waiting';
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = window.setInterval(
      () => setRequest((now) => (now.kind === 'waiting' ? { ...now, seconds: now.seconds + 1 } : now)),
      1000,
    );
    return () => window.clearInterval(timer);
  }, [isWaiting]);
  const run = useCallback(
    async <T>(id: string, ask: () => Promise<Result<T, LobbyRefusal>>, then: (value: T) => void) => {
      setRequest({ kind: 'waiting', id, seconds: 0 });
      const answer = await ask();
      if (answer.ok) {
        setRequest({ kind: 'idle' });
        then(answer.value);
      } else setRequest({ kind: 'refused', id, refusal: answer.error });
    },
    [],
  );
  const clear = useCallback(() => setRequest({ kind: 'idle' }), []);
  return [request, run, clear];
}
