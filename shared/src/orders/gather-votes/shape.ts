import * as z from 'zod/mini';
import { immediate } from '../../terms/order-shape.ts';

export const gatherVotes = immediate('gather-votes', { votes: z.int().check(z.gte(1), z.lte(13)) }, [
  'gather.points',
  'gather.most',
]);
