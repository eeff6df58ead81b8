import { priceOf } from '../../rules/price.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** The gathered votes count at this round's roll call. */
export const gatherVotesEffect: ImmediateEffect<'gather-votes'> = {
  kind: 'gather-votes',
  apply: (world, seat, { votes }) => [
    { kind: 'points-spent', seat, points: votes * priceOf(world.scenario, 'gather.points'), on: 'gather-votes' },
    { kind: 'votes-gathered', votes },
  ],
  // The order is in the event after the payment.
  sourceOrder: (_world, event, following) =>
    partOf(event, 'kind') === 'points-spent' && partOf(event, 'on') === 'gather-votes'
      ? { by: partOf(event, 'seat'), order: { kind: 'gather-votes', votes: partOf(following, 'votes') } }
      : null,
};
