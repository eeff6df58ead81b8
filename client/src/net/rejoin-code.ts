import type { Result } from '@letter/shared/play';
import { REJOIN_CODE_LENGTH } from '@letter/shared/protocol';
import { readStored, writeStored } from '../lib/stored.ts';
import { keyFor, personHere } from './identity.ts';
import type { PersonMark } from './identity.ts';
import type { CodeFault } from './table-code.ts';
import { underBase } from './base-path.ts';
import { parseCode, tablePath } from './table-code.ts';

const PARAMETER = 'rejoin';

/**
 * Reads a personal code as people type or paste it: any case, spaces, dashes, look-alike characters, or a whole link.
 */
export function parseRejoin(typed: string): Result<string, CodeFault> {
  const link = new RegExp(`[?&]${PARAMETER}=([^&#\\s]+)`, 'i').exec(typed);
  return parseCode(link?.[1] ?? typed, REJOIN_CODE_LENGTH);
}

/** A personal code in two groups of five, for copying by hand. */
export const groupRejoin = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** The link that brings a person back to their seat from any device. */
export const rejoinLink = (origin: string, table: string, rejoin: string): string =>
  `${origin}${underBase(tablePath(table))}?${PARAMETER}=${groupRejoin(rejoin)}`;

let pending: string | null = null;

/**
 * Takes the personal code of a link out of the address bar, so that it stays in no history and on no screen. The same
 * code is returned until it is dropped: a page that suspends for its texts renders from the start again.
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

/** Drops the code of the link, once it was used or declined. */
export function dropRejoin(): void {
  pending = null;
}

const keyOf = (table: string, mark = personHere()): string => keyFor(`letter.rejoin.${table}`, mark);

/** The personal code that this browser keeps for a table and one of its people, or null. */
export function knownRejoin(table: string, mark: PersonMark = personHere()): string | null {
  const kept = parseRejoin(readStored(keyOf(table, mark)) ?? '');
  return kept.ok ? kept.value : null;
}

/** Stores the personal code of a table for the person here. */
export const rememberRejoin = (table: string, rejoin: string): void => writeStored(keyOf(table), rejoin);
