import type { OrderKind } from './order.ts';
import type { Phase, SeatId } from './vocabulary.ts';

/** Why an order is refused. Every code has a sentence in the client's catalogue; no sentence cites a clause. */
export type Rejection =
  | { readonly code: 'stale-phase'; readonly round: number; readonly phase: Phase }
  | { readonly code: 'wrong-phase'; readonly phase: Phase }
  | { readonly code: 'not-your-lever'; readonly kind: OrderKind; readonly seat: SeatId }
  | { readonly code: 'not-open-yet'; readonly kind: OrderKind; readonly opensIn: number }
  | { readonly code: 'over-budget'; readonly cost: number; readonly left: number; readonly unit: 'points' | 'chips' }
  | { readonly code: 'unknown-target' }
  | { readonly code: 'not-enough-evidence'; readonly held: number; readonly needed: number }
  | { readonly code: 'no-grounds'; readonly held: number; readonly needed: number }
  | { readonly code: 'already-done' }
  | { readonly code: 'once-a-round' }
  | { readonly code: 'too-many-changes'; readonly most: number }
  | { readonly code: 'empty-text' }
  | { readonly code: 'no-text' }
  | { readonly code: 'vote-begun' }
  | { readonly code: 'not-a-party' }
  | { readonly code: 'not-your-term' }
  | { readonly code: 'impossible-term' }
  | { readonly code: 'agreement-closed' }
  | { readonly code: 'nothing-to-ease' }
  | { readonly code: 'council-letter' }
  | { readonly code: 'no-finding' }
  | { readonly code: 'not-restricted' }
  | { readonly code: 'no-relief' }
  | { readonly code: 'relief-is-public' }
  | { readonly code: 'no-snap-back' }
  | { readonly code: 'not-ready'; readonly readiness: number; readonly needed: number }
  | { readonly code: 'no-procedure' }
  | { readonly code: 'no-mandate' }
  | { readonly code: 'panel-too-early'; readonly opensIn: number }
  | { readonly code: 'not-proven'; readonly confidence: number; readonly gap: number }
  | { readonly code: 'accused-may-not-judge' }
  | { readonly code: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly code: 'not-a-recipient' }
  | { readonly code: 'not-your-soil' }
  | { readonly code: 'not-your-goods' }
  | { readonly code: 'list-not-ready' }
  | { readonly code: 'nothing-adjudicated' }
  /** A headline of the Press without words and without a line of the record. */
  | { readonly code: 'empty-headline' }
  /** Refusals of acts: what is said and answered. */
  | { readonly code: 'impossible-step'; readonly seat: SeatId }
  | { readonly code: 'needs-agreement' }
  | { readonly code: 'not-for-them'; readonly seat: SeatId }
  | { readonly code: 'not-seen' }
  | { readonly code: 'not-shown' }
  | { readonly code: 'no-evidence' }
  | { readonly code: 'text-gone' }
  | { readonly code: 'act-closed' }
  | { readonly code: 'not-addressed' }
  | { readonly code: 'already-answered' }
  | { readonly code: 'wrong-answer' }
  | { readonly code: 'unsigned' }
  | { readonly code: 'already-said' }
  | { readonly code: 'too-many-acts'; readonly most: number }
  | { readonly code: 'game-over' };

export type RejectionCode = Rejection['code'];
