import { z } from 'zod';
import { id } from '../../terms/order-fields.ts';
import { reportId } from '../../terms/ids.ts';
import { REMEDIES } from '../../terms/vocabulary.ts';
import { immediate } from '../../terms/order-shape.ts';

export const invokeProcedure = immediate(
  'invoke-procedure',
  { report: id.transform(reportId), remedy: z.enum(REMEDIES) },
  ['procedure.confidence', 'procedure.gap', 'procedure.published'],
);
