import { digestOf, fold, RULES_VERSION, scenarioHash } from '@letter/shared/authority';
import type { GameEvent } from '@letter/shared/authority';
import { err, ok } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import type { SavedAnswer, SavedTable, TableMeta, TableRecord } from '../table/ports.ts';

// One table as a file: a line with its record and the data of its world, a line with its answers, a line for each event,
// and a last line with the digest of all before it.

/** A table out of a file, checked and whole. */
export interface TableFile {
  readonly record: TableRecord;
  readonly scenario: Scenario;
  readonly answers: readonly SavedAnswer[];
  readonly events: readonly GameEvent[];
}

interface Head {
  readonly letter?: unknown;
  readonly record: TableRecord;
  readonly scenario: Scenario;
}

/** Write a table as the text of a file. */
export function writeTableFile({ record, events, answers }: SavedTable, scenario: Scenario): string {
  const lines = [{ letter: 1, record, scenario }, answers, ...events].map((line) => JSON.stringify(line));
  const body = `${lines.join('\n')}\n`;
  return `${body}${JSON.stringify({ digest: digestOf(body) })}\n`;
}

/** Read the text of a file; the failure is a sentence, and nothing of a bad file is used. */
export function readTableFile(text: string): Result<TableFile, string> {
  const end = text.trimEnd().lastIndexOf('\n') + 1;
  const body = text.slice(0, end);
  const last = parse(text.slice(end)) as { readonly digest?: unknown } | null;
  const digest = last?.digest;
  if (typeof digest !== 'string') return err('The file is cut off: its last line, the digest, is missing.');
  if (digest !== digestOf(body)) return err('The file was edited: its content does not come to its digest.');
  const [head = '', given = '', ...rest] = body.trimEnd().split('\n');
  const top = parse(head) as Head | null;
  if (top?.letter !== 1) return err('The file is not a table of this game, or of a later release.');
  const answers = (parse(given) ?? []) as readonly SavedAnswer[];
  const events = rest.map((line) => parse(line) as GameEvent);
  const [started] = events;
  if (started?.kind === 'game-started' && started.rulesVersion > RULES_VERSION)
    return err(`The game has rules version ${started.rulesVersion}; this program knows ${RULES_VERSION} at most.`);
  if (scenarioHash(top.scenario) !== top.record.scenarioHash) return err('The data of its world is not what it names.');
  try {
    if (events.length > 0) fold(top.scenario, events);
  } catch {
    return err('The events of the file do not make a game.');
  }
  return ok({ record: top.record, scenario: top.scenario, answers, events });
}

/** The same game up to the opening of a round, to be played on another way; a round that never opened is a failure. */
export function branchFrom(file: TableFile, round: number): Result<TableFile, string> {
  const opened = file.events.findIndex((event) => event.kind === 'round-opened' && event.round === round);
  if (opened < 0) return err(`Round ${round} never opened in this game.`);
  const phase = file.events.findIndex((event, index) => index > opened && event.kind === 'phase-opened');
  const record: TableRecord = { ...file.record, status: 'playing', clock: null, covered: [] };
  return ok({ ...file, record, answers: [], events: file.events.slice(0, phase + 1) });
}

/** The file's table under an id and a code of its own. */
export const renamed = (file: TableFile, meta: Pick<TableMeta, 'id' | 'code' | 'createdAt'>): TableFile => ({
  ...file,
  record: { ...file.record, meta: { ...file.record.meta, ...meta } },
});

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}
