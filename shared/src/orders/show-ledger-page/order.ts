import { priceOf } from '../../rules/price.ts';
import { CORRIDORS, SENDERS } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import { DEALING_PHASES, otherSendersOf } from '../../rules/facts/text-facts.ts';

/**
 * Show a sender the ledger page of one corridor with last round's leakage. It exposes the routes that carried.
 */
export const showLedgerPageKind: OrderKindView<'show-ledger-page'> = {
  kind: 'show-ledger-page',
  seats: ['dprk'],
  phases: DEALING_PHASES,
  clause: 'R-4.28',
  repeats: null,
  desk: { control: 'talk', place: 3, announcedTo: ['dprk'] },
  cost: () => 0,
  options: () =>
    CORRIDORS.flatMap((corridor) => SENDERS.map((to) => ({ kind: 'show-ledger-page', corridor, to }) as const)),
  precheck(view, _scenario, { corridor, to }) {
    if (view.public.record.length === 0) return { code: 'not-open-yet', kind: 'show-ledger-page', opensIn: 1 };
    if (!otherSendersOf(view.seat).includes(to)) return { code: 'not-a-recipient' };
    const isShown = view.proofs.some(
      ({ round, from, to: reader, shown }) =>
        round === view.public.round &&
        from === view.seat &&
        reader === to &&
        shown.kind === 'ledger-page' &&
        shown.corridor === corridor,
    );
    return isShown ? { code: 'already-done' } : null;
  },
  forecast: (_view, scenario) => [
    { quantity: 'evidence', mean: priceOf(scenario, 'ledger.evidence'), sd: 0, unit: 'points' },
  ],
};
