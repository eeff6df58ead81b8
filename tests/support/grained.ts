import { GRAIN, grainOf, termGrain } from '../../shared/src/terms/grains.ts';
import { PUBLIC_FIGURES } from '../../shared/src/terms/public-figures.ts';
import { VARIABLES, type VariableId } from '../../shared/src/terms/trace.ts';

// Whether a view holds a number with more digits than its statistic has.

/** Any figure that no table names: a share in percent, a price, a standard error of a look. */
const OTHERWISE = 0.01;

const COUNTRY: Readonly<Record<string, number>> = { circleNorm: GRAIN.norm, fundedRounds: 1 };
const ROUTE: Readonly<Record<string, number>> = { capacity: GRAIN.millions, carried: GRAIN.millions, fee: GRAIN.share };

const isVariable = (word: string): word is VariableId =>
  word.startsWith('trust:') || VARIABLES.some((variable) => variable === word);

/** The paths of all numbers in a view that are finer than they may be, with the numbers. */
export function tooFine(view: unknown): readonly string[] {
  const found: string[] = [];
  walk(view, [], null, found);
  return found;
}

function walk(part: unknown, path: readonly string[], variable: VariableId | null, found: string[]): void {
  // The chance that a round is the last is a rule of the format.
  if (path.at(-1) === 'lastChance') return;
  // When a message was sent is a moment, and known to whoever received it.
  if (path.includes('messages') && path.at(-1) === 'at') return;
  if (typeof part === 'number') {
    if (!isMultiple(part, grainAt(path, variable))) found.push(`${path.join('.')}: ${part}`);
    return;
  }
  if (typeof part !== 'object' || part === null) return;
  const named = 'variable' in part && typeof part.variable === 'string' && isVariable(part.variable);
  const about = named ? (part.variable as VariableId) : variable;
  for (const [key, inner] of Object.entries(part)) walk(inner, [...path, key], about, found);
}

const isMultiple = (value: number, grain: number): boolean => {
  const times = value / grain;
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times)) && `${value}`.length <= 10;
};

function grainAt(path: readonly string[], variable: VariableId | null): number {
  const [key = ''] = path.slice(-1);
  const [before = ''] = path.slice(-2);
  if (path.includes('estimates') && isVariable(before)) return grainOf(before);
  if (path.includes('leakAt')) return GRAIN.percent;
  if (path.includes('traces') && variable !== null) return key === 'amount' ? termGrain(variable) : grainOf(variable);
  if (path.includes('capital') && isVariable(key)) return grainOf(key);
  if (before === 'trust') return grainOf('trust:us-un');
  if (before === 'country') return isVariable(key) ? grainOf(key) : (COUNTRY[key] ?? OTHERWISE);
  if (path.includes('record')) {
    if (key === 'recordedTrade') return GRAIN.recordedTrade;
    for (const [figure, quantity] of Object.entries(PUBLIC_FIGURES)) if (key === figure) return grainOf(quantity);
  }
  if (before === 'route') return ROUTE[key] ?? OTHERWISE;
  if (path.includes('names')) return GRAIN.percent;
  if (path.includes('ledger') || before === 'blockedAtOwnGate') return GRAIN.millions;
  if (key === 'leaked' || key === 'restricted') return GRAIN.millions;
  return OTHERWISE;
}

/** The first number in what went through a socket that has more digits than any figure may have; `null` if there is none. */
export function rawNumberIn(bytes: Buffer): string | null {
  const text = bytes.toString('latin1').replaceAll(/"lastChance":[\d.]+/g, '');
  return /\d\.\d{5,}|\d\.?\d*e-\d+/.exec(text)?.[0] ?? null;
}
