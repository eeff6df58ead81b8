import { formatSignificant } from '../../text/format-figure.ts';

/** A figure with its unit: "−1.4% of normal income", "US$150 million", "0.52 (chance, 0 to 1)". */
export function quantityWords(value: number, unit: string): string {
  const figure = formatSignificant(value);
  if (unit.startsWith('%')) return `${figure}${unit}`;
  if (unit.startsWith(MILLION)) {
    return `${value < 0 ? '−' : ''}US$${formatSignificant(Math.abs(value))} million${unit.slice(MILLION.length)}`;
  }
  return BARE.test(unit) ? `${figure} (${unit.replace(' 0-1', ', 0 to 1')})` : `${figure} ${unit}`;
}

const MILLION = 'US$ million';
/** Units that say what a bare number is, rather than follow it. */
const BARE = /^(chance|share|fear|factor|exponent|per )/u;
