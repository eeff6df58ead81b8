// In the sentence of an act its typed parts are marked, so that a page can draw a box around each: a thing, a sum or a
// date, the level of a letter, or an effort. The marks come from Unicode's private area, which no sentence contains.

const LOOKS = { thing: '\uE000', letter: '\uE001', effort: '\uE002' } as const;
const END = '\uE003';
const MARKED = /([\uE000-\uE002])([^\uE003]*)\uE003/gu;

/** How a typed part of a sentence is drawn. */
export type TypedLook = keyof typeof LOOKS;

/** A piece of a sentence: words, or a typed part. */
export interface SentencePart {
  readonly words: string;
  readonly look: TypedLook | 'words';
}

/** Marks a value of a sentence as a typed part. */
export const typed = (look: TypedLook, value: string | number): string => `${LOOKS[look]}${value}${END}`;

/** A sentence without the marks, to be read aloud or written where nothing is drawn. */
export const plainSentence = (sentence: string): string => sentence.replaceAll(/[\uE000-\uE003]/gu, '');

const lookOf = (mark: string): TypedLook =>
  mark === LOOKS.effort ? 'effort' : mark === LOOKS.letter ? 'letter' : 'thing';

/** A sentence in its pieces, in order. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let at = 0;
  for (const match of sentence.matchAll(MARKED)) {
    const [whole, mark = '', words = ''] = match;
    if (match.index > at) parts.push({ words: sentence.slice(at, match.index), look: 'words' });
    parts.push({ words, look: lookOf(mark) });
    at = match.index + whole.length;
  }
  if (at < sentence.length) parts.push({ words: sentence.slice(at), look: 'words' });
  return parts;
}
