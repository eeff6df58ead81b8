import * as z from 'zod/mini';
import { corridor } from '../../terms/order-fields.ts';
import { sealed } from '../../terms/order-shape.ts';

/** Possible amounts, chips. */
export const CHIPS = [0, 1, 2, 3] as const;

/** Who runs the routes: the state, or insiders who pay for a concession. */
export const MODES = ['state-run', 'concession'] as const;

export const fundNetworks = sealed(
  'fund-networks',
  { chips: z.literal(CHIPS), corridor, mode: z.enum(MODES) },
  { reasons: ['chips-spent'] },
);
