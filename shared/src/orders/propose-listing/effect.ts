import { listingId } from '../../terms/ids.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** The proposal is public; the Committee's window closes at adjudication. */
export const proposeListingEffect: ImmediateEffect<'propose-listing'> = {
  kind: 'propose-listing',
  apply(world, seat, { intermediary }) {
    if (!isSender(seat)) return [];
    const id = listingId(`L${world.round}-${world.listings.length + 1}`);
    const listing = { id, intermediary, by: seat, round: world.round, status: 'proposed', heldBy: null } as const;
    return [{ kind: 'listing-proposed', listing }];
  },
  sourceOrder: (_world, event) =>
    partOf(event, 'kind') === 'listing-proposed'
      ? {
          by: partOf(event, 'listing', 'by'),
          order: { kind: 'propose-listing', intermediary: partOf(event, 'listing', 'intermediary') },
        }
      : null,
};
