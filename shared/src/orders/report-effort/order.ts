import { EFFORTS } from '../../terms/vocabulary.ts';
import { BASKETS } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';

/** Declare an effort to the others; without this order the true effort is declared. */
export const reportEffortKind: OrderKindView<'report-effort'> = {
  kind: 'report-effort',
  seats: ['us', 'china', 'un'],
  phases: SEALED_PHASES,
  clause: 'R-4.2',
  // The default is the truth, so a false declaration must be ordered again each round.
  repeats: null,
  desk: { control: 'own', place: 0, announcedTo: [] },
  cost: () => 0,
  options: () =>
    BASKETS.flatMap((basket) => EFFORTS.map((effort) => ({ kind: 'report-effort' as const, basket, effort }))),
  precheck: () => null,
  // A report has no effect that the model can forecast.
  forecast: () => [],
};
