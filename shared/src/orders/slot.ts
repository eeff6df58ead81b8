import { assertNever } from '../lib/assert-never.ts';
import { slot, type Slot } from '../terms/ids.ts';
import type { LookTarget, SealedOrder } from '../terms/order.ts';

/** Name the place of a sealed order in its docket; two orders with one slot exclude each other. */
export function slotOf(order: SealedOrder): Slot {
  switch (order.kind) {
    case 'set-effort':
    case 'report-effort':
    case 'impose-measure':
      return slot(`${order.kind}:${order.basket}`);
    case 'take-dollar-step':
      return slot(`${order.kind}:${order.step}`);
    case 'pursue-name':
    case 'treat-name':
      return slot(`${order.kind}:${order.intermediary}`);
    case 'collect':
    case 'panel-look':
      return slot(`${order.kind}:${targetKey(order.target)}`);
    case 'set-support':
    case 'work-common-list':
    case 'set-relief':
    case 'set-exemptions':
    case 'ask-states':
    case 'fund-circle':
    case 'fund-programme':
    case 'fund-citizens':
    case 'set-burden':
    case 'fund-networks':
    case 'conduct-test':
    case 'fund-security':
    case 'file-belief':
      return slot(order.kind);
    default:
      return assertNever(order);
  }
}

/** Name a corridor or an intermediary in one string. */
export const targetKey = (target: LookTarget): string =>
  target.kind === 'corridor' ? target.corridor : target.intermediary;
