import { slot } from '../../terms/ids.ts';
import { priceOf } from '../../rules/price.ts';
import { BASKETS, type Effort } from '../../terms/vocabulary.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { BasketId } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import { expectedAtOwnGate } from '../../rules/facts/own-gate.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { LEVELS } from './shape.ts';

/** Impose, change or lift a national measure in the seat's own corridor. */
export const imposeMeasureKind: OrderKindView<'impose-measure'> = {
  kind: 'impose-measure',
  seats: ['us', 'china'],
  phases: SEALED_PHASES,
  clause: 'R-4.3',
  repeats: null,
  desk: { control: 'scale', place: 5, announcedTo: ['us', 'china'] },
  cost: (scenario, order) => (order.level === 0 ? 0 : priceOf(scenario, 'national-measure')),
  options: () =>
    BASKETS.flatMap((basket) => LEVELS.map((level) => ({ kind: 'impose-measure' as const, basket, level }))),
  precheck: (view, _scenario, order) =>
    ownLevel(view, order.basket) === order.level ? { code: 'already-done' } : null,
  forecast(view, scenario, order) {
    if (order.level === 0) return [];
    const effort = orderedEffort(view, order.basket);
    const before = expectedAtOwnGate(view, scenario, { basket: order.basket, effort });
    const after = expectedAtOwnGate(view, scenario, { basket: order.basket, effort, level: order.level });
    return [{ quantity: 'blocked', mean: after.mean - before.mean, sd: after.sd - before.sd, unit: 'US$ million' }];
  },
};

const ownLevel = (view: SeatView, basket: BasketId): number =>
  view.public.instruments.find((i) => i.kind === 'national' && i.owner === view.seat && i.basket === basket)?.level ??
  0;

function orderedEffort(view: SeatView, basket: BasketId): Effort {
  const order = view.docket[slot(`set-effort:${basket}`)];
  return order?.kind === 'set-effort' ? order.effort : 0;
}
