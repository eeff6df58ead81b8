import { TOKEN_PATTERN } from '@letter/shared/protocol';
import { readStored, writeStored } from '../lib/stored.ts';

/** Whose page a key opens. */
export type KeyKind = 'host' | 'screen';

const keyOf = (kind: KeyKind, code: string): string => `letter.${kind}.${code}`;

/** Keeps the key of a session's page on this device. */
export const rememberKey = (kind: KeyKind, code: string, key: string): void => writeStored(keyOf(kind, code), key);

/** The key of a session's page that this device has; `null` without one. */
export function knownKey(kind: KeyKind, code: string): string | null {
  const key = readStored(keyOf(kind, code));
  return key !== null && TOKEN_PATTERN.test(key) ? key : null;
}

/**
 * Takes the key out of the address of a page, so that it stays in no history and on no screen, and keeps it. A link that was
 * given on replaces what this device had before.
 */
export function takeKeyFromAddress(kind: KeyKind, code: string): string | null {
  const key = window.location.hash.slice(1);
  if (!TOKEN_PATTERN.test(key)) return knownKey(kind, code);
  rememberKey(kind, code, key);
  const address = new URL(window.location.href);
  address.hash = '';
  window.history.replaceState(window.history.state, '', address);
  return key;
}
