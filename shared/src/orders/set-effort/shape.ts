import { basket, effort } from '../../terms/order-fields.ts';
import { sealed } from '../../terms/order-shape.ts';

export const setEffort = sealed(
  'set-effort',
  { basket, effort },
  { about: 'basket', prices: ['effort-step', 'effort-step-china-broad'], reasons: ['effort-made'] },
);
