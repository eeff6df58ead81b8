import { emphasisOf } from '@letter/shared/play';
import type { LookTarget, OrderResult, SealedOrder } from '@letter/shared/play';
import i18next from 'i18next';
import type { TFunction } from 'i18next';

/** The catalogues for the words of orders and their results. */
export interface OrderTexts {
  readonly t: TFunction<'adjudication'>;
  readonly marks: TFunction<'marks'>;
  readonly play: TFunction<'play'>;
  readonly firm: (id: string) => string;
}

/** An order as a sentence in the past tense, as a delegation reads its own docket. */
export function orderSentence(texts: OrderTexts, order: SealedOrder): string {
  const { t, marks, play, firm } = texts;
  const target = (at: LookTarget): string => {
    if (at.kind === 'corridor') return play(`subject.corridorWithin.${at.corridor}`);
    return at.kind === 'trade' ? play(`subject.tradeWithin.${at.trade}`) : firm(at.intermediary);
  };
  switch (order.kind) {
    case 'set-effort':
    case 'report-effort':
      return t(`order.${order.kind}`, { effort: order.effort, basket: marks(`basketWithin.${order.basket}`) });
    case 'impose-measure':
      return t(`order.impose-measure.${order.level}`, { basket: marks(`basketWithin.${order.basket}`) });
    case 'take-dollar-step':
      return t(`order.take-dollar-step.${order.step}`);
    case 'pursue-name':
      return t(`order.pursue-name.${order.pursuit}`, { name: firm(order.intermediary) });
    case 'collect':
      return t('order.collect', { target: target(order.target) });
    case 'set-support': {
      const words = t(`order.set-support.${order.support}`);
      return order.onlyWhileNoTest ? t('order.onlyWhileNoTest', { order: words }) : words;
    }
    case 'treat-name':
      return t(`order.treat-name.${order.treatment}`, { name: firm(order.intermediary) });
    case 'panel-look':
      return t(`order.panel-look.${order.depth}`, { target: target(order.target) });
    case 'set-relief':
      return t('order.set-relief', { units: order.units });
    case 'set-exemptions':
      return t(`order.set-exemptions.${order.speed}`);
    case 'fund-circle': {
      const chips = t('order.fund-circle', { count: order.chips });
      const emphasis = emphasisOf(order);
      return emphasis === 'even' ? chips : t(`order.rewards.${emphasis}`, { order: chips });
    }
    case 'fund-programme':
      return t('order.fund-programme', { count: order.chips });
    case 'fund-citizens':
      return t('order.fund-citizens', { count: order.chips });
    case 'fund-security':
      return t('order.fund-security', { count: order.chips });
    case 'fund-networks':
      return t('order.fund-networks', {
        count: order.chips,
        where: play(`corridorIn.${order.corridor}`),
        mode: t(`order.mode.${order.mode}`),
      });
    case 'run-illicit-trade':
      return t('order.run-illicit-trade', {
        count: order.chips,
        trade: play(`subject.tradeWithin.${order.trade}`),
      });
    case 'set-burden':
      return t(`order.set-burden.${order.burden}`);
    case 'conduct-test':
      return t(`order.conduct-test.${order.test}`);
    case 'file-belief':
      return t('order.file-belief', { leakage: order.leakage });
    default:
      // The remaining kinds have no fields: their sentences need no values, and a kind that needs some does not
      // compile.
      return t(`order.${order.kind}`);
  }
}

type Reasons = (typeof import('../../text/en/adjudication.json'))['reason'];
const isReason = (reason: string): reason is keyof Reasons => i18next.exists(`adjudication:reason.${reason}`);

/** The outcome of an order: the sentence of its reason, or one word. */
export function resultSentence({ t, marks, firm }: OrderTexts, result: OrderResult): string {
  if (!isReason(result.reason)) return t(`outcome.${result.outcome}`);
  const { basket, intermediary } = result.facts;
  const names: Record<string, string> = {};
  if (basket === 'elite' || basket === 'programme' || basket === 'finance' || basket === 'broad')
    names['basket'] = marks(`basketWithin.${basket}`);
  if (typeof intermediary === 'string') names['name'] = firm(intermediary);
  return t(`reason.${result.reason}`, { ...result.facts, ...names });
}
