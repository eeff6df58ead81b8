import * as z from 'zod/mini';
import { basket } from '../../terms/order-fields.ts';
import { sealed } from '../../terms/order-shape.ts';

/** Levels of a basket: none, partial, full. */
export const LEVELS = [0, 2, 4] as const;

export const imposeMeasure = sealed(
  'impose-measure',
  { basket, level: z.literal(LEVELS) },
  { about: 'basket', prices: ['national-measure', 'national-sunset'], reasons: ['measure-imposed', 'measure-lifted'] },
);
