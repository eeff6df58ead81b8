import { DEALING_PHASES } from '../facts/text-facts.ts';
import type { Headline } from '../../terms/public-record.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { HeadlineDraft, RecordLine } from '../../terms/role.ts';
import type { PressView } from '../../terms/role-view.ts';
import type { PublicView } from '../../terms/seat-view.ts';

/** Why the Press may not publish a headline; `null` if it may. */
export function checkHeadline({ public: open }: PressView, { words, about }: HeadlineDraft): Rejection | null {
  const { phase, round, ending, pressHeadlines } = open;
  if (ending !== null) return { code: 'game-over' };
  if (!DEALING_PHASES.includes(phase)) return { code: 'wrong-phase', phase };
  if (pressHeadlines.some((headline) => headline.round === round)) return { code: 'once-a-round' };
  if (about === null) return words === '' ? { code: 'empty-headline' } : null;
  return recordLine(open.record, about) === null ? { code: 'unknown-target' } : null;
}

/** The line of the public record that a headline is about; `null` for one that is not there, or is a headline itself. */
export function recordLine(record: PublicView['record'], { round, line }: RecordLine): Headline | null {
  const found = record.find((one) => one.round === round)?.headlines[line];
  return found === undefined || found.kind === 'press' ? null : found;
}
