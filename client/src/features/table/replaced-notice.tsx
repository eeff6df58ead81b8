import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Replaced } from '../../state/order-book.ts';
import { useOrderBook, useYou } from '../../state/use-table.ts';
import { orderSentence } from '../../kit/words/order-sentence.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { useToast } from '../../ui/toast.tsx';

/** Tells when somebody else in the delegation replaced what the reader had ordered: who, and what holds now. */
export function ReplacedNotice() {
  const replaced = useOrderBook((book) => book.replaced);
  if (replaced === null) return null;
  return (
    // The sentences of orders are not among the first texts of a table.
    <Suspense fallback={null}>
      <Told replaced={replaced} />
    </Suspense>
  );
}

function Told({ replaced }: { readonly replaced: Replaced }) {
  const { t } = useTranslation('table');
  const { t: orders } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const { firm } = useStory();
  const show = useToast();
  const you = useYou();
  const told = useRef<Replaced | null>(null);
  useEffect(() => {
    if (replaced === told.current) return;
    told.current = replaced;
    const { now, set, slot } = replaced;
    const order = now ?? set;
    if (order === null) return;
    const name = you.docketBy[slot]?.name;
    // Nobody else is in the delegation, or it was their own hand on another device.
    if (name === undefined || name === you.name) return;
    const what = orderSentence({ t: orders, marks, play, firm }, order);
    show(t(now === null ? 'toast.replaced.taken' : 'toast.replaced.now', { name, what }), false, `docket.${slot}`);
  }, [replaced, you, orders, marks, play, firm, show, t]);
  return null;
}
