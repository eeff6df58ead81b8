import type { LookTarget, NameView, OrderOf, SealedKind, SealedOrder } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { formatPercent } from '../../text/format-figure.ts';
import { rowWords } from '../../text/formats.ts';

/** The catalogues for the words of options, and the names the reader knows. */
export interface OptionTexts {
  readonly t: TFunction<'play'>;
  readonly marks: TFunction<'marks'>;
  readonly names: readonly NameView[];
}

/** The short label of one choice of a sealed lever. */
export function optionWords({ t, marks }: OptionTexts, order: SealedOrder): string {
  switch (order.kind) {
    case 'set-effort':
    case 'report-effort':
      return String(order.effort);
    case 'impose-measure':
      return t(`option.level.${order.level}`);
    case 'pursue-name':
      return t(`option.pursuit.${order.pursuit}`);
    case 'collect':
      return t('option.depth.1');
    case 'set-support': {
      const support = t(`option.support.${order.support}`);
      return order.onlyWhileNoTest ? t('option.onlyWhileNoTest', { support }) : support;
    }
    case 'treat-name':
      return t(`option.treatment.${order.treatment}`);
    case 'panel-look':
      return t(`option.depth.${order.depth}`);
    case 'take-dollar-step':
      return t('option.do');
    case 'set-relief':
      return String(order.units);
    case 'set-exemptions':
      return t(`option.speed.${order.speed}`);
    case 'fund-circle':
    case 'fund-programme':
    case 'fund-citizens':
    case 'fund-security':
    case 'run-illicit-trade':
      return String(order.chips);
    case 'set-burden':
      return t(`option.burden.${order.burden}`);
    case 'fund-networks':
      return rowWords([String(order.chips), marks(`corridor.${order.corridor}`), t(`option.mode.${order.mode}`)]);
    case 'conduct-test':
      return t(`test.${order.test}`);
    case 'file-belief':
      return formatPercent(order.leakage);
    default:
      return actWords(t, order);
  }
}

/** The kinds whose orders have no field to choose; a kind with fields does not compile here. */
type FieldlessKind = { [K in SealedKind]: keyof OrderOf<K> extends 'kind' ? K : never }[SealedKind];

const actWords = (t: TFunction<'play'>, _deed: OrderOf<FieldlessKind>): string => t('option.do');

/** What a slot of a lever is about: a basket, a corridor, a firm; null if the lever has only one slot. */
export function subjectWords(texts: OptionTexts, order: SealedOrder): string | null {
  const { t, marks } = texts;
  switch (order.kind) {
    case 'set-effort':
    case 'report-effort':
    case 'impose-measure':
      return marks(`basket.${order.basket}`);
    case 'take-dollar-step':
      return t(`option.step.${order.step}`);
    case 'pursue-name':
    case 'treat-name':
      return nameWords(texts.names, order.intermediary);
    case 'run-illicit-trade':
      return t(`subject.trade.${order.trade}`);
    case 'collect':
    case 'panel-look':
      return targetWords(texts, order.target);
    default:
      return null;
  }
}

/** The name of a corridor, a firm or an illicit trade that may be looked at. */
export function targetWords({ t, names }: OptionTexts, target: LookTarget): string {
  switch (target.kind) {
    case 'corridor':
      return t(`subject.corridor.${target.corridor}`);
    case 'name':
      return nameWords(names, target.intermediary);
    case 'trade':
      return t(`subject.trade.${target.trade}`);
  }
}

/** A firm's name as the reader knows it. */
export const nameWords = (names: readonly NameView[], id: string): string =>
  names.find((name) => name.id === id)?.name ?? id;
