// What cannot be seen in a text, and what of it a script or a picture needs all the same.

/** The flag of a part of a country: a black flag, then letters and an end that only a machine reads. */
const FLAG = String.raw`\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}`;
const HIDDEN = new RegExp(String.raw`(${FLAG})|(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]`, 'gu');

/** The text without control and direction characters; line breaks, joiners and the letters of flags stay. */
export const withoutHidden = (text: string): string => text.replaceAll(HIDDEN, '$1');

const NON_JOINER = '\u200C';
const JOINER = '\u200D';
/** Letters and marks of the scripts in which a joiner changes what is read. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
/** The signs that take the vowel from a consonant; a joiner after one may end a word. */
const VIRAMA = /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const PICTURE_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u{E007F}]/u;
const WORD = /[\p{L}\p{M}]/u;

/** The text with those joiners only that its script or its pictures need: elsewhere they make two names look alike. */
export function withNeededJoiners(text: string): string {
  const signs = Array.from(text);
  return signs
    .filter((sign, at) => {
      if (sign !== JOINER && sign !== NON_JOINER) return true;
      const before = signs[at - 1] ?? '';
      const after = signs[at + 1] ?? '';
      const isInWord = [before, after].every((one) => JOINING.test(one) && WORD.test(one));
      if (isInWord) return true;
      return sign === JOINER && (VIRAMA.test(before) || (PICTURE_END.test(before) && PICTURE.test(after)));
    })
    .join('');
}

/** The text as a reader compares it: what may be invisible, or only chooses how a sign is drawn, does not count. */
export const asRead = (text: string): string => text.replaceAll(/\u200C|\u200D|\uFE0E|\uFE0F/gu, '');
