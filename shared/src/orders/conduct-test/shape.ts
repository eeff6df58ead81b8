import * as z from 'zod/mini';
import { TESTS } from '../../terms/vocabulary.ts';
import { sealed } from '../../terms/order-shape.ts';

export const conductTest = sealed(
  'conduct-test',
  { test: z.enum(TESTS) },
  { prices: ['ready-missile', 'ready-long-range', 'ready-nuclear'], reasons: ['test-ordered'] },
);
