import type { OrderKindView } from '../order-kind.ts';
import { DEALING_PHASES } from '../../rules/facts/text-facts.ts';

/** Place a hold on a listing in the Committee; once per round. */
export const placeHoldKind: OrderKindView<'place-hold'> = {
  kind: 'place-hold',
  seats: ['us', 'china', 'un'],
  phases: DEALING_PHASES,
  clause: 'R-3.8',
  repeats: null,
  desk: { control: 'texts', place: 3, announcedTo: ['china'] },
  cost: () => 0,
  options: (view) =>
    view.public.listings
      .filter(({ status, by }) => status === 'proposed' && by !== view.seat)
      .map(({ id }) => ({ kind: 'place-hold', listing: id })),
  precheck(view, _scenario, { listing }) {
    const found = view.public.listings.find(({ id }) => id === listing);
    if (found === undefined || found.by === view.seat) return { code: 'unknown-target' };
    if (found.status !== 'proposed') return { code: 'already-done' };
    const hasHeld = view.public.listings.some(
      ({ heldBy, round }) => heldBy === view.seat && round === view.public.round,
    );
    return hasHeld ? { code: 'once-a-round' } : null;
  },
  forecast: () => [],
};
