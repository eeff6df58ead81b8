import { priceOf } from '../../rules/price.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** The meeting is public; its gain depends on an agreement being signed. */
export const conveneEffect: ImmediateEffect<'convene'> = {
  kind: 'convene',
  apply: (world, seat) => [
    { kind: 'points-spent', seat, points: priceOf(world.scenario, 'convene.points'), on: 'convene' },
    { kind: 'meeting-convened', round: world.round },
  ],
  sourceOrder: (_world, event) =>
    partOf(event, 'kind') === 'points-spent' && partOf(event, 'on') === 'convene'
      ? { by: partOf(event, 'seat'), order: { kind: 'convene' } }
      : null,
};
