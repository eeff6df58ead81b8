import { priceOf } from '../../rules/price.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** The work counts at the roll call of this round. */
export const gatherVotesRules: ImmediateRules<'gather-votes'> = {
  kind: 'gather-votes',
  effect: (world, seat, { votes }) => [
    { kind: 'points-spent', seat, points: votes * priceOf(world.scenario, 'gather.points'), on: 'gather-votes' },
    { kind: 'votes-gathered', votes },
  ],
};
