import type { BasketId, CorridorId, Effort, EndingId, SenderId } from './vocabulary.ts';

/** One thing that is changed in a finished game; everything else stays, or is answered anew. */
export type WhatIfChange =
  /** A sender enforces at least, exactly or at most so much, on a basket or on all of them, from a round on. */
  | {
      readonly kind: 'effort';
      readonly by: SenderId;
      /** `null` stands for every basket. */
      readonly basket: BasketId | null;
      readonly bound: EffortBound;
      readonly level: Effort;
      readonly from: number;
    }
  /** The text that was adopted in a round is not adopted. */
  | { readonly kind: 'no-text'; readonly round: number }
  /** The text that was adopted in a round is adopted in an earlier one. */
  | { readonly kind: 'text-earlier'; readonly round: number; readonly to: number }
  /** The common list is complete and in force from a round on. */
  | { readonly kind: 'common-list'; readonly from: number }
  /** Nothing is levied on citizens from a round on. */
  | { readonly kind: 'no-burden'; readonly from: number }
  /** No test in a round; `null` stands for every round. */
  | { readonly kind: 'no-test'; readonly round: number | null }
  /** A letter that never was: at a corridor and on a basket, or at all of them. */
  | { readonly kind: 'no-letter'; readonly corridor: CorridorId | null; readonly basket: BasketId | null };

export const EFFORT_BOUNDS = ['at-least', 'exactly', 'at-most'] as const;
/** How an effort is held to a level. */
export type EffortBound = (typeof EFFORT_BOUNDS)[number];

export const OTHERS = ['recorded', 'adapted'] as const;
/** What all others do: what they did, or what a bot in their seat would do on what it would then see. */
export type Others = (typeof OTHERS)[number];

export const WHAT_IF_FAULTS = [
  'unreadable-change',
  'unknown-seat',
  'no-own-corridor',
  'unknown-basket',
  'unknown-corridor',
  'bad-level',
  'bad-round',
  'not-earlier',
  'no-such-round',
  'no-such-text',
  'same-as-played',
  'nothing-played',
  'older-rules',
] as const;
/** Why a change is not understood, or cannot be made in this game. */
export interface WhatIfFault {
  readonly code: (typeof WHAT_IF_FAULTS)[number];
  readonly sentence: string;
}

export const WHAT_IF_FIGURES = [
  'programme',
  'arrived',
  'welfare',
  'loyalty',
  'tension',
  'mandate',
  'room',
  'credibility',
  'tests',
] as const;
/** What is compared: indices of 0-100 at the end of a half-year, what still arrived in percent, and tests so far. */
export type WhatIfFigure = (typeof WHAT_IF_FIGURES)[number];
export type ByFigure<T> = Readonly<Record<WhatIfFigure, T>>;

/** One half-year of a history. */
export interface WhatIfRound {
  readonly round: number;
  readonly figures: ByFigure<number>;
}

/** A course of a game, and how it would be called at its end. */
export interface WhatIfHistory {
  readonly rounds: readonly WhatIfRound[];
  readonly ending: EndingId;
}

/** The change of a figure at the end: its mean, standard deviation and middle 80 % over the draws. */
export interface WhatIfDifference {
  readonly was: number;
  readonly now: number;
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
}

/** What a change comes to in one game. It is a model's answer and no forecast. */
export interface WhatIfAnswer {
  /** The change as it is written: `china.effort>=2@3`. */
  readonly change: string;
  readonly others: Others;
  /** The first round that differs. */
  readonly from: number;
  readonly played: WhatIfHistory;
  /**
   * The game played on by the same bots with nothing changed, if others adapt; `null` if they do as recorded. What the
   * change does is told against it, and against `played` otherwise.
   */
  readonly unchanged: WhatIfHistory | null;
  readonly changed: WhatIfHistory;
  /** Where the changed history lies in the middle 80 % of the draws. */
  readonly band: readonly { readonly round: number; readonly low: ByFigure<number>; readonly high: ByFigure<number> }[];
  readonly end: ByFigure<WhatIfDifference>;
  /** How many draws came to each ending with the change. */
  readonly endings: Readonly<Partial<Record<EndingId, number>>>;
  readonly draws: number;
  /**
   * What a sender signed (mean letter at its corridor, 0-4), and its mean effort as reported, made, and made with the
   * change, 0-3, from `from` on; `null` if no effort is changed.
   */
  readonly effort: {
    readonly by: SenderId;
    readonly letter: number;
    readonly reported: number;
    readonly made: number;
    readonly now: number;
  } | null;
}

/** What a game offers to be changed. */
export interface WhatIfOptions {
  /** Rounds that were played. */
  readonly rounds: number;
  /** The programme's index from which it can be used, 0-100. */
  readonly breakout: number;
  /** Rounds with an adopted text, and the baskets that it changed. */
  readonly texts: readonly { readonly round: number; readonly baskets: readonly BasketId[] }[];
  /** Rounds with a test. */
  readonly tests: readonly number[];
  /** Rounds in which citizens were levied on. */
  readonly burdens: readonly number[];
}

/** The reply to a question about a finished game: an answer, or the fault of the question, and what else may be asked. */
export interface WhatIfReply {
  readonly options: WhatIfOptions;
  readonly answer: WhatIfAnswer | null;
  readonly fault: WhatIfFault['code'] | null;
  /** How long it took to work out. */
  readonly millis: number;
}
