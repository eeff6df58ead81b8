import { err, ok, type Result } from '../lib/result.ts';
import type { GameEvent } from '../truth/events.ts';

export interface LogFault {
  readonly line: number;
  readonly sentence: string;
}

/**
 * Parses a saved log, one JSON event per line. Only the envelope is validated: the content of events is compared with
 * the result of adjudication, and folding an unknown kind fails.
 */
export function parseLog(text: string): Result<readonly GameEvent[], LogFault> {
  const events: GameEvent[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const event = parseLine(line);
    if (event === null) return err({ line: index + 1, sentence: `line ${index + 1}: not an event of a game's log` });
    events.push(event);
  }
  if (events.length === 0) return err({ line: 1, sentence: 'line 1: the log is empty' });
  return ok(events);
}

function parseLine(line: string): GameEvent | null {
  try {
    const value: unknown = JSON.parse(line);
    return isEvent(value) ? value : null;
  } catch {
    return null;
  }
}

const isEvent = (value: unknown): value is GameEvent =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  Object.hasOwn(KINDS, value.kind);

const KINDS = {
  'game-started': true,
  'round-opened': true,
  'docket-carried': true,
  'phase-opened': true,
  'seat-readied': true,
  'order-sealed': true,
  'order-withdrawn': true,
  'points-spent': true,
  'standing-moved': true,
  'message-sent': true,
  'mind-noted': true,
  'event-injected': true,
  'rounds-limited': true,
  'seat-muted': true,
  'text-tabled': true,
  'vote-cast': true,
  'votes-gathered': true,
  'roll-called': true,
  'measure-imposed': true,
  'measure-lapsed': true,
  'seat-covered': true,
  'seat-returned': true,
  'family-ticked': true,
  'list-worked': true,
  'listing-proposed': true,
  'hold-placed': true,
  'name-listed': true,
  'meeting-convened': true,
  'report-made': true,
  'report-shown': true,
  'report-published': true,
  'proof-shown': true,
  'finding-issued': true,
  'headline-issued': true,
  'note-sent': true,
  'evidence-moved': true,
  'agreement-offered': true,
  'agreement-signed': true,
  'agreement-declined': true,
  'agreement-judged': true,
  'agreement-closed': true,
  'relief-ended': true,
  'pledge-judged': true,
  'breach-announced': true,
  'breach-found': true,
  'procedure-invoked': true,
  'procedure-judged': true,
  'procedure-decided': true,
  'dockets-sealed': true,
  'round-adjudicated': true,
  'record-published': true,
  'seat-observed': true,
  'game-ended': true,
} satisfies Record<GameEvent['kind'], true>;
