import { readStored, writeStored } from '../lib/stored.ts';

const KEY = 'letter.tables';
const KEPT = 6;

/** The codes of tables this device has sat at, latest first. */
export function recentTables(): readonly string[] {
  return (readStored(KEY) ?? '').split(' ').filter((code) => /^[A-Z0-9]{6}$/.test(code));
}

/** Remember that this device sat at a table, so that "I was here before" can offer it. */
export function rememberTable(code: string): void {
  writeStored(KEY, [code, ...recentTables().filter((known) => known !== code)].slice(0, KEPT).join(' '));
}
