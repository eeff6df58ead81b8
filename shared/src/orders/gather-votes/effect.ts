import { priceOf } from '../../rules/price.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** The work counts at the roll call of this round. */
export const gatherVotesEffect: ImmediateEffect<'gather-votes'> = {
  kind: 'gather-votes',
  apply: (world, seat, { votes }) => [
    { kind: 'points-spent', seat, points: votes * priceOf(world.scenario, 'gather.points'), on: 'gather-votes' },
    { kind: 'votes-gathered', votes },
  ],
  // What the votes were gathered for stands in the event after the one that pays.
  behind: (_world, event, following) =>
    partOf(event, 'kind') === 'points-spent' && partOf(event, 'on') === 'gather-votes'
      ? { by: partOf(event, 'seat'), order: { kind: 'gather-votes', votes: partOf(following, 'votes') } }
      : null,
};
