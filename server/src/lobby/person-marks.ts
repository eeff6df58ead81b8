import { hashRejoin } from '../lib/rejoin-code.ts';
import { hashToken } from '../lib/token.ts';
import type { SavedPerson, TableRecord } from '../table/ports.ts';

/** Whether a person of a record is the one who asks. */
export type PersonMark = (person: SavedPerson, record: TableRecord) => boolean;

const nobody: PersonMark = () => false;

/** Knows a person by their token, also by one of a device that they went on from. */
export function byToken(token: string | null): PersonMark {
  if (token === null) return nobody;
  const hash = hashToken(token);
  return ({ tokenHash, formerTokens }) => tokenHash === hash || formerTokens?.includes(hash) === true;
}

/** Knows a person by their personal code. */
export function byRejoin(code: string | null): PersonMark {
  if (code === null) return nobody;
  return ({ rejoinHash }, { codesOf, meta }) => rejoinHash === hashRejoin(codesOf ?? meta.id, code);
}
