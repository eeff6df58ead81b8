import type { SessionRefusal } from '@letter/shared/protocol';
import { createContext, useContext, useState } from 'react';
import { useHostDesk } from '../../state/session-desk.ts';
import { announce } from '../../ui/announcer.tsx';
import type { Asking } from './remedies.ts';

/** What became of the host's latest act. */
export type Outcome =
  | { readonly kind: 'done'; readonly words: string; readonly undo: readonly Asking[] }
  | { readonly kind: 'refused'; readonly refusal: SessionRefusal };

/** The host's acts on this page. */
export interface Acts {
  readonly outcome: Outcome | null;
  /** Asks one thing after the other, until one is refused; resolves with whether all were done. */
  readonly act: (asking: readonly Asking[], words: string, undo?: readonly Asking[]) => Promise<boolean>;
  /** Takes the latest act back. */
  readonly undo: () => void;
  readonly clear: () => void;
}

export const ActsContext = createContext<Acts | null>(null);

/** The host's acts on this page, for a part of it. */
export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (acts === null) throw new Error('no ActsContext above');
  return acts;
}

/** Carries out what the host presses, and keeps what became of the latest. */
export function useNewActs(): Acts {
  const desk = useHostDesk();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const act: Acts['act'] = async (asking, words, undo = []) => {
    setOutcome(null);
    for (const { name, body } of asking) {
      const reply = await desk.ask(name, body);
      if (reply.ok) continue;
      setOutcome({ kind: 'refused', refusal: reply.error });
      return false;
    }
    announce(words);
    setOutcome({ kind: 'done', words, undo });
    return true;
  };
  return {
    outcome,
    act,
    undo: () => {
      if (outcome?.kind !== 'done') return;
      const back = outcome.undo;
      setOutcome(null);
      void (async () => {
        for (const { name, body } of back) {
          const reply = await desk.ask(name, body);
          if (!reply.ok) setOutcome({ kind: 'refused', refusal: reply.error });
        }
      })();
    },
    clear: () => setOutcome(null),
  };
}
