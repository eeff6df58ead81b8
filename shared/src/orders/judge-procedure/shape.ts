import * as z from 'zod/mini';
import { idOf } from '../../terms/order-fields.ts';
import { caseId } from '../../terms/ids.ts';
import { immediate } from '../../terms/order-shape.ts';

export const judgeProcedure = immediate('judge-procedure', { case: idOf(caseId), inFavour: z.boolean() });
