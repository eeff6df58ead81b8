import { useEffect, useRef } from 'react';
import { useOrderBook } from '../../state/use-table.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { useToast } from '../../ui/toast.tsx';

/** Shows a line that an order came after its phase: the page it was given on is gone by then. */
export function useLateNotice(): void {
  const sayRefusal = useRefusal();
  const show = useToast();
  const late = useOrderBook((book) => book.late);
  const told = useRef(late);
  useEffect(() => {
    if (late === null || late === told.current) return;
    told.current = late;
    show(sayRefusal(late), true);
  }, [late, sayRefusal, show]);
}
