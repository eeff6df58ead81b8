import { z } from 'zod';
import { sealed } from '../../terms/order-shape.ts';

export const fileBelief = sealed(
  'file-belief',
  { leakage: z.number().int().min(0).max(100) },
  { reasons: ['belief-filed'] },
);
