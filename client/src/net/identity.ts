import { TOKEN_PATTERN } from '@letter/shared/protocol';
import { randomId } from './random-id.ts';

const KEY = 'letter.token';
let kept: string | null = null;

/**
 * The secret that identifies this browser to its seats, made once. Where storage is blocked it lasts as long as the
 * page. `?as=` in the address gives a second person on the same machine a token of their own.
 */
export function delegateToken(as: string | null = null): string {
  const key = as === null ? KEY : `${KEY}.${as}`;
  const known = as === null && kept !== null ? kept : read(key);
  if (known !== null && TOKEN_PATTERN.test(known)) return known;
  const made = randomId();
  if (as === null) kept = made;
  write(key, made);
  return made;
}

/** Which of several persons on one machine this page is for, from `?as=` in its address; `null` for the usual one. */
export const personOfAddress = (): string | null => new URLSearchParams(window.location.search).get('as');

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // The caller keeps it in memory.
  }
}
