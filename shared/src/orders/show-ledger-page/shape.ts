import { corridor, seat } from '../../terms/order-fields.ts';
import { immediate } from '../../terms/order-shape.ts';

export const showLedgerPage = immediate('show-ledger-page', { corridor, to: seat }, [
  'ledger.evidence',
  'ledger.exposure',
]);
