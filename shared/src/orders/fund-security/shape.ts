import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

/** Chips that this use of the budget can be given. */
export const CHIPS = [0, 1, 2] as const;

export const fundSecurity = sealed('fund-security', { chips: z.literal(CHIPS) }, { reasons: ['chips-spent'] });
