import { idOf, seat } from '../../terms/order-fields.ts';
import { reportId } from '../../terms/ids.ts';
import { immediate } from '../../terms/order-shape.ts';

export const passReport = immediate('pass-report', { report: idOf(reportId), to: seat }, [
  'source.name',
  'source.corridor',
]);
