import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRoster, ROSTER_NAME_CHARACTERS } from '../../../shared/src/session/roster.ts';
import { SESSION_LIMITS } from '../../../shared/src/session/terms.ts';

const namesOf = (text: string): readonly string[] => parseRoster(text).names;

describe('a class list', () => {
  test.each([
    { what: 'a name a line', text: 'Ruth Okafor\nKim Min-ji\n', names: ['Ruth Okafor', 'Kim Min-ji'] },
    { what: 'lines of Windows and of an old Mac', text: 'Ruth\r\nKim\rAda', names: ['Ruth', 'Kim', 'Ada'] },
    { what: 'a byte-order mark', text: '\uFEFFRuth\nKim', names: ['Ruth', 'Kim'] },
    { what: 'empty lines', text: '\n \nRuth\n\n\nKim\n', names: ['Ruth', 'Kim'] },
    { what: 'family name first', text: 'Okafor, Ruth\nKim, Min-ji', names: ['Okafor, Ruth', 'Kim, Min-ji'] },
    {
      what: 'addresses and numbers without a head',
      text: '1, Ruth Okafor, ruth@example.org\n2, Kim Min-ji, kim@example.org',
      names: ['Ruth Okafor', 'Kim Min-ji'],
    },
    {
      what: 'a column called Name',
      text: 'Number,Name,Course\n7,"Okafor, Ruth",IR\n8,Kim Min-ji,IR',
      names: ['Okafor, Ruth', 'Kim Min-ji'],
    },
    {
      what: 'given and family name in columns, with semicolons',
      text: 'Last name;First name;E-mail\nOkafor;Ruth;ruth@example.org',
      names: ['Ruth Okafor'],
    },
    {
      what: 'cells copied from a spreadsheet',
      text: 'Surname\tGiven name\nOkafor\tRuth\nKim\tMin-ji',
      names: ['Ruth Okafor', 'Min-ji Kim'],
    },
    { what: 'cells copied without a head', text: 'Ruth\tOkafor\nMin-ji\tKim', names: ['Ruth Okafor', 'Min-ji Kim'] },
    { what: 'a byte-order mark before a head', text: '\uFEFF"Name"\nRuth', names: ['Ruth'] },
    { what: 'doubled quotes', text: 'Name\n"Ruth ""Ruthie"" Okafor"', names: ['Ruth "Ruthie" Okafor'] },
    { what: 'a cell over two lines', text: 'Name,Course\n"Ruth\nOkafor",IR\nKim,IR', names: ['Ruth Okafor', 'Kim'] },
    { what: 'a quote that nobody closes', text: 'Name\n"Ruth\nKim', names: ['Ruth', 'Kim'] },
    { what: 'names from right to left', text: 'رقية العبد\nנועה לוי', names: ['رقية العبد', 'נועה לוי'] },
    { what: 'signs that turn the reading round', text: '\u202Etxt.Ruth\u202C\nKim\u200B', names: ['txt.Ruth', 'Kim'] },
    { what: 'a name that begins with an equals sign', text: '=SUM(A1)\n+Kim', names: ['=SUM(A1)', '+Kim'] },
    { what: 'nothing', text: '', names: [] },
    { what: 'a head alone', text: 'Name,Course\n', names: [] },
  ])('is read with $what', ({ text, names }) => {
    expect(namesOf(text)).toEqual(names);
  });

  test('takes a repeated name once, says where, and keeps both on request', () => {
    const text = 'Kim Min-ji\nRuth\nkim  min-ji\nKIM MIN-JI';
    expect(parseRoster(text)).toMatchObject({
      names: ['Kim Min-ji', 'Ruth'],
      notes: [
        { why: 'repeated', line: 3, name: 'kim min-ji' },
        { why: 'repeated', line: 4, name: 'KIM MIN-JI' },
      ],
    });
    expect(parseRoster(text, { keepsRepeats: true }).names).toEqual([
      'Kim Min-ji',
      'Ruth',
      'kim min-ji 2',
      'KIM MIN-JI 3',
    ]);
  });

  test('says which lines have nothing legible, and which names were cut', () => {
    const long = 'a'.repeat(ROSTER_NAME_CHARACTERS + 1);
    expect(parseRoster(`Ruth\n***\n${long}`)).toMatchObject({
      names: ['Ruth', 'a'.repeat(ROSTER_NAME_CHARACTERS)],
      notes: [
        { why: 'unreadable', line: 2, name: '' },
        { why: 'cut', line: 3 },
      ],
    });
  });

  test('has room for so many, and says who was left out', () => {
    const text = Array.from({ length: SESSION_LIMITS.people + 3 }, (_none, at) => `Student ${at + 1}`).join('\n');
    const { names, notes } = parseRoster(text);
    expect(names).toHaveLength(SESSION_LIMITS.people);
    expect(notes.map(({ why, line }) => `${why} ${line}`)).toEqual(['too-many 300', 'too-many 301', 'too-many 302']);
  });

  test('leaves out who is on the roster already, and counts them to the room there is', () => {
    const known = ['Ruth Okafor', ...Array.from({ length: SESSION_LIMITS.people - 2 }, (_none, at) => `Student ${at}`)];
    expect(parseRoster('ruth okafor\nKim\nAda', { known, keepsRepeats: false })).toMatchObject({
      names: ['Kim'],
      notes: [
        { why: 'already-there', line: 1 },
        { why: 'too-many', line: 3 },
      ],
    });
  });

  test('gives distinct, short names in one line, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { names } = parseRoster(text);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) {
          expect(name).toBe(name.trim());
          expect(Array.from(name).length).toBeLessThanOrEqual(ROSTER_NAME_CHARACTERS);
          expect(name).not.toMatch(/[\n\r\u202E\uFEFF]/u);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('reads back what a spreadsheet would save of any names', () => {
    const name = fc.stringMatching(/^[A-Za-z,;"' -]{1,20}$/).filter((text) => /[A-Za-z]/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8, selector: (one) => one.trim().toLowerCase() }), (all) => {
        const plain = all.map((one) => one.replaceAll(/\s+/g, ' ').trim());
        fc.pre(new Set(plain.map((one) => one.toLowerCase())).size === plain.length);
        const csv = ['Name,Course', ...plain.map((one) => `"${one.replaceAll('"', '""')}",IR`)].join('\r\n');
        expect(namesOf(`\uFEFF${csv}`)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
