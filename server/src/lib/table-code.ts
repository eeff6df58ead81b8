// Codes are read aloud and typed by hand: no I, O, 0 or 1, any case, spaces and dashes ignored.

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/** Make a code from six random bytes. */
export function codeFrom(bytes: Uint8Array): string {
  let code = '';
  // 32 letters divide 256 evenly, so every code is as likely as any other.
  for (let i = 0; i < LENGTH; i++) code += ALPHABET[(bytes[i] ?? 0) % ALPHABET.length] ?? '';
  return code;
}

/** Read a code as typed; `null` if it cannot be one. */
export function readCode(typed: string): string | null {
  const bare = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  return bare.length === LENGTH && Array.from(bare).every((letter) => ALPHABET.includes(letter)) ? bare : null;
}
