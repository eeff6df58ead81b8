import {
  digestOf,
  fold,
  RULES_VERSION,
  scenarioHash,
  auditGame,
  MAX_EVENTS,
  parseLog,
  readStored,
} from '@letter/shared/authority';
import type { GameEvent } from '@letter/shared/authority';
import { err, ok, SCENARIOS } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import { FILE_VERSION, LIMITS } from '@letter/shared/protocol';
import type { FileFault } from '@letter/shared/protocol';
import type { SavedAnswer, SavedTable, TableMeta, TableRecord } from '../table/ports.ts';
import { parseAnswers, parseHead, type FileHead } from './file-parts.ts';
import { withoutPrivateWords } from './private-words.ts';

// One table as a file: a line with its record and the data of its world, a line with its answers, a line for each event,
// and a last line with the digest of all before it.

/** A table out of a file, checked and whole. */
export interface TableFile {
  readonly record: TableRecord;
  /** The data of its world, as the record's hash names it. */
  readonly data: unknown;
  /** The world, completed where an older release wrote the file. */
  readonly scenario: Scenario;
  readonly answers: readonly SavedAnswer[];
  readonly events: readonly GameEvent[];
}

/** Write a table as the text of a file, with the data of its world as its hash names it. */
export function writeTableFile({ record, events, answers }: SavedTable, data: unknown): string {
  const head = { letter: FILE_VERSION, record, scenario: data };
  const lines = [head, answers, ...events].map((line) => JSON.stringify(line));
  const body = `${lines.join('\n')}\n`;
  return `${body}${JSON.stringify({ digest: digestOf(body) })}\n`;
}

/**
 * Read the text of a file; nothing of a bad file is used. The operator's own are trusted: they are folded, whatever rules they
 * were played by, and keep their people. Anybody else's game is played again from its first event, and nobody is at it.
 */
export function readTableFile(text: string, { trusted }: { readonly trusted: boolean }): Result<TableFile, FileFault> {
  if (!trusted && text.length > LIMITS.fileBytes) return err('too-large');
  const end = text.trimEnd().lastIndexOf('\n') + 1;
  const body = text.slice(0, end);
  const last = parse(text.slice(end));
  if (typeof last !== 'object' || last === null || !('digest' in last)) return err('cut-off');
  if (last.digest !== digestOf(body)) return err('edited');
  const [first = '', second = '', ...lines] = body.trimEnd().split('\n');
  const head = parseHead(parse(first));
  const answers = parseAnswers(parse(second));
  if (head === null || answers === null) return err('not-a-table');
  const world = worldOf(head);
  if (world === null) return err('unknown-world');
  const { scenario } = world;
  const events = trusted ? foldable(scenario, lines) : playable(scenario, lines);
  if (!events.ok) return events;
  const file: TableFile = { record: head.record, ...world, answers, events: events.value };
  return trusted ? ok(file) : withoutPeople(file);
}

/** A world of this program's own by its hash, else the data in the file, if it is that of a world and the one it names. */
function worldOf({ record, scenario: data }: FileHead): Pick<TableFile, 'data' | 'scenario'> | null {
  const own = Object.values(SCENARIOS).find((one) => scenarioHash(one) === record.scenarioHash);
  // What stands in the file beside a hash that we know is not looked at, so it must not be kept.
  if (own !== undefined) return { data: own, scenario: own };
  try {
    const read = readStored(data, record.scenarioHash);
    return read.ok && isModest(read.value.id, data) ? { data, scenario: read.value } : null;
  } catch {
    // Data of any depth may be in a file, and a problem in it cannot always be told.
    return null;
  }
}

// Every table that is made from a stranger's file keeps the data of its world, and every page at it asks for them.
const MAX_WORLD_CHARACTERS = 1_000_000;

const isModest = (id: string, data: unknown): boolean =>
  id.length <= LIMITS.idCharacters && JSON.stringify(data).length <= MAX_WORLD_CHARACTERS;

