import * as z from 'zod/mini';
import { intermediary } from '../../terms/order-fields.ts';
import { sealed } from '../../terms/order-shape.ts';

/** Ways to pursue a name: act on it now, or follow where it leads. */
export const PURSUITS = ['act', 'follow'] as const;

export const pursueName = sealed(
  'pursue-name',
  { intermediary, pursuit: z.enum(PURSUITS) },
  {
    about: 'intermediary',
    prices: ['act-on-name', 'act-on-name-evidence', 'act-untold-trust', 'follow-name-evidence', 'follow-strength'],
    reasons: ['name-acted-on', 'name-acted-on-untold', 'name-followed'],
  },
);
