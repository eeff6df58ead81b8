const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A random id or token of 22 characters (132 bits). `randomUUID` is missing on a plain-http classroom network. */
export function randomId(): string {
  const bytes = new Uint8Array(22);
  if (typeof globalThis.crypto?.getRandomValues === 'function') globalThis.crypto.getRandomValues(bytes);
  else for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(Math.random() * 256);
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length] ?? 'A').join('');
}
