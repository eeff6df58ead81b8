import * as z from 'zod/mini';
import { intermediary } from '../../terms/order-fields.ts';
import { sealed } from '../../terms/order-shape.ts';

/** Treatments of a name on the seat's own soil, from mild to harsh. */
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
