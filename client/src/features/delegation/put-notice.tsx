import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PutAside } from '../../state/order-book.ts';
import { useOrderBook } from '../../state/use-table.ts';
import { personWords } from '../../text/formats.ts';
import { useToast } from '../../ui/toast.tsx';

/** Tells the reader that an order of theirs waits for those of the delegation who decide on it. */
export function PutNotice() {
  const { t } = useTranslation('delegation');
  const put = useOrderBook((book) => book.put);
  const show = useToast();
  const told = useRef<PutAside | null>(null);
  useEffect(() => {
    if (put === null || put === told.current) return;
    told.current = put;
    const words =
      put.to.kind === 'person'
        ? t('put.person', { name: personWords(put.to.name) })
        : t('put.majority', { needed: put.to.needed });
    show(words, false, `put.${put.place}`);
  }, [put, show, t]);
  return null;
}
