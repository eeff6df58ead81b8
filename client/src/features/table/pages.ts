import type { Phase } from '@letter/shared/play';
import { useEffect, useRef, useState } from 'react';

/** A page of the frame; `talk` is a separate column where there is room. */
export type TablePageId = 'briefing' | 'decide' | 'texts' | 'talk' | 'record';

/** The page on which a phase happens. */
const PAGE_OF: Readonly<Record<Phase, TablePageId>> = {
  briefing: 'briefing',
  negotiation: 'texts',
  orders: 'decide',
  adjudication: 'briefing',
};

/** The page being shown: people navigate freely, and a new phase takes them to its page. */
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
