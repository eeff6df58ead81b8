import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

/** Units of relief work per half-year. */
export const RELIEF_UNITS = [0, 1, 2, 3] as const;

export const setRelief = sealed(
  'set-relief',
  { units: z.literal(RELIEF_UNITS) },
  { prices: ['relief-step'], reasons: ['relief-delivered'] },
);
