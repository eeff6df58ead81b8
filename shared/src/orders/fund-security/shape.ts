import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

/** Possible amounts, chips. */
export const CHIPS = [0, 1, 2] as const;

export const fundSecurity = sealed('fund-security', { chips: z.literal(CHIPS) }, { reasons: ['chips-spent'] });
