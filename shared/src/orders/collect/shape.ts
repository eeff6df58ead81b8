import { lookTarget } from '../../terms/look-target.ts';
import { sealed } from '../../terms/order-shape.ts';

export const collect = sealed(
  'collect',
  { target: lookTarget },
  { about: 'target', prices: ['collect', 'collect-strength'] },
);
