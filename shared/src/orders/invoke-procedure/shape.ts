import * as z from 'zod/mini';
import { idOf } from '../../terms/order-fields.ts';
import { reportId } from '../../terms/ids.ts';
import { REMEDIES } from '../../terms/vocabulary.ts';
import { immediate } from '../../terms/order-shape.ts';

export const invokeProcedure = immediate('invoke-procedure', { report: idOf(reportId), remedy: z.enum(REMEDIES) }, [
  'procedure.confidence',
  'procedure.gap',
  'procedure.published',
]);
