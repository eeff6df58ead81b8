import type { Expectation, NameView, Reading, SealedOrder, SeatId } from '@letter/shared/play';
import { BASKETS } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { expectationWords } from './expectation-words.ts';
import { formatError, formatFigure } from '../../text/format-figure.ts';
import { clauseWords, listWords, rowWords } from '../../text/formats.ts';
import { nameWords, optionWords, subjectWords } from './option-words.ts';
import { useRefusal } from './use-refusal.ts';

/** The names of the game's things for one reader. */
export interface Words {
  readonly t: TFunction<'play'>;
  readonly marks: TFunction<'marks'>;
  readonly refusal: (refusal: Refusal) => string;
  readonly expectation: (expectation: Expectation) => string;
  /** Several expected effects in one phrase, or that there are none. */
  readonly expectations: (all: readonly Expectation[]) => string;
  readonly option: (order: SealedOrder) => string;
  readonly subject: (order: SealedOrder) => string | null;
  readonly name: (id: string) => string;
  readonly reading: (reading: Reading) => string;
  readonly cost: (unit: 'points' | 'chips', cost: number) => string;
}

/** The words for a reader: the seat decides whose trust is "ours", and the names are those it knows. */
export function useWords(reader: SeatId, names: readonly NameView[]): Words {
  const { t } = useTranslation('play');
  const { t: marks } = useTranslation('marks');
  const refusal = useRefusal();
  return useMemo(() => {
    const texts = { t, marks, names, reader };
    const expectation = (one: Expectation) => expectationWords(texts, one);
    return {
      t,
      marks,
      refusal,
      expectation,
      expectations: (all) => (all.length === 0 ? t('expect.none') : clauseWords(all.map(expectation))),
      option: (order) => optionWords(texts, order),
      subject: (order) => subjectWords(texts, order),
      name: (id) => nameWords(names, id),
      reading: (reading) => readingWords(texts, reading),
      cost: (unit, cost) =>
        cost === 0 ? t('cost.free') : cost < 0 ? t('cost.gives', { count: -cost }) : t(`cost.${unit}`, { count: cost }),
    };
  }, [t, marks, refusal, names, reader]);
}

interface ReadingTexts {
  readonly t: TFunction<'play'>;
  readonly marks: TFunction<'marks'>;
  readonly names: readonly NameView[];
}

function readingWords({ t, marks, names }: ReadingTexts, reading: Reading): string {
  switch (reading.kind) {
    case 'leak':
      return t('reading.leak', {
        where: t(`corridorIn.${reading.corridor}`),
        mean: formatFigure(reading.mean),
        sd: formatError(reading),
      });
    case 'effort': {
      const efforts = BASKETS.map((basket) =>
        t('reading.effortOf', { basket: marks(`basketWithin.${basket}`), effort: reading.effort[basket] }),
      );
      return t('reading.effort', {
        where: t(`corridorIn.${reading.corridor}`),
        efforts: rowWords(efforts),
        confidence: reading.confidence,
      });
    }
    case 'trade':
      return t('reading.trade', {
        trade: t(`subject.tradeWithin.${reading.trade}`),
        evidence: Math.round(reading.evidence),
      });
    case 'name': {
      const text = t('reading.name', {
        name: nameWords(names, reading.intermediary),
        evidence: Math.round(reading.evidence),
      });
      if (reading.leadsTo.length === 0) return text;
      return t('reading.leads', {
        text,
        names: listWords(reading.leadsTo.map((id) => nameWords(names, id))),
      });
    }
  }
}
