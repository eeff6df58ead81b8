import type { SessionReplies, SessionRequestInput, SessionRequestName } from '@letter/shared/protocol';
import { useCallback, useState } from 'react';
import { useHostDesk } from '../../state/session-desk.ts';
import { useSessionRefusal } from './use-session-refusal.ts';

/** What a host asks of the session, one thing at a time, and why the last was refused. */
export interface HostAct {
  /** Asks; resolves with the reply, or `null` if it was refused, which `refusal` then says. */
  readonly ask: <K extends SessionRequestName>(
    name: K,
    body: SessionRequestInput<K>,
  ) => Promise<SessionReplies[K] | null>;
  readonly refusal: string | null;
  readonly isBusy: boolean;
}

/** Asks the session for something on a host's page, and keeps the sentence of a refusal until the next try. */
export function useHostAct(): HostAct {
  const desk = useHostDesk();
  const say = useSessionRefusal();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const ask: HostAct['ask'] = useCallback(
    async (name, body) => {
      setIsBusy(true);
      const answer = await desk.ask(name, body);
      setIsBusy(false);
      setRefusal(answer.ok ? null : say(answer.error));
      return answer.ok ? answer.value : null;
    },
    [desk, say],
  );
  return { ask, refusal, isBusy };
}
