// Codes are read aloud and typed by hand: no I, O, 0 or 1, any case, spaces and dashes ignored.

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

// Who reads one of the missing letters misread its nearest neighbour.
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: 'L', '1': 'L', O: 'Q', '0': 'Q' };

/** Make a code from six random bytes. */
export const codeFrom = (bytes: Uint8Array): string => lettersFrom(bytes, LENGTH);

/** Make letters from as many random bytes; 32 letters divide 256 evenly, so each is as likely as any other. */
export const lettersFrom = (bytes: Uint8Array, length: number): string =>
  Array.from({ length }, (_, index) => ALPHABET[(bytes[index] ?? 0) % ALPHABET.length] ?? '').join('');

/** Read letters as typed, look-alikes for what they look like; `null` if something else is among them. */
export function lookAlikesRead(typed: string): string | null {
  const bare = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[I1O0]/g, (sign) => LOOK_ALIKES[sign] ?? sign);
  return Array.from(bare).every((letter) => ALPHABET.includes(letter)) ? bare : null;
}

/** Read a code as typed; `null` if it cannot be one. */
export function readCode(typed: string): string | null {
  const bare = lookAlikesRead(typed);
  return bare?.length === LENGTH ? bare : null;
}
