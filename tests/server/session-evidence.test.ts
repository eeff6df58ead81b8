import { readFileSync } from 'node:fs';
import type { GameEvent, Participant, SessionState } from '@letter/shared/authority';
import { actRows } from '@letter/server/session/evidence/act-rows';
import { codeBook } from '@letter/server/session/evidence/code-book';
import { ACT_COLUMNS, PARTICIPATION_COLUMNS, SHEET_COLUMNS } from '@letter/server/session/evidence/columns';
import { countRows } from '@letter/server/session/evidence/check-rows';
import { csvOf } from '@letter/server/session/evidence/csv';
import { participationRows } from '@letter/server/session/evidence/participation';
import { sheetRows } from '@letter/server/session/evidence/sheet-rows';
import type { Evidence } from '@letter/server/session/evidence/source';
import { statementsOf } from '@letter/server/session/evidence/xapi';
import { EVIDENCE_FILES } from '@letter/shared/protocol';
import { describe, expect, test } from 'vitest';
import { livelyGame } from '../support/lively-game.ts';
import { CODE_BOOK_FILE } from '../tools/write-code-book.ts';

// What a host takes home: one row an act of a person, numbers for each of them, answers, statements.

const EVENTS: readonly GameEvent[] = livelyGame({ seed: 11, format: 'blitz', fixedRounds: 2 });
const BY_PEOPLE: ReadonlySet<GameEvent['kind']> = new Set(['order-sealed', 'message-sent', 'vote-cast', 'seat-muted']);

const person = (id: string, changes: Partial<Participant> = {}): Participant => ({
  id,
  name: `Name ${id}`,
  realName: '',
  tokenHash: `hash-${id}`,
  codeHash: null,
  formerTokens: [],
  place: { table: 1, post: 'us' },
  isAdviser: false,
  isAbsent: false,
  isRemoved: false,
  extraTime: 1,
  ...changes,
});

const SESSION: Pick<SessionState, 'code' | 'people' | 'handedIn' | 'sheets'> = {
  code: 'ABCDEF',
  people: [
    person('ann', { name: '=HYPERLINK("x")', realName: 'Ann, "A"' }),
    person('bo', { name: 'Bo', place: { table: 1, post: 'china' } }),
    person('cy', { place: null, tokenHash: null }),
    person('dan', { isRemoved: true }),
  ],
  sheets: {
    before: [],
    after: [],
    ticket: [
      { id: 'q1', text: 'What moved?', kind: 'words', choices: [], claims: ['C34', 'C35'] },
      { id: 'q2', text: 'Who paid?', kind: 'choice', choices: ['Citizens', 'The circle'], claims: ['C8'] },
    ],
  },
  handedIn: [
    {
      person: 'bo',
      sheet: 'ticket',
      answers: [
        { question: 'q1', value: '+SUM(A1)\nnext' },
        { question: 'q2', value: 1 },
      ],
    },
  ],
};

/** Every other act of the game is somebody's; the rest are a bot's. */
function evidence(events: readonly GameEvent[] = EVENTS): Evidence {
  const acts = events.flatMap(({ kind }, sequence) => (BY_PEOPLE.has(kind) ? [sequence] : []));
  const deeds = acts
    .filter((_, index) => index % 2 === 0)
    .map((sequence, index) => ({
      sequence,
      count: 1,
      person: ['1', '2', '9'][index % 3] ?? '1',
      at: Date.UTC(2026, 0, 5, 9, 0, index),
    }));
  const people = [
    { id: '1', participant: 'ann', post: 'us' as const },
    { id: '2', participant: 'bo', post: 'china' as const },
    { id: '9', participant: null, post: null },
  ];
  return {
    session: { ...SESSION } as SessionState,
    tables: events.length === 0 ? [] : [{ number: 1, code: 'GHJKLM', events, deeds, people }],
    stayed: new Map([['ann', 125_000]]),
  };
}

