import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { readLookAlikes, TABLE_CODE_LENGTH } from '@letter/shared/protocol';

/** What is wrong with a typed code: nothing typed, or not as many characters as such a code has. */
export type CodeFault = { readonly code: 'empty' } | { readonly code: 'wrong-length'; readonly length: number };

/** Read a code of so many characters as people type it: any case, spaces, dashes, look-alike characters. */
export function parseCode(typed: string, length: number): Result<string, CodeFault> {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (bare.length === 0) return err({ code: 'empty' });
  return bare.length === length ? ok(readLookAlikes(bare)) : err({ code: 'wrong-length', length: bare.length });
}

/** Read a table's code as people type or paste it: as letters, or in a whole link. */
export const parseTableCode = (typed: string): Result<string, CodeFault> =>
  parseCode(/\/t\/([^/?#\s]+)/i.exec(typed)?.[1] ?? typed, TABLE_CODE_LENGTH);

/** Write a code in two groups of three, as it is read aloud. */
export const groupCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The path of a table's page. */
export const tablePath = (code: string): string => `/t/${code}`;
