import { numberWriter } from '../../text/formats.ts';

const whole = numberWriter({ maximumFractionDigits: 0 });
const three = numberWriter({ maximumSignificantDigits: 3 });
const two = numberWriter({ maximumSignificantDigits: 2 });

/** Write a figure of the model to three significant digits, thousands parted by commas, with a true minus sign. */
export function figureWords(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? whole(value) : size < 0.0005 ? whole(0) : (size < 0.01 ? two : three)(value);
}

/** Write a figure to two digits, or whole from a hundred on: for sentences. */
export const roughWords = (value: number): string =>
  figureWords(Math.abs(value) < 100 ? Number(value.toPrecision(2)) : value);

/** Write a figure with its unit: "−1.4% of normal income", "US$150 million", "0.52 (chance, 0 to 1)". */
export function effectWords(value: number, unit: string): string {
  const figure = figureWords(value);
  if (unit.startsWith('%')) return `${figure}${unit}`;
  if (unit.startsWith(MILLION)) {
    return `${value < 0 ? '−' : ''}US$${figureWords(Math.abs(value))} million${unit.slice(MILLION.length)}`;
  }
  return BARE.test(unit) ? `${figure} (${unit.replace(' 0-1', ', 0 to 1')})` : `${figure} ${unit}`;
}

const MILLION = 'US$ million';
/** Units that name what a bare number is, rather than follow it. */
const BARE = /^(chance|share|fear|factor|exponent|per )/u;

/** Write a share as whole percent. */
export const percentWords = numberWriter({ style: 'percent' });
