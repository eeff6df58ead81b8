import { canonicalJson } from '../../lib/canonical.ts';
import type { Act } from '../../terms/act.ts';

/**
 * The sentence that an act is read as, as a key: two acts with one key say the same, whatever message an answer hangs on
 * and whatever points its reason names.
 */
export function sentenceOf(act: Act): string {
  if (act.kind !== 'answer') return canonicalJson(act);
  return canonicalJson({ answer: act.answer, reason: act.reason?.code ?? null });
}
