import { deciderOf, isAgreed, isJoint, isSealed } from '@letter/shared/play';
import type { Decider, Delegation, SeatId } from '@letter/shared/play';
import type { Asked } from '@letter/shared/protocol';
import type { Core } from '../core.ts';
import { delegationOf, ownerOf, ownersOf, partOwners } from './delegation.ts';
import { stateOf } from './state.ts';

/** Who decides on something that is asked for in a shared delegation. */
export function deciderAsked(core: Core, seat: SeatId, delegation: Delegation, asked: Asked): Decider {
  return deciderOf(delegation, {
    isDraft: asked.kind === 'withdraw' || isSealed(asked.order),
    isJoint: asked.kind === 'order' && isJoint(asked.order.kind),
    owner: ownerOf(ownersOf(core, seat, delegation), asked),
    isSealed: core.world?.seats[seat].ready === true,
  });
}

/** Whether those who said so are enough for a delegation to be done, by its rule. */
export function isEnough(core: Core, seat: SeatId, agreed: readonly string[]): boolean {
  const delegation = delegationOf(core, seat);
  return isAgreed(delegation, agreed, partOwners(ownersOf(core, seat, delegation)));
}

/** Whether somebody may open what their delegation sealed: anybody for a moment, then those without whom it would not be. */
export function mayReopen(core: Core, seat: SeatId, id: string): boolean {
  if (core.world?.seats[seat].ready !== true) return false;
  if ((core.readied.get(seat)?.until ?? null) !== null) return true;
  const others = stateOf(core, seat).agreed.filter((one) => one !== id);
  return !isEnough(core, seat, others);
}
