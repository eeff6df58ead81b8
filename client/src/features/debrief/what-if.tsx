import { err } from '@letter/shared/play';
import { useCallback } from 'react';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { WhatIfPart } from '../../kit/what-if/what-if-part.tsx';
import type { AskWhatIf } from '../../kit/what-if/use-what-if.ts';
import { useActions } from '../../state/use-table.ts';

/** Step five: the reader's own game with one thing changed. */
export function WhatIf() {
  const actions = useActions();
  const words = useRefusal();
  const ask: AskWhatIf = useCallback(
    async (change, others) => {
      const reply = await actions.whatIf(change, others);
      return reply.ok ? reply : err(words(reply.error));
    },
    [actions, words],
  );
  return <WhatIfPart ask={ask} table={null} level={1} />;
}
