import { priceOf } from '../../rules/price.ts';
import { intermediaryId, type IntermediaryId } from '../../terms/ids.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { OrderKindView } from '../order-kind.ts';
import { COUNCIL_PHASES } from '../../rules/facts/text-facts.ts';

/** Propose a name to the Committee: it needs evidence of 80 %, held or published, and passes without a hold. */
export const proposeListingKind: OrderKindView<'propose-listing'> = {
  kind: 'propose-listing',
  seats: ['us', 'china', 'un'],
  // Only in negotiation: holds are possible until the end of the orders phase.
  phases: COUNCIL_PHASES,
  clause: 'R-3.8',
  repeats: null,
  desk: { control: 'texts', place: 6, announcedTo: ['us'] },
  cost: () => 0,
  options: (view) => view.names.map(({ id }) => ({ kind: 'propose-listing', intermediary: intermediaryId(id) })),
  precheck(view, scenario, { intermediary }) {
    const name = view.names.find(({ id }) => id === intermediary);
    const held = Math.max(name?.evidence ?? 0, publishedEvidence(view, intermediary));
    if (name === undefined && held === 0) return { code: 'unknown-target' };
    if (name?.status === 'listed' || name?.status === 'closed') return { code: 'already-done' };
    const isBefore = view.public.listings.some(
      (one) => one.intermediary === intermediary && (one.status === 'proposed' || one.round === view.public.round),
    );
    if (isBefore) return { code: 'already-done' };
    const needed = priceOf(scenario, 'listing.evidence');
    return held >= needed ? null : { code: 'not-enough-evidence', held: Math.round(held), needed };
  },
  forecast: () => [],
};

/** The strongest published evidence on a name, percent. */
const publishedEvidence = (view: SeatView, intermediary: IntermediaryId): number =>
  view.public.publishedReports.reduce(
    (most, { reading }) =>
      reading.kind === 'name' && reading.intermediary === intermediary ? Math.max(most, reading.evidence) : most,
    0,
  );
