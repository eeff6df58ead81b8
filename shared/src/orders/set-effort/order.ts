import { EFFORTS } from '../../terms/vocabulary.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { priceOf } from '../../rules/price.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { BASKETS, MEASURES_OF } from '../../terms/vocabulary.ts';
import type { Expectation } from '../../terms/expectation.ts';
import type { OrderKindView } from '../order-kind.ts';
import type { OrderOf } from '../../terms/order.ts';
import { expectedAtOwnGate } from '../../rules/facts/own-gate.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { withLower } from '../../rules/step-below.ts';

/** Spend effort to enforce a basket in the seat's own corridor: the spirit. */
export const setEffortKind: OrderKindView<'set-effort'> = {
  kind: 'set-effort',
  seats: ['us', 'china', 'un'],
  phases: SEALED_PHASES,
  clause: 'R-4.1',
  repeats: { priority: 6, lower: (order) => withLower(order, 'effort', EFFORTS) },
  desk: { control: 'own', place: 0, announcedTo: [] },
  isDefault: (order) => order.effort === 0,
  cost: (scenario, order, seat) =>
    order.effort *
    priceOf(scenario, seat === 'china' && order.basket === 'broad' ? 'effort-step-china-broad' : 'effort-step'),
  options: () =>
    BASKETS.flatMap((basket) => EFFORTS.map((effort) => ({ kind: 'set-effort' as const, basket, effort }))),
  precheck: () => null,
  forecast: (view, scenario, order) => [
    { quantity: 'blocked', ...expectedAtOwnGate(view, scenario, order), unit: 'US$ million' },
    ...atHome(view, scenario, order),
  ],
};

/**
 * The sender's own cost of enforcement: the US pays in mandate, China in room and in calm at the border, the UN in access
 * and in credibility.
 */
function atHome(view: SeatView, scenario: Scenario, order: OrderOf<'set-effort'>): readonly Expectation[] {
  const p = scenario.params.diplomacy;
  const load = MEASURES_OF[order.basket].reduce((sum, m) => sum + (p.effortWeight[m].value * order.effort) / 3, 0);
  const points = (quantity: Expectation['quantity'], mean: number): Expectation => ({
    quantity,
    mean,
    sd: 0,
    unit: 'points',
  });
  switch (view.seat) {
    case 'us':
      return [points('mandate', -p.mandateByEffort.value * load)];
    case 'china':
      return [points('room', -p.roomByEffort.value * load), points('border-risk', p.borderRiskByEffort.value * load)];
    case 'un':
      return [
        points('access', -p.accessByEffort.value * load),
        points('credibility', -p.credibilityByEffort.value * load),
      ];
    case 'dprk':
      return [];
  }
}
