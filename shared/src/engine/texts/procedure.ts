import type { Nudge } from '../../model/step-inputs.ts';
import type { GameEvent } from '../events.ts';
import type { ProcedureCase, Report } from '../evidence.ts';
import type { Scenario } from '../scenario.ts';
import { BASKETS, MEASURES_OF, SENDERS, SENDER_OF } from '../vocabulary.ts';
import type { BasketId, ByCorridor, ByMeasure, CorridorId, Effort, Letter, SenderId } from '../vocabulary.ts';
import type { PublicRound, World } from '../world.ts';
import { textPrice } from './price.ts';
import { CAPITAL_OF } from './trust.ts';

/** Facts of the procedure that everybody may see. */
export interface LetterFacts {
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly record: readonly PublicRound[];
}

/** Effort that a letter promises: partial (2) promises 2, full (4) promises 3, none promises nothing. */
export const promisedBy = (letter: Letter): Effort => (letter === 4 ? 3 : letter);

/** Effort promised for a basket at a corridor in a round, by the letter then in force. */
export function promisedEffort(facts: LetterFacts, round: number, corridor: CorridorId, basket: BasketId): Effort {
  const letters = facts.record.find((one) => one.round === round)?.letters ?? facts.letters;
  const strictest = MEASURES_OF[basket].reduce<Letter>((most, measure) => {
    const letter = letters[corridor][measure];
    return letter > most ? letter : most;
  }, 0);
  return promisedBy(strictest);
}

/** A violation that a report proves. */
export interface Proven {
  readonly accused: SenderId;
  readonly gap: ProcedureCase['gap'];
}

/**
 * Find the widest gap that a report proves: an effort reading of the needed confidence (80 %) that shows effort at
 * least two steps under what the letter of that round promised; `null` if it proves none.
 */
export function findViolation(scenario: Scenario, facts: LetterFacts, report: Report): Proven | null {
  const { reading } = report;
  if (reading.kind !== 'effort' || reading.confidence < textPrice(scenario, 'procedure.confidence')) return null;
  const accused = SENDER_OF[reading.corridor];
  let widest: Proven | null = null;
  for (const basket of BASKETS) {
    const promised = promisedEffort(facts, report.round, reading.corridor, basket);
    const found = reading.effort[basket];
    if (promised - found < textPrice(scenario, 'procedure.gap')) continue;
    if (widest !== null && promised - found <= widest.gap.promised - widest.gap.found) continue;
    widest = { accused, gap: { basket, promised, found } };
  }
  return widest;
}

/** The two senders who decide a case. */
export const judgesOf = ({ accused }: Pick<ProcedureCase, 'accused'>): readonly SenderId[] =>
  SENDERS.filter((sender) => sender !== accused);

/** What follows once a judge has spoken: both judges in favour uphold a case, one against dismisses it. */
export function decisionEvents(world: World, one: ProcedureCase): readonly GameEvent[] {
  if (one.against.length > 0) return [{ kind: 'procedure-decided', case: one.id, decided: 'dismissed' }];
  if (!judgesOf(one).every((judge) => one.inFavour.includes(judge))) return [];
  const upheld: GameEvent = { kind: 'procedure-decided', case: one.id, decided: 'upheld' };
  if (one.remedy !== 'publish') return [upheld];
  const nudges: readonly Nudge[] = [
    {
      variable: one.accused === 'china' ? 'standing' : CAPITAL_OF[one.accused],
      amount: textPrice(world.scenario, 'procedure.published'),
      term: 'violation-published',
      origin: 'public',
    },
  ];
  const isPublic = world.reports.some(({ id, published }) => id === one.report && published);
  return [
    upheld,
    ...(isPublic ? [] : [{ kind: 'report-published', report: one.report } as const]),
    { kind: 'standing-moved', nudges },
  ];
}

/** Dismiss the cases that were not decided when the round is adjudicated. */
export const closeCases = (world: World): readonly GameEvent[] =>
  world.cases
    .filter(({ decided }) => decided === 'open')
    .map(({ id }) => ({ kind: 'procedure-decided', case: id, decided: 'dismissed' }));
