import { useEffect, useState, useSyncExternalStore } from 'react';
import { knownRejoin, rememberRejoin } from '../../net/rejoin-code.ts';
import type { Answer } from '../../net/requests.ts';
import { useActions } from '../../state/use-table.ts';
import { useRefusal } from '../words/use-refusal.ts';

/** The reader's personal code for a table, or why there is none. */
export interface OwnCode {
  readonly code: string | null;
  readonly refusal: string | null;
  readonly renew: () => Promise<void>;
}

const listeners = new Set<() => void>();
/** Requests on their way, by table: a second one would make a second code, and the first would open nothing. */
const asked = new Map<string, Answer>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The server keeps only a hash of the code, so each device without it asks for a new one once and keeps it. */
export function useOwnCode(table: string): OwnCode {
  const sayRefusal = useRefusal();
  const actions = useActions();
  const code = useSyncExternalStore(subscribe, () => knownRejoin(table));
  const [refusal, setRefusal] = useState<string | null>(null);
  const renew = async () => {
    const pending = asked.get(table) ?? ask();
    const answer = await pending;
    setRefusal(answer.ok ? null : sayRefusal(answer.error));
  };
  const ask = (): Answer => {
    const keep = async () => {
      const answer = await actions.renewCode();
      asked.delete(table);
      if (answer.ok) rememberRejoin(table, answer.value.rejoin);
      for (const listener of listeners) listener();
      return answer;
    };
    const answer = keep();
    asked.set(table, answer);
    return answer;
  };
  const isMissing = code === null && refusal === null;
  useEffect(() => {
    if (isMissing) void renew();
    // Only a code that is missing is asked for, and a refusal is not repeated by itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isMissing]);
  return { code, refusal, renew };
}
