import { listingId } from '../../terms/ids.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** The proposal is public; the Committee's window closes at adjudication. */
export const proposeListingRules: ImmediateRules<'propose-listing'> = {
  kind: 'propose-listing',
  effect(world, seat, { intermediary }) {
    if (!isSender(seat)) return [];
    const id = listingId(`L${world.round}-${world.listings.length + 1}`);
    const listing = { id, intermediary, by: seat, round: world.round, status: 'proposed', heldBy: null } as const;
    return [{ kind: 'listing-proposed', listing }];
  },
};