function foldable(scenario: Scenario, lines: readonly string[]): Result<readonly GameEvent[], FileFault> {
  if (lines.length === 0) return ok([]);
  const log = parseLog(lines.join('\n'));
  if (!log.ok) return err('not-a-game');
  const [started] = log.value;
  if (started?.kind === 'game-started' && started.rulesVersion > RULES_VERSION) return err('newer-rules');
  try {
    fold(scenario, log.value);
  } catch {
    return err('not-a-game');
  }
  return log;
}

function playable(scenario: Scenario, lines: readonly string[]): Result<readonly GameEvent[], FileFault> {
  if (lines.length > MAX_EVENTS) return err('too-large');
  const events = lines.map(parse);
  const game = auditGame(scenario, events);
  if (game.ok) return game;
  if (game.error.code !== 'other-rules') return err('not-a-game');
  const [started] = events;
  const isNewer =
    typeof started === 'object' &&
    started !== null &&
    'rulesVersion' in started &&
    Number(started.rulesVersion) > RULES_VERSION;
  return err(isNewer ? 'newer-rules' : 'older-rules');
}

/** A stranger's game as this program replayed it: nothing else in its record is trusted. */
function withoutPeople(file: TableFile): Result<TableFile, FileFault> {
  const [started] = file.events;
  if (started?.kind !== 'game-started') return err('not-a-game');
  const { seed, format } = started;
  const status = file.events.some(({ kind }) => kind === 'game-ended') ? 'over' : 'playing';
  return ok({ ...file, answers: [], record: { ...nobodyAt(file.record), seed, format, status } });
}

function nobodyAt(record: TableRecord): TableRecord {
  const { meta, format, seed, firstSeat, status, pace, bots, nextPerson } = record;
  const hash = { scenarioHash: record.scenarioHash };
  const game = { meta, format, seed, ...hash, firstSeat, status, ...(pace === undefined ? {} : { pace }) };
  const played = bots === undefined ? game : { ...game, bots };
  return { ...played, people: [], covered: [], host: null, nextPerson, clock: null, paused: null };
}

/**
 * What a person may have of a table: the game, and nothing about the people at it. It names no table that anybody could join,
 * and a table made from it has nobody at it.
 */
export function publicFile({ record, events }: Pick<SavedTable, 'record' | 'events'>): SavedTable {
  const meta: TableMeta = { ...record.meta, id: '', code: '' };
  return { record: { ...nobodyAt(record), meta }, saved: null, events, answers: [] };
}

/**
 * The same for somebody who never sat at the table: what two delegations wrote to each other stays between those who sat
 * there. What they agreed or pledged is in the debrief, which everybody may read, and without it the game could not be
 * played again.
 */
export function onlookersFile({ record, events }: Pick<SavedTable, 'record' | 'events'>): SavedTable {
  return publicFile({ record, events: withoutPrivateWords(events) });
}

/** The same game up to the opening of a round, to be played on another way; a round that never opened is a failure. */
export function branchFrom(file: TableFile, round: number): Result<TableFile, FileFault> {
  const opened = file.events.findIndex((event) => event.kind === 'round-opened' && event.round === round);
  if (opened < 0) return err('unknown-round');
  const phase = file.events.findIndex((event, index) => index > opened && event.kind === 'phase-opened');
  const record: TableRecord = { ...file.record, status: 'playing', clock: null, paused: null, hold: null, covered: [] };
  return ok({ ...file, record, answers: [], events: file.events.slice(0, phase + 1) });
}

/** The file's table under an id and a code of its own; the personal codes of its people go on working. */
export function renamed(file: TableFile, meta: Pick<TableMeta, 'id' | 'code' | 'createdAt'>): TableFile {
  // Since when a table is aside says nothing by the clock of another record.
  // A game that goes on by itself belongs to no session.
  const { asideAt: _, session: __, ...record } = file.record;
  const codes = record.people.length === 0 ? {} : { codesOf: record.codesOf ?? record.meta.id };
  return { ...file, record: { ...record, ...codes, meta: { ...record.meta, ...meta } } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}
