import { programmePace } from '../../model/expectations.ts';
import { priceOf } from '../../rules/price.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES, letterIndex } from '../../rules/facts/view-facts.ts';
import { CHIPS } from './shape.ts';
import { withLower } from '../../rules/step-below.ts';

/** Fund the programme; a milestone needs funding in two consecutive rounds. */
export const fundProgrammeKind: OrderKindView<'fund-programme'> = {
  kind: 'fund-programme',
  seats: ['dprk'],
  phases: SEALED_PHASES,
  clause: 'R-4.15',
  repeats: { priority: 4, lower: (order) => withLower(order, 'chips', CHIPS) },
  desk: { control: 'own', place: 0, announcedTo: [] },
  isDefault: (order) => order.chips === 0,
  cost: (scenario, order) => order.chips * priceOf(scenario, 'chip-step'),
  options: () => CHIPS.map((chips) => ({ kind: 'fund-programme' as const, chips })),
  precheck: () => null,
  forecast(view, scenario, order) {
    const { params } = scenario;
    const frozen = frozenShare(view);
    // Access to inputs is between free and half denied; the stricter the letter, the larger the error.
    const denied = 0.5 * letterIndex(view);
    const pace = (access: number) => programmePace(params, order.chips, access, frozen);
    const p = params.programme;
    const rounds = (view.country?.fundedRounds ?? 0) + 1;
    const milestone = order.chips >= p.milestoneChips.value && frozen < 1 && rounds % p.milestoneRounds.value === 0;
    const mean = pace(1 - denied) + (milestone ? p.milestoneGain.value * (1 - frozen) : 0);
    return [
      { quantity: 'programme', mean, sd: Math.abs(pace(1) - pace(1 - 2 * denied)) / 2, unit: 'points' },
      { quantity: 'readiness', mean: p.readinessPerChip.value * order.chips * (1 - frozen), sd: 0, unit: 'points' },
    ];
  },
};

/** Share (0-1) of the programme under an inspected freeze by agreements in force. */
function frozenShare(view: SeatView): number {
  let share = 0;
  for (const agreement of view.agreements) {
    if (agreement.status !== 'in-force') continue;
    for (const term of agreement.terms) if (term.kind === 'freeze') share = Math.max(share, term.share / 100);
  }
  return share;
}
