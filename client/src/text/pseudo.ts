const PLAIN = 'abcdefghijklmnoprstuwyzABCDEFGHIJKLMNOPRSTUWYZ';
const ACCENTED = 'àƀçđéƒĝĥîĵķļɱñôþŕšţûŵýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞŔŠŢÛŴÝŽ';
const ACCENTS = new Map(Array.from(PLAIN, (letter, at) => [letter, ACCENTED[at] ?? letter]));

/** How much longer a sentence becomes, as a share of its letters: what German needs against English. */
const LONGER = 0.4;

/** The brackets around every sentence: text outside them is in no catalogue. */
export const OPENS = '⟦';
export const CLOSES = '⟧';

/** A value or a tag of a sentence, which must stay as it is. */
const KEPT = /(\{\{[^}]+\}\}|<[^>]+>)/u;

/** A sentence in the pseudo-language: accented, two fifths longer, in brackets; values and tags are kept. */
export function pseudo(sentence: string): string {
  const parts = sentence.split(KEPT);
  const accented = parts.map((part) =>
    KEPT.test(part) ? part : Array.from(part, (letter) => ACCENTS.get(letter) ?? letter).join(''),
  );
  const letters = parts.filter((part) => !KEPT.test(part)).join('').length;
  const more = 'ẋẋẋẋ '.repeat(letters).slice(0, Math.ceil(letters * LONGER));
  return `${OPENS}${accented.join('')} ${more.trimEnd()}${CLOSES}`;
}

/** A whole catalogue in the pseudo-language. */
export function pseudoCatalogue(catalogue: object): object {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, inner]: [string, unknown]) => [
      key,
      typeof inner === 'string'
        ? pseudo(inner)
        : typeof inner === 'object' && inner !== null
          ? pseudoCatalogue(inner)
          : inner,
    ]),
  );
}
