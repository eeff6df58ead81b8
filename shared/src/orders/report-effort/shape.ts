import { basket, effort } from '../../terms/order-fields.ts';
import { sealed } from '../../terms/order-shape.ts';

export const reportEffort = sealed(
  'report-effort',
  { basket, effort },
  { about: 'basket', reasons: ['report-declared'] },
);
