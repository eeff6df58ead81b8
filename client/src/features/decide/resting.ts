import type { SealedKind, SealedOrder } from '@letter/shared/play';
import type { TFunction } from 'i18next';

/** Whether this choice is what happens when nothing is ordered in its slot. */
export function restingChoice(order: SealedOrder): boolean {
  switch (order.kind) {
    case 'treat-name':
      return order.treatment === 'tolerate';
    case 'set-support':
      return order.support === 'steady' && !order.onlyWhileNoTest;
    case 'set-relief':
      return order.units === 0;
    case 'set-exemptions':
      return order.speed === 'slow';
    case 'set-burden':
      return order.burden === 'none';
    case 'conduct-test':
      return order.test === 'none';
    case 'set-effort':
      return order.effort === 0;
    case 'fund-programme':
    case 'fund-citizens':
    case 'fund-security':
      return order.chips === 0;
    default:
      return false;
  }
}

/** The words for leaving a slot without an order. */
export function restingWords(t: TFunction<'decide'>, kind: SealedKind): string {
  switch (kind) {
    case 'pursue-name':
      return t('rest.leave');
    case 'impose-measure':
      return t('rest.unchanged');
    case 'collect':
    case 'panel-look':
      return t('rest.no-look');
    default:
      return t('rest.no');
  }
}
