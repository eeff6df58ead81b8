import { defectionHazard } from '../../model/expectations.ts';
import { priceOf } from '../../rules/price.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { Expectation } from '../../terms/expectation.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { CHIPS } from './shape.ts';
import { withLower } from '../../rules/step-below.ts';

/** Spend on internal security; its recent change matters, too. */
export const fundSecurityKind: OrderKindView<'fund-security'> = {
  kind: 'fund-security',
  seats: ['dprk'],
  phases: SEALED_PHASES,
  clause: 'R-4.20',
  repeats: { priority: 2, lower: (order) => withLower(order, 'chips', CHIPS) },
  desk: { control: 'own', place: 2, announcedTo: ['dprk'] },
  isDefault: (order) => order.chips === 0,
  cost: (scenario, order) => order.chips * priceOf(scenario, 'chip-step'),
  options: () => CHIPS.map((chips) => ({ kind: 'fund-security' as const, chips })),
  precheck: () => null,
  forecast(view, scenario, order) {
    const { params } = scenario;
    const loyalty = view.country?.loyalty ?? scenario.stocks.circle.loyalty;
    const { cohesion } = scenario.stocks.circle;
    const { detection } = scenario.stocks.control;
    const gain = params.control.detectionSpeed.value * params.control.detectionPerChip.value * order.chips;
    const before = defectionHazard(params, loyalty, cohesion, detection);
    const after = defectionHazard(params, loyalty, cohesion, Math.min(100, detection + gain));
    const mean = 100 * (after - before);
    return [
      { quantity: 'hazard', mean, sd: 0.3 * Math.abs(mean), unit: 'percent' },
      ...fromRise(view, scenario, order.chips),
    ];
  },
};

/** The costs of an increase since last half-year: fear in the circle and grievance among citizens. */
function fromRise(view: SeatView, scenario: Scenario, chips: number): readonly Expectation[] {
  const { params } = scenario;
  const paid = view.observations.at(-1)?.ledger?.uses.security;
  const last = paid === undefined ? scenario.stocks.control.security : paid / params.budget.chip.value;
  const rise = Math.max(0, chips - last);
  if (rise === 0) return [];
  const fear = -params.circle.purgeFear.value * rise;
  const grievance = params.citizens.grievanceBySecurity.value * rise;
  return [
    { quantity: 'loyalty', mean: fear, sd: 0.2 * Math.abs(fear), unit: 'points' },
    { quantity: 'grievance', mean: grievance, sd: 0.2 * grievance, unit: 'points' },
  ];
}
