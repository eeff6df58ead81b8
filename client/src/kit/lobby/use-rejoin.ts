import { useCallback, useState } from 'react';
import { delegateToken } from '../../net/identity.ts';
import { rejoinTable } from '../../net/lobby.ts';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { dropDrafts } from '../../state/drafts.ts';
import { knownRejoin, rememberRejoin } from '../../net/rejoin-code.ts';

/** The progress of a return by personal code. */
export type RejoinState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused'; readonly refusal: LobbyRefusal };

/** Brings the person with a code to this device; the code is stored here once it has worked. */
export function useRejoin(
  table: string,
  onDone: () => void,
): { readonly state: RejoinState; readonly rejoin: (code: string) => Promise<void> } {
  const [state, setState] = useState<RejoinState>({ kind: 'idle' });
  const rejoin = useCallback(
    async (code: string) => {
      setState({ kind: 'asking' });
      const answer = await rejoinTable(table, { rejoin: code, token: delegateToken() });
      if (!answer.ok) {
        setState({ kind: 'refused', refusal: answer.error });
        return;
      }
      // Somebody with another code is somebody else.
      if (knownRejoin(table) !== code) dropDrafts(table);
      rememberRejoin(table, code);
      setState({ kind: 'idle' });
      onDone();
    },
    [table, onDone],
  );
  return { state, rejoin };
}

/**
 * Continues on this device after the person continued elsewhere, with the stored code if the seat has moved meanwhile.
 */
export async function takeOver(table: string, onDone: () => void): Promise<void> {
  const rejoin = knownRejoin(table);
  // Whether or not this succeeds, the table itself decides who may come in.
  if (rejoin !== null) await rejoinTable(table, { rejoin, token: delegateToken() });
  onDone();
}
