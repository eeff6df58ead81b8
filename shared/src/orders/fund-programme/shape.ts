import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

/** Possible amounts, chips. */
export const CHIPS = [0, 1, 2, 3, 4] as const;

export const fundProgramme = sealed('fund-programme', { chips: z.literal(CHIPS) }, { reasons: ['chips-spent'] });
