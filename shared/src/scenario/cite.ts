import type { Parameter } from '../model/params.ts';

/** A number read off a source of the dossier (`S36`) or computed from one, with the sentence that says how. */
export const cited = (
  value: number,
  unit: string,
  ref: string,
  confidence: Parameter['confidence'] = 'medium',
): Parameter => ({
  value,
  unit,
  source: { kind: 'cited', ref },
  confidence,
});

/** A reasoned guess, with its reason. */
export const estimate = (
  value: number,
  unit: string,
  reason: string,
  confidence: Parameter['confidence'] = 'low',
): Parameter => ({
  value,
  unit,
  source: { kind: 'estimate', reason },
  confidence,
});
