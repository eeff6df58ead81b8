import { useCallback, useState } from 'react';
import { delegateToken, personOfAddress } from '../../net/identity.ts';
import { rejoinTable } from '../../net/lobby.ts';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { knownRejoin, rememberRejoin } from '../../net/rejoin-code.ts';

/** How far a return by personal code is. */
export type RejoinState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused'; readonly refusal: LobbyRefusal };

/** Bring the person of a code to this device; the code is kept here once it has worked. */
export function useRejoin(
  table: string,
  onDone: () => void,
): { readonly state: RejoinState; readonly rejoin: (code: string) => Promise<void> } {
  const [state, setState] = useState<RejoinState>({ kind: 'idle' });
  const rejoin = useCallback(
    async (code: string) => {
      setState({ kind: 'asking' });
      const as = personOfAddress();
      const answer = await rejoinTable(table, { rejoin: code, token: delegateToken(as) });
      if (!answer.ok) {
        setState({ kind: 'refused', refusal: answer.error });
        return;
      }
      rememberRejoin(table, as, code);
      setState({ kind: 'idle' });
      onDone();
    },
    [table, onDone],
  );
  return { state, rejoin };
}

/** Go on here after having gone on elsewhere: with the code kept here, should the seat have moved to another device. */
export async function takeOver(table: string, onDone: () => void): Promise<void> {
  const as = personOfAddress();
  const rejoin = knownRejoin(table, as);
  // Whether or not this helps, the table itself says who may come in.
  if (rejoin !== null) await rejoinTable(table, { rejoin, token: delegateToken(as) });
  onDone();
}
