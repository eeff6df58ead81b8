import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** A hold stops the listing for this round and is public. */
export const placeHoldEffect: ImmediateEffect<'place-hold'> = {
  kind: 'place-hold',
  apply: (_world, seat, { listing }) => (isSender(seat) ? [{ kind: 'hold-placed', listing, by: seat }] : []),
  sourceOrder: (_world, event) =>
    partOf(event, 'kind') === 'hold-placed'
      ? { by: partOf(event, 'by'), order: { kind: 'place-hold', listing: partOf(event, 'listing') } }
      : null,
};
