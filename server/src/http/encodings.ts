/** The ways in which a file may be compressed for a browser, best first, and how the names of such files end. */
export const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** How an answer is compressed; `identity` is not at all. */
export type Encoding = (typeof ENCODINGS)[number]['name'] | 'identity';

/**
 * The encoding to answer with, by the weights of an Accept-Encoding header: the heaviest of those that are there, the better one
 * of two alike, and the plain one for whoever names none.
 */
export function bestEncoding(header: string | undefined, available: readonly Encoding[]): Encoding {
  const weights = readWeights(header ?? '');
  const weigh = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0;
  let best: Encoding = 'identity';
  // The plain one may always be sent, but nobody who takes another prefers it unless they say so.
  let heaviest = weights.get('identity') ?? 0;
  for (const { name } of ENCODINGS) {
    if (!available.includes(name) || weigh(name) === 0) continue;
    const isBetter = best === 'identity' ? weigh(name) >= heaviest : weigh(name) > heaviest;
    if (!isBetter) continue;
    best = name;
    heaviest = weigh(name);
  }
  return best;
}

function readWeights(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
    const weight = parameters.find((one) => one.startsWith('q='));
    const value = weight === undefined ? 1 : Number(weight.slice(2));
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, value >= 0 && value <= 1 ? value : 0);
  }
  return weights;
}
