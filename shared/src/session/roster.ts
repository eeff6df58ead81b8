import { SESSION_LIMITS } from './terms.ts';

// A class list as people have one: a name a line, or a table saved or copied from a spreadsheet.

/** Most characters of a name on the roster. */
export const ROSTER_NAME_CHARACTERS = 60;

/** What can become of a line that is not simply one more name. */
export const ROSTER_NOTES = ['repeated', 'already-there', 'unreadable', 'cut', 'too-many'] as const;

/** A line of a class list that needs a word: all but a cut name were left out. */
export interface RosterNote {
  /** Its number as an editor counts, from 1. */
  readonly line: number;
  /** The name as it was read; empty if nothing legible was there. */
  readonly name: string;
  readonly why: (typeof ROSTER_NOTES)[number];
}

/** A class list as it was understood. */
export interface Roster {
  readonly names: readonly string[];
  /** Every line that was left out or cut, in order. */
  readonly notes: readonly RosterNote[];
  /** The heads of the columns that the names were taken from, as written; empty for plain lines. */
  readonly columns: readonly string[];
}

/** How a list is read. */
export interface RosterReading {
  /** Names that are on the roster already. */
  readonly known?: readonly string[];
  /** Two people with one name stay two: the second is given a number. */
  readonly keepsRepeats: boolean;
}

const WHOLE = ['name', 'names', 'full name', 'student', 'student name', 'participant', 'display name'];
const GIVEN = ['first name', 'firstname', 'given name', 'given names', 'forename', 'first'];
const FAMILY = ['last name', 'lastname', 'surname', 'family name', 'last'];

/**
 * Reads a class list. With a head line that names a column, the name is that column, or given and family name; without one it
 * is the whole line but for addresses and numbers, so that "Okafor, Ruth" stays as written.
 */
export function parseRoster(
  text: string,
  { known = [], keepsRepeats }: RosterReading = { keepsRepeats: false },
): Roster {
  const lines = linesOf(text.slice(0, SESSION_LIMITS.rosterCharacters));
  const mark = markOf(lines[0]?.text ?? '');
  const head = cellsOf(lines[0]?.text ?? '', mark);
  const columns = nameColumns(head);
  const there = new Set(known.map(keyOf));
  const names: string[] = [];
  const notes: RosterNote[] = [];
  const times = new Map<string, number>();
  for (const { text: row, line } of columns.length === 0 ? lines : lines.slice(1)) {
    const typed = columns.length === 0 ? wholeName(row, mark) : columns.map((at) => cellsOf(row, mark)[at]).join(' ');
    const whole = plainName(typed);
    const name = whole === null ? '' : cutTo(whole, ROSTER_NAME_CHARACTERS);
    const time = (times.get(keyOf(name)) ?? 0) + 1;
    times.set(keyOf(name), time);
    const why = leftOut(name, time);
    if (why === null) names.push(time === 1 ? name : `${name} ${time}`);
    if (why !== null) notes.push({ line, name, why });
    else if (name !== whole) notes.push({ line, name, why: 'cut' });
  }
  return { names, notes, columns: columns.map((at) => head[at] ?? '') };

  function leftOut(name: string, time: number): RosterNote['why'] | null {
    if (name === '') return 'unreadable';
    if (there.has(keyOf(name))) return 'already-there';
    if (time > 1 && !keepsRepeats) return 'repeated';
    return there.size + names.length >= SESSION_LIMITS.people ? 'too-many' : null;
  }
}

interface Line {
  readonly text: string;
  /** Its number as an editor counts, from 1. */
  readonly line: number;
}

/** The lines with something in them; a quoted cell may span lines, and a quote that nobody closes hides none. */
function linesOf(text: string): readonly Line[] {
  const rows = text
    .replace(/^\u{FEFF}/u, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n');
  const lines: Line[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const end = endOfCell(rows, at);
    const whole = end === null ? (rows[at] ?? '').replaceAll('"', '') : rows.slice(at, end + 1).join(' ');
    if (whole.trim() !== '') lines.push({ text: whole, line: at + 1 });
    at = end ?? at;
  }
  return lines;
}

/** Longest quoted cell, in lines. */
const CELL_LINES = 5;

/** The line in which the cells of a line end; `null` if a quote is never closed. */
function endOfCell(rows: readonly string[], from: number): number | null {
  for (let end = from; end < rows.length && end < from + CELL_LINES; end += 1)
    if (!isOpen(rows.slice(from, end + 1).join(' '))) return end;
  return null;
}

/** Whether a quoted cell begins in the line and does not end in it. */
const isOpen = (line: string): boolean => /(^|[,;\t])\s*"/.test(line) && (line.match(/"/g) ?? []).length % 2 === 1;

/** The sign between the cells: a tab or a semicolon if the first line has one, else a comma. */
const markOf = (line: string): string => (line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',');

/** The cells of a line: between marks, without their quotes and doubled quotes. */
function cellsOf(line: string, mark: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (sign === '"' && isQuoted && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell.trim() === '')) {
      isQuoted = !isQuoted;
      cell = isQuoted ? '' : cell;
    } else if (sign === mark && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

/** The columns that together are the name; none if the line is no head. */
function nameColumns(head: readonly string[]): readonly number[] {
  const find = (words: readonly string[]) => head.findIndex((cell) => words.includes(cell.trim().toLowerCase()));
  const whole = find(WHOLE);
  const family = find(FAMILY);
  if (family === -1) return [whole === -1 ? find(GIVEN) : whole].filter((at) => at !== -1);
  return [find(GIVEN), family].filter((at) => at !== -1);
}

/** A line without a head: its cells but for addresses and numbers. */
function wholeName(line: string, mark: string): string {
  const cells = cellsOf(line, mark).filter((cell) => cell !== '' && !/@|^[\d\s./:+-]+$/.test(cell));
  return cells.join(mark === ',' ? ', ' : ' ');
}

/** A name in one line, composed, without signs that hide or reorder the text around it; `null` if nothing legible is left. */
function plainName(typed: string): string | null {
  const plain = typed
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(plain) ? plain : null;
}

const cutTo = (name: string, most: number): string => {
  const signs = Array.from(name);
  return signs.length <= most ? name : signs.slice(0, most).join('').trim();
};

/** Two names are one if a reader would call them so: case, blanks and joiners do not count. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u200C\u200D]+/gu, ' ');