describe('acts', () => {
  const source = evidence();
  const rows = actRows(source);

  test('every act of a person is one row, with round and phase as they were, and none of a bot’s', () => {
    expect(countRows(source, rows)).toEqual({ expected: source.tables[0]?.deeds.length, actual: rows.length });
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const before = EVENTS.slice(0, row.event + 1).findLast(({ kind }) => kind === 'phase-opened');
      expect(before).toMatchObject({ round: row.round, phase: row.phase });
    }
  });

  test('a row says who did what, and a stranger to the session stays without a name', () => {
    const order = rows.find(({ act }) => act === 'order');
    const event = EVENTS[order?.event ?? -1];
    if (order === undefined || event?.kind !== 'order-sealed') throw new Error('no order');
    expect(order).toMatchObject({ session: 'ABCDEF', table: 1, what: event.order.kind });
    expect({ kind: order.what, ...JSON.parse(order.detail) }).toEqual(event.order);
    expect(rows.filter(({ participant }) => participant === '').every(({ name }) => name === '')).toBe(true);
    expect(new Set(rows.map(({ participant }) => participant))).toEqual(new Set(['ann', 'bo', '']));
  });

  test('a deed whose events are not in the log is counted as missing', () => {
    const [table] = source.tables;
    if (table === undefined) throw new Error('no table');
    const deeds = [...table.deeds, { sequence: EVENTS.length + 5, count: 1, person: '1', at: 0 }];
    const broken = { ...source, tables: [{ ...table, deeds }] };
    expect(countRows(broken, actRows(broken)).expected).toBe(table.deeds.length);
    expect(countRows(broken, rows.slice(1)).actual).toBe(rows.length - 1);
  });
});

describe('participation', () => {
  const source = evidence();
  const acts = actRows(source);
  const rows = participationRows(source, acts);

  test('each participant has a row, those who never came too, the removed have none', () => {
    expect(rows.map(({ participant }) => participant)).toEqual(['ann', 'bo', 'cy']);
    expect(rows[2]).toMatchObject({ table: '', post: '', orders: 0, messages: 0, rounds: 0, minutes: 0 });
  });

  test('counts are those of the person’s own acts, and minutes are whole', () => {
    const own = acts.filter(({ participant }) => participant === 'ann');
    expect(rows[0]).toMatchObject({
      orders: own.filter(({ act }) => act === 'order').length,
      messages: own.filter(({ act }) => act === 'message').length,
      votes: own.filter(({ act }) => act === 'vote').length,
      minutes: 2,
      sheets: 0,
    });
    expect(rows[1]).toMatchObject({ sheets: 1 });
  });
});

describe('files', () => {
  const source = evidence();
  const acts = actRows(source);

  test('a spreadsheet reads them: byte-order mark, CRLF, one line a row, no cell that it takes for a formula', () => {
    const csv = csvOf(PARTICIPATION_COLUMNS, participationRows(source, acts));
    expect(csv.startsWith('\uFEFFsession,participant,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 3);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('"Ann, ""A"""');
    const answers = csvOf(SHEET_COLUMNS, sheetRows(source.session));
    expect(answers).toContain(`"'+SUM(A1)\nnext"`);
    expect(answers).toContain('C34 C35');
    expect(answers).toContain('The circle');
  });

  test('every column is in every row, and the code book explains each once', () => {
    const header = csvOf(ACT_COLUMNS, acts).split('\r\n')[0]?.replace('\uFEFF', '').split(',');
    expect(header).toEqual(Object.keys(acts[0] ?? {}));
    for (const columns of [ACT_COLUMNS, PARTICIPATION_COLUMNS, SHEET_COLUMNS]) {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      for (const { meaning } of columns) expect(meaning).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('docs/code-book.md is up to date: `pnpm generate` writes it, with every column and every file', () => {
    const book = readFileSync(CODE_BOOK_FILE, 'utf8');
    expect(book === codeBook()).toBe(true);
    for (const { name } of [...ACT_COLUMNS, ...PARTICIPATION_COLUMNS, ...SHEET_COLUMNS])
      expect(book).toContain(`| \`${name}\` | `);
    for (const file of EVIDENCE_FILES.filter((one) => !one.startsWith('replay-') && one !== 'code-book.md'))
      expect(book).toContain(`## ${file}`);
  });

  test('an empty session has files with a header and nothing else', () => {
    const none = { ...evidence([]), session: { ...SESSION, people: [], handedIn: [] } as unknown as SessionState };
    expect(csvOf(ACT_COLUMNS, actRows(none)).trimEnd().split('\r\n')).toHaveLength(1);
    expect(csvOf(PARTICIPATION_COLUMNS, participationRows(none, [])).trimEnd().split('\r\n')).toHaveLength(1);
    expect(statementsOf('http://lan.test', actRows(none))).toEqual([]);
  });

  test('a statement names the account and never the real name; the same act has the same id', () => {
    const statements = statementsOf('http://lan.test', acts);
    const known = acts.filter(({ participant }) => participant !== '');
    expect(statements).toHaveLength(known.length);
    expect(JSON.stringify(statements)).not.toContain('Ann, ');
    expect(statementsOf('http://lan.test', acts)[0]?.id).toBe(statements[0]?.id);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(statements[0]?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
    expect(statements[0]?.timestamp).toBe('2026-01-05T09:00:00.000Z');
  });
});
