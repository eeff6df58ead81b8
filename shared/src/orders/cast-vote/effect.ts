import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** That a seat has voted is public at once; how, only when the roll is called. */
export const castVoteRules: ImmediateRules<'cast-vote'> = {
  kind: 'cast-vote',
  effect: (_world, seat, { vote }) => (isSender(seat) ? [{ kind: 'vote-cast', seat, vote }] : []),
};
