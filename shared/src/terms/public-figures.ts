import type { VariableId } from './trace.ts';

/**
 * The figures in the public record of every round, and the quantity each one reports. `grains.ts` says how
 * precisely.
 */
export const PUBLIC_FIGURES = {
  tension: 'tension',
  unity: 'unity',
  credibility: 'credibility',
  access: 'access',
  staplePrice: 'staple-price',
  exchangeRate: 'exchange-rate',
  reputation: 'reputation',
} as const satisfies Readonly<Record<string, VariableId>>;

/** The name of a figure in the public record. */
export type PublicFigure = keyof typeof PUBLIC_FIGURES;
/** A quantity that everybody reads in the record. */
export type PublicVariable = (typeof PUBLIC_FIGURES)[PublicFigure];

export const PUBLIC_VARIABLES: readonly PublicVariable[] = Object.values(PUBLIC_FIGURES);
