import { createHash } from 'node:crypto';
import { REJOIN_CODE_LENGTH } from '@letter/shared/protocol';
import { lettersFrom, lookAlikesRead } from './table-code.ts';

/** Make a personal code from ten random bytes. */
export const rejoinFrom = (bytes: Uint8Array): string => lettersFrom(bytes, REJOIN_CODE_LENGTH);

/** Read a personal code as typed: any case, spaces and dashes ignored, look-alikes taken; `null` if it cannot be one. */
export function readRejoin(typed: string): string | null {
  const bare = lookAlikesRead(typed);
  return bare?.length === REJOIN_CODE_LENGTH ? bare : null;
}

/** What is kept of a personal code; the table is mixed in, so that a code found on one table's record opens no other. */
export const hashRejoin = (table: string, code: string): string =>
  createHash('sha256').update(`${table}\n${code}`).digest('base64url');
