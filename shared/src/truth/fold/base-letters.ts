import type { DraftBlanks } from '../../terms/resolution.ts';
import { CORRIDORS, MEASURES_OF } from '../../terms/vocabulary.ts';
import type { ByCorridor, ByMeasure, Letter, MeasureId } from '../../terms/vocabulary.ts';

/**
 * The letters without sunset, lowered where an adopted text sets a basket below them; never raised. What stands
 * above the Council's letter, which is that at sea, is a country's own law, and no text lowers it.
 */
export function lowerBaseLetters(
  base: ByCorridor<ByMeasure<Letter>>,
  { changes, panel }: DraftBlanks,
): ByCorridor<ByMeasure<Letter>> {
  // Texts of rules 1 and 2, which have no word on the Panel, lowered the law of a country as well.
  const alsoNational = panel === undefined;
  const next: Record<keyof typeof base, Record<MeasureId, Letter>> = {
    border: { ...base.border },
    sea: { ...base.sea },
    dollar: { ...base.dollar },
  };
  for (const { basket, level } of changes) {
    for (const corridor of CORRIDORS) {
      for (const measure of MEASURES_OF[basket]) {
        const letter = base[corridor][measure];
        if (letter > level && (letter <= base.sea[measure] || alsoNational)) next[corridor][measure] = level;
      }
    }
  }
  return next;
}
