import type { Nudge } from '../../terms/nudge.ts';
import { PAIRS, type PairKey, type Stocks } from '../../terms/stocks.ts';

const DIPLOMACY = {
  tension: 'tension',
  unity: 'unity',
  mandate: 'mandate',
  room: 'room',
  standing: 'standing',
  'border-risk': 'borderRisk',
  'build-up': 'buildUp',
  credibility: 'credibility',
  access: 'access',
} as const;

const isDiplomacy = (variable: string): variable is keyof typeof DIPLOMACY => variable in DIPLOMACY;
const PAIR_OF: ReadonlyMap<string, PairKey> = new Map(PAIRS.map((pair) => [`trust:${pair}`, pair]));
const clamp = (value: number): number => Math.min(100, Math.max(0, value));

/**
 * The stocks after the political costs of acts that take effect before the model's step.
 * Only diplomatic quantities have such costs; other variables are unchanged.
 */
export function applyNudges(stocks: Stocks, nudges: readonly Nudge[]): Stocks {
  if (nudges.length === 0) return stocks;
  const trust = { ...stocks.diplomacy.trust };
  const diplomacy = { ...stocks.diplomacy, trust };
  for (const { variable, amount } of nudges) {
    const pair = PAIR_OF.get(variable);
    if (pair !== undefined) {
      trust[pair] = clamp(trust[pair] + amount);
    } else if (isDiplomacy(variable)) {
      const key = DIPLOMACY[variable];
      diplomacy[key] = clamp(diplomacy[key] + amount);
    }
  }
  return { ...stocks, diplomacy };
}
