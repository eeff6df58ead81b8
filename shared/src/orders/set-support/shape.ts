import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

/** Levels of a neighbour's support: less than before, unchanged, more. */
export const SUPPORTS = ['cut', 'steady', 'extra'] as const;

export const setSupport = sealed(
  'set-support',
  { support: z.enum(SUPPORTS), onlyWhileNoTest: z.boolean() },
  {
    prices: ['support-extra', 'support-extra-trust', 'support-cut-trust'],
    reasons: ['support-given', 'support-withheld-for-test'],
  },
);
