import * as z from 'zod/mini';
import { LUXURY_FAMILIES } from '../../terms/vocabulary.ts';
import { immediate } from '../../terms/order-shape.ts';

export const tickFamily = immediate('tick-family', { family: z.enum(LUXURY_FAMILIES), ticked: z.boolean() }, [
  'tick.capital',
]);
