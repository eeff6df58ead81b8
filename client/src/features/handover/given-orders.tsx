import type { SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { orderSentence } from '../../kit/words/order-sentence.ts';
import { useStory } from '../../kit/words/use-story.ts';

/** The docket as the returning delegate finds it, and whether it may still be changed. */
export function GivenOrders({ view }: { readonly view: SeatView }) {
  const { t } = useTranslation('seat');
  const { t: adjudication } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const { firm } = useStory();
  const { phase, draft } = view.public;
  const orders = Object.values(view.docket);
  const texts = { t: adjudication, marks, play, firm };
  return (
    <>
      <p className="note">{t(`handover.open.${phase}`)}</p>
      {orders.length === 0 ? (
        <p className="narrative">{t('handover.ordersNone')}</p>
      ) : (
        <ul className="handover-orders">
          {[...new Set(orders.map((order) => orderSentence(texts, order)))].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {draft === null || view.ownVote === null ? null : (
        <p className="narrative">{t(`handover.vote.${view.ownVote}`)}</p>
      )}
    </>
  );
}
