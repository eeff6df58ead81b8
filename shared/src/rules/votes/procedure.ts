import { priceOf } from '../price.ts';
import type { ProcedureCase, Report } from '../../terms/evidence.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { BASKETS, SENDERS, SENDER_OF } from '../../terms/vocabulary.ts';
import type { BasketId, ByCorridor, ByMeasure, CorridorId, Effort, Letter, SenderId } from '../../terms/vocabulary.ts';
import type { PublicRound } from '../../terms/public-record.ts';
import { letterOf } from '../letters.ts';

/** Public facts of the procedure. */
export interface LetterFacts {
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly record: readonly PublicRound[];
}

/** Effort that a letter promises: partial (2) promises 2, full (4) promises 3, none promises nothing. */
export const promisedBy = (letter: Letter): Effort => (letter === 4 ? 3 : letter);

/** Effort promised for a basket at a corridor in a round, by the letter then in force. */
export function promisedEffort(facts: LetterFacts, round: number, corridor: CorridorId, basket: BasketId): Effort {
  const letters = facts.record.find((one) => one.round === round)?.letters ?? facts.letters;
  return promisedBy(letterOf(letters, corridor, basket));
}

/** A violation proven by a report. */
export interface Proven {
  readonly accused: SenderId;
  readonly gap: ProcedureCase['gap'];
}

/**
 * The widest gap that a report proves: an effort reading of the required confidence (80 %) that is at least two steps
 * below what the letter of that round promised; `null` if it proves none.
 */
export function findViolation(scenario: Scenario, facts: LetterFacts, report: Report): Proven | null {
  const { reading } = report;
  if (reading.kind !== 'effort' || reading.confidence < priceOf(scenario, 'procedure.confidence')) return null;
  const accused = SENDER_OF[reading.corridor];
  let widest: Proven | null = null;
  for (const basket of BASKETS) {
    const promised = promisedEffort(facts, report.round, reading.corridor, basket);
    const found = reading.effort[basket];
    if (promised - found < priceOf(scenario, 'procedure.gap')) continue;
    if (widest !== null && promised - found <= widest.gap.promised - widest.gap.found) continue;
    widest = { accused, gap: { basket, promised, found } };
  }
  return widest;
}

/** The two senders who decide a case. */
export const judgesOf = ({ accused }: Pick<ProcedureCase, 'accused'>): readonly SenderId[] =>
  SENDERS.filter((sender) => sender !== accused);
