import type { Step } from './act.ts';
import type { MessageId } from './ids.ts';
import type { SeatId } from './vocabulary.ts';

/** A step that a seat bound itself to in talk: by a promise, by a threat, or by a yes to a demand or a joint step. */
export interface Pledge {
  /** The message that made it. */
  readonly id: MessageId;
  readonly by: SeatId;
  /** The seats that were told. */
  readonly to: readonly SeatId[];
  readonly step: Step;
  readonly made: number;
  /** Last round in which it is to be done, or kept to. */
  readonly due: number;
  /** For a threat: the step that spares those who are asked for it; `null` for a promise. */
  readonly unless: { readonly step: Step; readonly asked: readonly SeatId[] } | null;
}

/** What the engine found of one pledge, once. */
export interface PledgeJudgement {
  readonly pledge: MessageId;
  readonly round: number;
  /** `void`: there was nothing to keep: no roll was called, or nobody was seen to refuse what a threat asked. */
  readonly outcome: 'kept' | 'broken' | 'void';
  /** Whether one of those who were told could see it; what none of them could see is unverifiable to them. */
  readonly observable: boolean;
}

/** A pledge and what really became of it, for the debrief. */
export interface PledgeTruth extends Pledge {
  readonly outcome: 'kept' | 'broken' | 'broken-unseen' | 'void' | 'open';
}

export const PLEDGE_OUTCOMES = ['open', 'kept', 'broken', 'unverifiable', 'void'] as const;
/** A pledge as far as a seat knows what became of it; its own seat knows it all. */
export interface PledgeView extends Pledge {
  readonly outcome: (typeof PLEDGE_OUTCOMES)[number];
  /** Round in which it was judged; `null` while it is open. */
  readonly judgedIn: number | null;
}
