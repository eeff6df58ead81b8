import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';

const LENGTH = 6;
/** What a character that no code holds was probably read from: codes hold no I, O, 0 or 1. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = { I: 'L', '1': 'L', O: 'Q', '0': 'Q' };

/** What is wrong with a typed code: nothing typed, or not six characters. */
export type CodeFault = { readonly code: 'empty' } | { readonly code: 'wrong-length'; readonly length: number };

/** Read a code as people type or paste it: any case, spaces, dashes, look-alike characters, or a whole link. */
export function parseTableCode(typed: string): Result<string, CodeFault> {
  const link = /\/t\/([^/?#\s]+)/i.exec(typed);
  const bare = (link?.[1] ?? typed).toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (bare.length === 0) return err({ code: 'empty' });
  if (bare.length !== LENGTH) return err({ code: 'wrong-length', length: bare.length });
  return ok(bare.replaceAll(/[I1O0]/g, (sign) => LOOK_ALIKES[sign] ?? sign));
}

/** Write a code in two groups of three, as it is read aloud. */
export const groupCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The path of a table's page. */
export const tablePath = (code: string): string => `/t/${code}`;
