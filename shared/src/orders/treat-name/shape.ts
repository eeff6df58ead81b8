import * as z from 'zod/mini';
import { intermediary } from '../../terms/order-fields.ts';
import { sealed } from '../../terms/order-shape.ts';

/** How a name on one's own soil is dealt with, from mild to hard. */
export const TREATMENTS = ['tolerate', 'warn', 'close'] as const;

export const treatName = sealed(
  'treat-name',
  { intermediary, treatment: z.enum(TREATMENTS) },
  {
    about: 'intermediary',
    prices: ['close-name', 'close-name-room'],
    reasons: ['name-warned', 'name-closed', 'name-tolerated'],
  },
);
