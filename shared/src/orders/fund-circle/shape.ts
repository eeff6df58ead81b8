import * as z from 'zod/mini';
import { EMPHASES } from '../../terms/circle.ts';
import { sealed } from '../../terms/order-shape.ts';

/** Possible amounts, chips. */
export const CHIPS = [2, 3, 4, 5] as const;

export const fundCircle = sealed(
  'fund-circle',
  // An order of rules 1 and 2 has no emphasis; `emphasisOf` reads it as even.
  { chips: z.literal(CHIPS), emphasis: z.optional(z.enum(EMPHASES)) },
  { reasons: ['chips-spent'] },
);
