import type { ByBasket, CorridorId, Effort, Letter, MeasureId, SenderId, TestKind } from '../../terms/vocabulary.ts';
import type { Source } from '../../terms/params.ts';

// What really happened, as the model can be told it. Every act names the sentence it follows from. A file of acts is written
// before any parameter is fitted and is not changed afterwards: what does not fit then is a finding about the model.

/** A half-year of history: `2016-1` is January to June 2016. */
export type HalfId = `${number}-${1 | 2}`;

/** One thing that was done. Letters, efforts, monitoring, closure, relief and pauses last until changed; the rest happens once. */
export type Act =
  | {
      readonly kind: 'letter';
      /** Corridors where it holds; all three if absent. */
      readonly at?: readonly CorridorId[];
      readonly levels: Readonly<Partial<Record<MeasureId, Letter>>>;
    }
  | { readonly kind: 'effort'; readonly by: SenderId; readonly efforts: Readonly<Partial<ByBasket<Effort>>> }
  | { readonly kind: 'monitoring'; readonly at: CorridorId; readonly level: number }
  | { readonly kind: 'relief'; readonly level: number }
  | { readonly kind: 'self-closure'; readonly share: number }
  | { readonly kind: 'exercise-pause'; readonly paused: boolean }
  | { readonly kind: 'dollar-step'; readonly step: 'finding' | 'threat' | 'penalty' }
  | { readonly kind: 'vote' }
  | { readonly kind: 'test'; readonly test: Exclude<TestKind, 'none'> };

/** An act with its date and the sentence that it follows from. */
export interface DatedAct {
  readonly half: HalfId;
  readonly act: Act;
  readonly sentence: string;
  /** `cited` names a source of the scenario data; an `estimate` says on what it rests. */
  readonly source: Source;
}

/** The senders' record for one scenario. */
export interface History {
  readonly scenario: string;
  readonly from: HalfId;
  readonly to: HalfId;
  readonly acts: readonly DatedAct[];
}

/** Cite a source of the dossier for an act. */
export const cited = (half: HalfId, act: Act, ref: string, sentence: string): DatedAct => ({
  half,
  act,
  sentence,
  source: { kind: 'cited', ref },
});

/** Rest an act on what is generally known, and say on what. */
export const recalled = (half: HalfId, act: Act, reason: string, sentence: string): DatedAct => ({
  half,
  act,
  sentence,
  source: { kind: 'estimate', reason },
});

/** Order of a half-year on a line; the next one is one more. */
export function halfIndex(half: HalfId): number {
  const [year = '', part = ''] = half.split('-');
  return Number(year) * 2 + Number(part) - 1;
}

/** Calendar year of a half-year on the line of `halfIndex`. */
export const yearOf = (index: number): number => Math.floor(index / 2);
