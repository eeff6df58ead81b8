import { useEffect, useRef } from 'react';
import { useActions } from '../../state/use-table.ts';

/** A first game begins with its first decision: its briefing is closed as it opens, once, and stays a page to go back to. */
export function useFirstStep(isDue: boolean): void {
  const actions = useActions();
  const isTaken = useRef(false);
  useEffect(() => {
    if (!isDue || isTaken.current) return;
    isTaken.current = true;
    void actions.setReady(true);
  }, [isDue, actions]);
}
