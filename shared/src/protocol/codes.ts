// Codes are read aloud and typed by hand: no I, O, 0 or 1, any case, spaces and dashes ignored.

/** The characters of a code: 32, so that a random byte gives each of them equally often. */
export const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Length of a table's code, in characters. */
export const TABLE_CODE_LENGTH = 6;

/**
 * Length of a personal code, in characters: 50 bits, so that guessing at the rate the server allows takes millions of
 * years.
 */
export const REJOIN_CODE_LENGTH = 10;

/** The character that was probably meant by one that no code contains. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: 'L', '1': 'L', O: 'Q', '0': 'Q' };

/** Replaces each character that no code contains by its nearest look-alike; the text is in capitals. */
export const readLookAlikes = (text: string): string => text.replaceAll(/[I1O0]/g, (sign) => LOOK_ALIKES[sign] ?? sign);

/** A delegate's token: the secret by which a browser finds its person again. */
export const TOKEN_PATTERN = /^[A-Za-z0-9_-]{16,64}$/;

/** A code of a given length, as the server writes it. */
export const codePattern = (length: number): RegExp => new RegExp(`^[${CODE_ALPHABET}]{${length}}$`);
