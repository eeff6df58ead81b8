import { priceOf } from '../../rules/price.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** The meeting is public; what it earns is settled when an agreement is signed. */
export const conveneRules: ImmediateRules<'convene'> = {
  kind: 'convene',
  effect: (world, seat) => [
    { kind: 'points-spent', seat, points: priceOf(world.scenario, 'convene.points'), on: 'convene' },
    { kind: 'meeting-convened', round: world.round },
  ],
};
