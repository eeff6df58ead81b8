import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** A hold stops the listing for this round, in public. */
export const placeHoldRules: ImmediateRules<'place-hold'> = {
  kind: 'place-hold',
  effect: (_world, seat, { listing }) => (isSender(seat) ? [{ kind: 'hold-placed', listing, by: seat }] : []),
};
