import type { Result } from '@letter/shared/play';
import { REJOIN_CODE_LENGTH } from '@letter/shared/protocol';
import { readStored, writeStored } from '../lib/stored.ts';
import type { CodeFault } from './table-code.ts';
import { parseCode, tablePath } from './table-code.ts';

const PARAMETER = 'rejoin';

/** Read a personal code as people type or paste it: any case, spaces, dashes, look-alike characters, or a whole link. */
export function parseRejoin(typed: string): Result<string, CodeFault> {
  const link = new RegExp(`[?&]${PARAMETER}=([^&#\\s]+)`, 'i').exec(typed);
  return parseCode(link?.[1] ?? typed, REJOIN_CODE_LENGTH);
}

/** Write a personal code in two groups of five, as it is copied by hand. */
export const groupRejoin = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** The link that brings a person back to their seat from any device. */
export const rejoinLink = (origin: string, table: string, rejoin: string): string =>
  `${origin}${tablePath(table)}?${PARAMETER}=${groupRejoin(rejoin)}`;

let pending: string | null = null;

/**
 * Take the personal code of a link out of the address bar, so that it stands in no history and on no screen. It is given
 * again until it is dropped: a page that waits for its words starts anew.
 */
export function takeRejoinFromAddress(): string | null {
  const address = new URL(window.location.href);
  const found = address.searchParams.get(PARAMETER);
  if (found === null) return pending;
  address.searchParams.delete(PARAMETER);
  window.history.replaceState(window.history.state, '', address);
  pending = found;
  return found;
}

/** The code of the link was used, or is not wanted. */
export function dropRejoin(): void {
  pending = null;
}

const keyOf = (table: string, as: string | null): string => `letter.rejoin.${table}${as === null ? '' : `.${as}`}`;

/** The personal code this device keeps for a table, or null. */
export function knownRejoin(table: string, as: string | null): string | null {
  const kept = parseRejoin(readStored(keyOf(table, as)) ?? '');
  return kept.ok ? kept.value : null;
}

/** Keep the personal code of a table on this device. */
export const rememberRejoin = (table: string, as: string | null, rejoin: string): void =>
  writeStored(keyOf(table, as), rejoin);
