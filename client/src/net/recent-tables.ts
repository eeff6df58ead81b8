import { codePattern, TABLE_CODE_LENGTH } from '@letter/shared/protocol';
import { readStored, writeStored } from '../lib/stored.ts';

const KEY = 'letter.tables';
const KEPT = 6;
const CODE = codePattern(TABLE_CODE_LENGTH);

/** The codes of tables this device has sat at, latest first. */
export function recentTables(): readonly string[] {
  return (readStored(KEY) ?? '').split(' ').filter((code) => CODE.test(code));
}

/** Remembers that this device sat at a table, so that "I was here before" can offer it. */
export function rememberTable(code: string): void {
  writeStored(KEY, [code, ...recentTables().filter((known) => known !== code)].slice(0, KEPT).join(' '));
}
