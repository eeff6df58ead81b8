import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrderBook } from '../../state/use-table.ts';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { useToast } from '../../ui/toast.tsx';

/** Says in a line that an order came after its phase: the page it was given on is gone by then. */
export function useTellLate(): void {
  const { t } = useTranslation('refusal');
  const { t: marks } = useTranslation('marks');
  const show = useToast();
  const { late } = useOrderBook();
  const told = useRef(late);
  useEffect(() => {
    if (late === null || late === told.current) return;
    told.current = late;
    show(refusalSentence({ t, marks }, late), true);
  }, [late, t, marks, show]);
}
