import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { readLookAlikes, TABLE_CODE_LENGTH } from '@letter/shared/protocol';

/** What is wrong with a typed code: it is empty, or has the wrong number of characters. */
export type CodeFault = { readonly code: 'empty' } | { readonly code: 'wrong-length'; readonly length: number };

/** Reads a code of a given length as people type it: any case, spaces, dashes, look-alike characters. */
export function parseCode(typed: string, length: number): Result<string, CodeFault> {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (bare.length === 0) return err({ code: 'empty' });
  return bare.length === length ? ok(readLookAlikes(bare)) : err({ code: 'wrong-length', length: bare.length });
}

/** Reads the code of a table or a session as people type or paste it: as letters, or in a whole link. */
export const parseTableCode = (typed: string): Result<string, CodeFault> =>
  parseCode(/\/[ts]\/([^/?#\s]+)/i.exec(typed)?.[1] ?? typed, TABLE_CODE_LENGTH);

/** A code in two groups of three, for reading aloud. */
export const groupCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The path of a table's page. */
export const tablePath = (code: string): string => `/t/${code}`;
