import { z } from 'zod';
import { immediate } from '../../terms/order-shape.ts';

export const gatherVotes = immediate('gather-votes', { votes: z.number().int().min(1).max(13) }, [
  'gather.points',
  'gather.most',
]);
