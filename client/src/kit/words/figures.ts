const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const THREE = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const TWO = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** Write a figure of the model to three significant digits, thousands parted by commas, with a true minus sign. */
export function figureWords(value: number): string {
  const size = Math.abs(value);
  const words = size >= 100 ? GROUPED.format(value) : size < 0.0005 ? '0' : (size < 0.01 ? TWO : THREE).format(value);
  return words.replace('-', '−');
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
export const percentWords = (share: number): string => GROUPED.format(share * 100).replace('-', '−');

/** Turn the name of a parameter in the code into words: `channels.fuel.flow.sea` to "fuel, flow, sea". */
export function parameterWords(path: string): string {
  const words = path
    .split('.')
    .slice(1)
    .filter((part) => part !== 'channels')
    .map((part) => part.replaceAll(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase())
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
