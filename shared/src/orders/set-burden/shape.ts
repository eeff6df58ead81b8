import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

/** Burdens on households. */
export const BURDENS = ['none', 'some', 'heavy'] as const;

export const setBurden = sealed(
  'set-burden',
  { burden: z.enum(BURDENS) },
  { prices: ['burden-some-chips', 'burden-heavy-chips'], reasons: ['burden-laid'] },
);
