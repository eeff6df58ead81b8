import { z } from 'zod';
import { id } from '../../terms/order-fields.ts';
import { caseId } from '../../terms/ids.ts';
import { immediate } from '../../terms/order-shape.ts';

export const judgeProcedure = immediate('judge-procedure', { case: id.transform(caseId), inFavour: z.boolean() });
