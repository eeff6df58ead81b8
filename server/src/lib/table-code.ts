import { CODE_ALPHABET, readLookAlikes, TABLE_CODE_LENGTH } from '@letter/shared/protocol';

/** Make a code from six random bytes. */
export const codeFrom = (bytes: Uint8Array): string => lettersFrom(bytes, TABLE_CODE_LENGTH);

/** Make letters from as many random bytes; 32 letters divide 256 evenly, so each is as likely as any other. */
export const lettersFrom = (bytes: Uint8Array, length: number): string =>
  Array.from({ length }, (_, index) => CODE_ALPHABET[(bytes[index] ?? 0) % CODE_ALPHABET.length] ?? '').join('');

/** Read letters as typed, look-alikes for what they look like; `null` if something else is among them. */
export function lookAlikesRead(typed: string): string | null {
  const bare = readLookAlikes(typed.toUpperCase().replaceAll(/[\s-]/g, ''));
  return Array.from(bare).every((letter) => CODE_ALPHABET.includes(letter)) ? bare : null;
}

/** Read a code as typed; `null` if it cannot be one. */
export function readCode(typed: string): string | null {
  const bare = lookAlikesRead(typed);
  return bare?.length === TABLE_CODE_LENGTH ? bare : null;
}
