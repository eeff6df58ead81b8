import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

/** Possible amounts, chips. */
export const CHIPS = [2, 3, 4, 5] as const;

export const fundCircle = sealed('fund-circle', { chips: z.literal(CHIPS) }, { reasons: ['chips-spent'] });
