import type { DraftBlanks } from '../../terms/resolution.ts';
import { CORRIDORS, MEASURES_OF } from '../../terms/vocabulary.ts';
import type { ByCorridor, ByMeasure, Letter, MeasureId } from '../../terms/vocabulary.ts';

/** The letters without sunset, lowered where an adopted text sets a basket below them; never raised. */
export function lowerBaseLetters(
  base: ByCorridor<ByMeasure<Letter>>,
  changes: DraftBlanks['changes'],
): ByCorridor<ByMeasure<Letter>> {
  const next: Record<keyof typeof base, Record<MeasureId, Letter>> = {
    border: { ...base.border },
    sea: { ...base.sea },
    dollar: { ...base.dollar },
  };
  for (const { basket, level } of changes) {
    for (const corridor of CORRIDORS) {
      for (const measure of MEASURES_OF[basket]) if (next[corridor][measure] > level) next[corridor][measure] = level;
    }
  }
  return next;
}
