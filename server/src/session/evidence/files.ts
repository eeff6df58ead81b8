import { fold, projectReplay } from '@letter/shared/authority';
import type { EvidenceFile } from '@letter/shared/protocol';
import type { Redaction } from '@letter/shared/session';
import type { Scenario } from '@letter/shared/play';
import { actRows } from './act-rows.ts';
import { countRows } from './check-rows.ts';
import { codeBook } from './code-book.ts';
import { ACT_COLUMNS, PARTICIPATION_COLUMNS, SHEET_COLUMNS } from './columns.ts';
import { csvOf } from './csv.ts';
import { participationRows } from './participation.ts';
import { sheetRows } from './sheet-rows.ts';
import type { Evidence } from './source.ts';
import { statementsOf } from './xapi.ts';

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';

/** A file as it is sent; `rows` is how many acts there should be by the logs. */
export interface MadeFile {
  readonly type: string;
  readonly text: string;
  readonly rows: number | null;
}

/** Make a file of everything on record; `home` is the address of this server as its reader knows it. */
export function makeFile(file: EvidenceFile, evidence: Evidence, scenario: Scenario, home: string): MadeFile {
  const json = (value: unknown): MadeFile => ({ type: JSON_TYPE, text: JSON.stringify(value), rows: null });
  const acts = actRows(evidence);
  switch (file) {
    case 'acts.csv':
      return { type: CSV, text: csvOf(ACT_COLUMNS, acts), rows: countRows(evidence, acts).expected };
    case 'participation.csv':
      return { type: CSV, text: csvOf(PARTICIPATION_COLUMNS, participationRows(evidence, acts)), rows: null };
    case 'answers.csv':
      return { type: CSV, text: csvOf(SHEET_COLUMNS, sheetRows(evidence.session)), rows: null };
    case 'statements.json':
      return json(statementsOf(home, acts));
    case 'code-book.md':
      return { type: 'text/markdown; charset=utf-8', text: codeBook(), rows: null };
    case 'session.json':
      return json(wholeSession(evidence, acts));
    case 'replay-public.json':
      return json(replayOf('public', evidence, scenario));
    case 'replay-class.json':
      return json(replayOf('class', evidence, scenario));
    case 'replay-host.json':
      return json(replayOf('host', evidence, scenario));
  }
}

function replayOf(redaction: Redaction, { session, tables }: Evidence, scenario: Scenario): unknown {
  const played = tables.filter(({ events }) => events.length > 0);
  return projectReplay(
    redaction,
    session,
    played.map(({ number, events }) => ({ number, world: fold(scenario, events) })),
  );
}

/** Everything at once, for programs: people without tokens and codes, acts, answers, and the log of each table. */
function wholeSession(evidence: Evidence, acts: readonly object[]): unknown {
  const { session, tables } = evidence;
  const { code, settings, openedAt, stage, scenarioHash, seed, lesson, notices, injects } = session;
  return {
    letter: 1,
    session: { code, settings, openedAt, stage, scenarioHash, seed, lesson, notices, injects },
    people: participationRows(evidence, actRows(evidence)),
    acts,
    answers: sheetRows(session),
    tables: tables.map(({ number, code: table, events }) => ({ number, code: table, events })),
  };
}
