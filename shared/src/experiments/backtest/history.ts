import type { ByBasket, CorridorId, Effort, Letter, MeasureId, SenderId, TestKind } from '../../terms/vocabulary.ts';
import type { Source } from '../../terms/params.ts';

// What actually happened, as input of the model. Every act has the sentence it is based on. A file of acts is written
// before any parameter is fitted and is not changed afterwards: a later misfit is a finding about the model.

/** A half-year of history: `2016-1` is January to June 2016. */
export type HalfId = `${number}-${1 | 2}`;

/**
 * A historical act. Letters, efforts, monitoring, closure, relief, freezes, demand and pauses last until changed; the
 * others happen once. A letter never lowers one that is stricter already: a resolution leaves national law as it is.
 */
export type Act =
  | {
      readonly kind: 'letter';
      /** Corridors where it applies; all three if absent. */
      readonly at?: readonly CorridorId[];
      readonly levels: Readonly<Partial<Record<MeasureId, Letter>>>;
    }
  | { readonly kind: 'effort'; readonly by: SenderId; readonly efforts: Readonly<Partial<ByBasket<Effort>>> }
  | { readonly kind: 'monitoring'; readonly at: CorridorId; readonly level: number }
  | { readonly kind: 'relief'; readonly level: number }
  | { readonly kind: 'self-closure'; readonly share: number }
  | { readonly kind: 'exercise-pause'; readonly paused: boolean }
  /** Share (0-1) of the programme that is shut down and inspected. */
  | { readonly kind: 'freeze'; readonly share: number }
  /** What buyers and sellers outside seek from now on: parameters of the model by path, in their units. */
  | { readonly kind: 'demand'; readonly values: Readonly<Record<string, number>> }
  /** How far (0-1) trade, income and the unit of spending have come from this world's to those of a later one. */
  | { readonly kind: 'grown'; readonly towards: string; readonly share: number }
  /** An event of the chronology for which the model has no lever of its own; it changes nothing. */
  | { readonly kind: 'noted' }
  | { readonly kind: 'dollar-step'; readonly step: 'finding' | 'threat' | 'penalty' }
  | { readonly kind: 'vote' }
  | { readonly kind: 'test'; readonly test: Exclude<TestKind, 'none'> };

/** An act with its date and the sentence it is based on. */
export interface DatedAct {
  readonly half: HalfId;
  readonly act: Act;
  readonly sentence: string;
  /** `cited` refers to a source in the scenario data; an `estimate` gives its basis. */
  readonly source: Source;
}

/** The historical record for one scenario. */
export interface History {
  readonly scenario: string;
  readonly from: HalfId;
  readonly to: HalfId;
  readonly acts: readonly DatedAct[];
}

/** An act with a source in the dossier. */
export const cited = (half: HalfId, act: Act, ref: string, sentence: string): DatedAct => ({
  half,
  act,
  sentence,
  source: { kind: 'cited', ref },
});

/** An act based on general knowledge, with the reason. */
export const recalled = (half: HalfId, act: Act, reason: string, sentence: string): DatedAct => ({
  half,
  act,
  sentence,
  source: { kind: 'estimate', reason },
});

/** The index of a half-year; the next half-year's is one higher. */
export function halfIndex(half: HalfId): number {
  const [year = '', part = ''] = half.split('-');
  return Number(year) * 2 + Number(part) - 1;
}

/** The calendar year of a half-year index. */
export const yearOf = (index: number): number => Math.floor(index / 2);
