import type { SheetId } from '../../session/sheets.ts';
import type { SessionState } from './state.ts';

/**
 * Whether a form may be handed in: the one that is asked, and the one asked before it by whoever had not finished: the first
 * while the tables play, the second while the exit ticket is asked.
 */
export function mayHandIn({ asked, stage, settings }: SessionState, sheet: SheetId): boolean {
  if (stage === 'over') return false;
  if (asked === sheet) return true;
  if (!settings.asksQuestions) return false;
  return (sheet === 'before' && stage === 'playing') || (sheet === 'after' && asked === 'ticket');
}
