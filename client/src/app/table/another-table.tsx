import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { playNow } from '../../net/lobby.ts';
import { forgetSent, mayAskAgain, rememberSent } from '../../net/sent-by-play-now.ts';
import { tablePath } from '../../net/table-code.ts';
import type { TableSnapshot } from '../../net/table-snapshot.ts';
import { WaitLine } from '../../ui/notes.tsx';

/** Goes on to another table if *Play now* led to one whose seats were taken meanwhile; says whether it is looking. */
export function useAnotherTable(code: string, name: string, { view, refusal }: TableSnapshot): boolean {
  const [, go] = useLocation();
  const isFull = refusal?.code === 'table-full' || (view?.info.kind === 'public' && view.you.seat === null);
  const isSeated = view !== null && view.you.seat !== null;
  const [hasGivenUp, setHasGivenUp] = useState(false);
  const isLooking = isFull && !hasGivenUp && mayAskAgain(code);
  useEffect(() => {
    if (isSeated) forgetSent(code);
  }, [isSeated, code]);
  useEffect(() => {
    if (!isLooking) return undefined;
    let isHere = true;
    const look = async () => {
      const answer = await playNow(name);
      if (!isHere) return;
      if (!answer.ok || answer.value === code) {
        forgetSent(code);
        setHasGivenUp(true);
        return;
      }
      rememberSent(answer.value, code);
      go(tablePath(answer.value), { replace: true });
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [isLooking, code, name, go]);
  return isLooking;
}

/** Says that the page is on its way to another table. */
export function LookingNote() {
  const { t } = useTranslation('table');
  return (
    <main className="plain-page">
      <WaitLine>{t('lookingForTable')}</WaitLine>
    </main>
  );
}
