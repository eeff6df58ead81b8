import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

/** Steps to put pressure on banks, from mild to severe. */
export const STEPS = ['finding', 'threat', 'penalty'] as const;

export const takeDollarStep = sealed(
  'take-dollar-step',
  { step: z.enum(STEPS) },
  {
    about: 'step',
    prices: [
      'dollar-finding',
      'dollar-finding-grounds',
      'dollar-threat',
      'dollar-penalty',
      'dollar-threat-trust',
      'dollar-penalty-trust',
    ],
    reasons: ['dollar-step-taken'],
  },
);
