import { BASKETS } from '@letter/shared/play';
import type { BasketId, Effort, SeatId, Turning } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useStory } from '../../kit/words/use-story.ts';
import { listWords } from '../../text/formats.ts';

interface Texts {
  readonly t: TFunction<'minds'>;
  readonly basket: (basket: BasketId) => string;
  readonly seat: (seat: SeatId) => string;
}

/** A decision of the game in one sentence, which ends in what the figures below it show. */
export function useTurningWords(): (turning: Turning) => string {
  const { t } = useTranslation('minds');
  const { t: marks } = useTranslation('marks');
  const { seat } = useStory();
  return (turning) => turningWords({ t, seat, basket: (basket) => marks(`basketWithin.${basket}`) }, turning);
}

function turningWords({ t, seat, basket }: Texts, { round, decision }: Turning): string {
  switch (decision.kind) {
    case 'slack': {
      const { did, said } = decision;
      const short = BASKETS.filter((one) => said[one] > did[one]);
      const gaps = listWords(
        short.map((one) => t('moment.gap', { basket: basket(one), said: said[one], did: did[one] })),
      );
      return t('moment.slack', { round, seat: seat(decision.by), gaps });
    }
    case 'effort': {
      const made = (one: BasketId): Effort => decision.did[one];
      const gaps = listWords(
        BASKETS.filter((one) => made(one) > 0).map((one) => t('moment.did', { basket: basket(one), did: made(one) })),
      );
      return t('moment.effort', { round, seat: seat(decision.by), gaps });
    }
    case 'test':
      return t(`moment.test.${decision.test}`, { round });
    case 'burden':
      return t(`moment.burden.${decision.burden}`, { round });
    case 'dollar-step':
      return t(`moment.dollarStep.${decision.step}`, { round });
    case 'support':
      return t(`moment.support.${decision.support > 0 ? 'more' : 'less'}`, { round });
    case 'text':
      return t('moment.text', { round, baskets: listWords(decision.baskets.map(basket)) });
  }
}
