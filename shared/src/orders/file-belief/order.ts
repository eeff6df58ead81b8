import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';

const SAMPLE: readonly number[] = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** File the seat's belief about leakage of the restricted flow; scored only in the debrief. */
export const fileBeliefKind: OrderKindView<'file-belief'> = {
  kind: 'file-belief',
  seats: ['us', 'china', 'un'],
  phases: SEALED_PHASES,
  clause: 'R-4.21',
  repeats: { priority: 8, lower: () => null },
  desk: { control: 'own', place: 0, announcedTo: [] },
  cost: () => 0,
  options: () => SAMPLE.map((leakage) => ({ kind: 'file-belief' as const, leakage })),
  precheck: (_view, _scenario, order) =>
    order.leakage >= 0 && order.leakage <= 100 ? null : { code: 'out-of-range', least: 0, most: 100 },
  // A belief has no effect.
  forecast: () => [],
};
