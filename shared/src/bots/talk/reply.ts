import type { Answer, Reason } from '../../terms/act.ts';
import { because } from './reasons.ts';

/** One way to answer an act. */
export interface Reply {
  readonly answer: Answer;
  readonly reason: Reason | null;
}

export const reply = (answer: Answer, reason: Reason | null): Reply => ({ answer, reason });

/** The same answer for several reasons, in their order. */
export const repliesOf = (answer: Answer, reasons: readonly Reason[]): readonly Reply[] =>
  reasons.map((reason) => ({ answer, reason }));

export const DECLINES: Answer = { kind: 'declines' };
export const declines = (...codes: readonly Reason['code'][]): readonly Reply[] =>
  codes.map((code) => ({ answer: DECLINES, reason: because(code) }));
