import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** The fact that a seat has voted is public at once; the vote only when the roll is called. */
export const castVoteEffect: ImmediateEffect<'cast-vote'> = {
  kind: 'cast-vote',
  apply: (_world, seat, { vote }) => (isSender(seat) ? [{ kind: 'vote-cast', seat, vote }] : []),
  sourceOrder: (world, event) =>
    partOf(event, 'kind') === 'vote-cast'
      ? { by: partOf(event, 'seat'), order: { kind: 'cast-vote', text: world.draft?.id, vote: partOf(event, 'vote') } }
      : null,
};
