import type { Phase } from '@letter/shared/play';
import { useEffect, useRef, useState } from 'react';

/** A page of the frame; `talk` is a column of its own where there is room. */
export type TablePageId = 'briefing' | 'decide' | 'texts' | 'talk' | 'record';

/** The page on which a phase happens. */
const PAGE_OF: Readonly<Record<Phase, TablePageId>> = {
  briefing: 'briefing',
  negotiation: 'texts',
  orders: 'decide',
  adjudication: 'briefing',
};

/** The page being shown: people go where they like, and a new phase takes them to where it happens. */
export function usePage(
  round: number,
  phase: Phase,
  isObserver: boolean,
): readonly [TablePageId, (page: TablePageId) => void] {
  const home = isObserver && phase === 'orders' ? 'record' : PAGE_OF[phase];
  const [page, setPage] = useState<TablePageId>(home);
  const known = useRef(`${round} ${phase}`);
  const now = `${round} ${phase}`;
  useEffect(() => {
    if (known.current === now) return;
    known.current = now;
    setPage(home);
    window.scrollTo(0, 0);
  }, [now, home]);
  return [page, setPage];
}
