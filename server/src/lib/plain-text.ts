// What people type is shown to others: nothing in it may hide, reorder or overwrite what stands around it.

const NAME_LIMIT = 24;
// Letters and marks by name, and nothing to see: Hangul fillers and the grapheme joiner.
const BLANK_LETTERS = /\u{115F}|\u{1160}|\u{3164}|\u{FFA0}|\u{034F}/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Count what a reader would call characters. */
export const countGraphemes = (text: string): number => [...graphemes.segment(text)].length;

/** Tidy a display name: one line, composed, without invisible or direction-changing characters; `null` if nothing is left or too much. */
export function tidyName(typed: string): string | null {
  const plain = typed
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(BLANK_LETTERS, '')
    .trim();
  // A tower of combining marks is one grapheme and still covers the lines around it.
  const flat = plain.replaceAll(/(\p{M}{4})\p{M}+/gu, '$1');
  const length = countGraphemes(flat);
  return length < 1 || length > NAME_LIMIT || !/[\p{L}\p{N}\p{S}\p{P}]/u.test(flat) ? null : flat;
}

/** Tidy a message: control and direction characters go, joiners that scripts need stay, line breaks stay. */
export function tidyMessage(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replaceAll(/(\p{M}{4})\p{M}+/gu, '$1')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Give a name a number if somebody at the table has it already: `Ann`, `Ann 2`. */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const next = `${name} ${number}`;
    if (!taken.has(next)) return next;
  }
}
