import { withNeededJoiners, withoutHidden } from './hidden.ts';
import { LIMITS } from './limits.ts';

// Display names are shown to others: nothing in one may hide, reorder or overwrite the text around it.

/** Letters and marks by category, but invisible: Hangul fillers and the grapheme joiner. */
const BLANK_LETTERS = /\u{115F}|\u{1160}|\u{3164}|\u{FFA0}|\u{034F}/gu;
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('und', { granularity: 'grapheme' }) : null;

/**
 * Splits a text into what a reader would call characters; into code points, never fewer, where a browser cannot segment
 * graphemes.
 */
export const graphemesOf = (text: string): readonly string[] =>
  segmenter === null ? Array.from(text) : Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The beginning of a text that has at most so many characters, cut between two graphemes. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const grapheme of graphemesOf(text)) {
    if (kept.length + grapheme.length > most) break;
    kept += grapheme;
  }
  return kept;
}

/**
 * The name in one line, composed, without invisible or direction-changing characters but the joiners that its script
 * needs; of any length, possibly empty.
 */
function plainName(typed: string): string {
  const plain = withNeededJoiners(
    withoutHidden(typed.normalize('NFC').replaceAll(/\s+/gu, ' '))
      .replaceAll(BLANK_LETTERS, '')
      .trim()
      // A stack of combining marks is one grapheme and still covers the lines around it.
      .replaceAll(/(\p{M}{4})\p{M}+/gu, '$1'),
  );
  // What was taken away may have parted what is hidden together.
  return plain === typed ? plain : plainName(plain);
}

/** Tidies a display name; `null` if nothing legible is left, or more than 24 graphemes. */
export function tidyName(typed: string): string | null {
  const plain = plainName(typed);
  const isReadable = /[\p{L}\p{N}\p{S}\p{P}]/u.test(plain);
  return isReadable && graphemesOf(plain).length <= LIMITS.nameGraphemes ? plain : null;
}

/**
 * Tidies a display name and cuts it to 24 graphemes, so that the server accepts it; `null` if nothing legible is left.
 */
export const cutName = (typed: string): string | null =>
  tidyName(graphemesOf(plainName(typed)).slice(0, LIMITS.nameGraphemes).join(''));

/** Whether a name is longer than others will see it. */
export const isCutName = (typed: string): boolean => graphemesOf(plainName(typed)).length > LIMITS.nameGraphemes;
