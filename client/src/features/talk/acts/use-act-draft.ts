import { readActDraft } from '@letter/shared/protocol';
import type { Act } from '@letter/shared/play';
import type { Recipient } from '../../../net/requests.ts';
import { useCallback } from 'react';
import { useDraft } from '../../../state/drafts.ts';

/** The act that is being put together for one conversation, and how to change or drop it. */
export function useActDraft(channel: Recipient): readonly [Act | null, (act: Act | null) => void] {
  const [act, setAct] = useDraft(`act.${channel}`, readActDraft);
  return [act, useCallback((next) => setAct(() => next), [setAct])];
}
