import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { Core } from '../core.ts';
import { BLANK_DELEGATION } from './saved.ts';
import type { DelegationState } from './saved.ts';

/** What is kept of a delegation. */
export const stateOf = (core: Core, seat: SeatId): DelegationState =>
  core.delegations.states.get(seat) ?? BLANK_DELEGATION;

/** Change what is kept of a delegation; it is on record before whoever asked is answered. */
export function changeState(core: Core, seat: SeatId, change: Partial<DelegationState>): void {
  core.delegations.states.set(seat, { ...stateOf(core, seat), ...change });
}

/** A phase has closed: nobody is done with the next, and what waited is out of time; a new round makes advisers delegates. */
export function openPhase(core: Core): void {
  for (const seat of SEATS) {
    const { agreed, motions } = stateOf(core, seat);
    if (agreed.length > 0 || motions.length > 0) changeState(core, seat, { agreed: [], motions: [] });
  }
  if (core.world?.phase === 'briefing') for (const person of core.people.values()) person.isAdviser = false;
}

/** Who is back in their seat finds it as it was left, and says anew that they are done. */
export function forgetAgreed(core: Core, seat: SeatId): void {
  if (stateOf(core, seat).agreed.length > 0) changeState(core, seat, { agreed: [] });
}

/** What has to survive of the delegations of a table. */
export const savedDelegations = ({ delegations }: Core): Partial<Record<SeatId, DelegationState>> =>
  Object.fromEntries(delegations.states);
