import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';
import { TRADE_CHIPS, TRADES } from '../../terms/vocabulary.ts';

export const runIllicitTrade = sealed(
  'run-illicit-trade',
  { trade: z.enum(TRADES), chips: z.literal(TRADE_CHIPS) },
  { about: 'trade', reasons: ['chips-spent'] },
);
