import type { Expectation, SeatId } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { formatError, formatChange, formatFigure } from '../../text/format-figure.ts';

const ABSOLUTE: ReadonlySet<Expectation['quantity']> = new Set<Expectation['quantity']>(['blocked', 'proof-chance']);

/** The catalogues for the words of an expectation, and who reads it. */
export interface ExpectationTexts {
  readonly t: TFunction<'play'>;
  readonly marks: TFunction<'marks'>;
  readonly reader: SeatId;
}

/** The text of an expected effect: "tension +4 ± 2". */
export function expectationWords(texts: ExpectationTexts, expectation: Expectation): string {
  const { t } = texts;
  const written = (ABSOLUTE.has(expectation.quantity) ? formatFigure : formatChange)(expectation.mean);
  // The sign of a sum of money stands before the currency.
  const isSigned = expectation.unit === 'US$ million' && /^[+−-]/u.test(written);
  const [sign, value] = isSigned ? [written.slice(0, 1), written.slice(1)] : ['', written];
  const facts = {
    name: quantityName(texts, expectation.quantity),
    mean: t(`expect.unit.${expectation.unit}`, { sign, value }),
  };
  const sd = formatError(expectation);
  return expectation.sd === 0 || sd === '0' ? t('expect.plain', facts) : t('expect.spread', { ...facts, sd });
}

/** The reader's name for a quantity. */
export function quantityName({ t, marks, reader }: ExpectationTexts, quantity: Expectation['quantity']): string {
  switch (quantity) {
    case 'trust:us-china':
      return pair('us', 'china');
    case 'trust:us-un':
      return pair('us', 'un');
    case 'trust:us-dprk':
      return pair('us', 'dprk');
    case 'trust:china-un':
      return pair('china', 'un');
    case 'trust:china-dprk':
      return pair('china', 'dprk');
    case 'trust:un-dprk':
      return pair('un', 'dprk');
    default:
      return t(`expect.quantity.${quantity}`);
  }

  function pair(one: SeatId, other: SeatId): string {
    if (reader === one) return t('expect.quantity.trust', { seat: marks(`seatShort.${other}`) });
    if (reader === other) return t('expect.quantity.trust', { seat: marks(`seatShort.${one}`) });
    return t('expect.quantity.trustBetween', { one: marks(`seatShort.${one}`), other: marks(`seatShort.${other}`) });
  }
}
