import { priceOf } from '../../rules/price.ts';
import { findPair } from '../../rules/trust.ts';
import type { OrderKindView } from '../order-kind.ts';
import { DEALING_PHASES, othersOf } from '../../rules/facts/text-facts.ts';

/** Show another seat the true leakage over the border last round; once per round and seat. */
export const showBorderFlowKind: OrderKindView<'show-border-flow'> = {
  kind: 'show-border-flow',
  seats: ['china'],
  phases: DEALING_PHASES,
  clause: 'R-4.26',
  repeats: null,
  desk: { control: 'talk', place: 4, announcedTo: ['china'] },
  cost: () => 0,
  options: (view) => othersOf(view.seat).map((to) => ({ kind: 'show-border-flow', to })),
  precheck(view, _scenario, { to }) {
    if (view.public.record.length === 0) return { code: 'not-open-yet', kind: 'show-border-flow', opensIn: 1 };
    if (to === view.seat) return { code: 'not-a-recipient' };
    const isShown = view.proofs.some(
      (proof) =>
        proof.round === view.public.round &&
        proof.from === view.seat &&
        proof.to === to &&
        proof.shown.kind === 'border-flow',
    );
    return isShown ? { code: 'already-done' } : null;
  },
  forecast(view, scenario, { to }) {
    const pair = findPair(view.seat, to);
    return pair === undefined
      ? []
      : [{ quantity: `trust:${pair}`, mean: priceOf(scenario, 'proof.trust'), sd: 0, unit: 'points' }];
  },
};
