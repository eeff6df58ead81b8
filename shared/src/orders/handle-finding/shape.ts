import * as z from 'zod/mini';
import { idOf, seat } from '../../terms/order-fields.ts';
import { reportId } from '../../terms/ids.ts';
import type { ImmediateShape } from '../../terms/order-shape.ts';

/** A finding is published or shown to one seat. */
const schema = z.discriminatedUnion('handling', [
  z.strictObject({
    kind: z.literal('handle-finding'),
    report: idOf(reportId),
    handling: z.literal('publish'),
  }),
  z.strictObject({
    kind: z.literal('handle-finding'),
    report: idOf(reportId),
    handling: z.literal('show'),
    to: seat,
  }),
]);

const PRICES = ['finding.access', 'finding.trust', 'finding.credibility'] as const;

export const handleFinding: ImmediateShape<'handle-finding', typeof schema, (typeof PRICES)[number]> = {
  timing: 'immediate',
  kind: 'handle-finding',
  schema,
  prices: PRICES,
};
