import { isSealed, slot } from '@letter/shared/play';
import type { AgreementTerms, ImmediateOrder, Order } from '@letter/shared/play';
import type { Asked } from '@letter/shared/protocol';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeatView } from '../../state/use-table.ts';
import { listWords } from '../../text/formats.ts';
import { orderSentence } from '../words/order-sentence.ts';
import { useStory } from '../words/use-story.ts';
import { useTermWords } from '../words/use-term-words.ts';

/** What somebody of a delegation would have it do, as words within a sentence. */
export function useAskedWords(): (asked: Asked) => string {
  const { t } = useTranslation('delegation');
  const { t: orders } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const { firm, seats } = useStory();
  const terms = useTermWords();
  const view = useSeatView();
  return useCallback(
    (asked) => {
      const sealed = (order: Order): string | null =>
        isSealed(order) ? orderSentence({ t: orders, marks, play, firm }, order) : null;
      const promises = (of: AgreementTerms): string => listWords(of.terms.map(terms.whole));
      const atOnce = (order: ImmediateOrder): string => {
        switch (order.kind) {
          case 'cast-vote':
            return t(`asked.vote.${order.vote}`);
          case 'table-text':
            return t('asked.table-text');
          case 'propose-listing':
            return t('asked.listing', { name: firm(order.intermediary) });
          case 'offer-agreement': {
            const others = order.terms.parties.filter((party) => party !== view?.seat);
            return t('asked.offer', { seats: seats(others), terms: promises(order.terms) });
          }
          case 'answer-agreement': {
            const offer = view?.agreements.find(({ id }) => id === order.agreement);
            if (offer === undefined) return t(`asked.answerOne.${order.answer}`);
            return t(`asked.answer.${order.answer}`, { seat: seats([offer.offeredBy]), terms: promises(offer) });
          }
          default:
            return play(`leverWithin.${order.kind}`);
        }
      };
      if (asked.kind === 'withdraw') {
        const held = view?.docket[slot(asked.slot)];
        const words = held === undefined ? null : sealed(held);
        return words === null ? t('asked.withdraw') : t('asked.withdrawThis', { order: words });
      }
      const { order } = asked;
      if (isSealed(order)) return t('asked.order', { order: sealed(order) ?? '' });
      return atOnce(order);
    },
    [t, orders, marks, play, firm, seats, terms, view],
  );
}
