import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

export const fileBelief = sealed(
  'file-belief',
  { leakage: z.int().check(z.gte(0), z.lte(100)) },
  { reasons: ['belief-filed'] },
);
