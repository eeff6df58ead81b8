import { codePattern, TABLE_CODE_LENGTH } from '@letter/shared/protocol';
import { dropStored, readStored, storedKeys, writeStored } from '../lib/stored.ts';
import { keyFor, markOf, personHere } from './identity.ts';
import type { PersonMark } from './identity.ts';

const KEY = 'letter.tables';
const MAX_SHOWN = 6;
const MAX_KEPT = 24;
const CODE = codePattern(TABLE_CODE_LENGTH);

/** The codes of all tables that a person of this browser sat at, as far as it remembers, latest first. */
export const tablesOf = (mark: PersonMark = personHere()): readonly string[] =>
  (readStored(keyFor(KEY, mark)) ?? '')
    .split(' ')
    .filter((code) => CODE.test(code))
    .slice(0, MAX_KEPT);

/** The codes of the tables that "I was here before" offers, latest first. */
export const recentTables = (): readonly string[] => tablesOf().slice(0, MAX_SHOWN);

/**
 * Remembers that the person here sat at a table, so that "I was here before" can offer it. Of a table that drops out of
 * the list nothing else is kept either.
 */
export function rememberTable(code: string): void {
  const all = [code, ...tablesOf().filter((known) => known !== code)];
  writeStored(keyFor(KEY), all.slice(0, MAX_KEPT).join(' '));
  const gone = all.slice(MAX_KEPT);
  if (gone.length === 0) return;
  for (const key of storedKeys())
    if (markOf(key) === personHere() && key.split(/[.~]/).some((part) => gone.includes(part))) dropStored(key);
}
