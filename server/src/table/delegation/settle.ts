import { verdictOf, SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { Core, Person } from '../core.ts';
import { later } from '../queue.ts';
import { publish } from '../snapshot.ts';
import { makeReadyIfEnough } from './agree.ts';
import { delegationOf, isShared, waitMs } from './delegation.ts';
import { deciderAsked } from './decider.ts';
import { carryOut, removeMotion } from './motions.ts';
import { changeState, stateOf } from './state.ts';

/** Decide what can be decided now that somebody came, went or changed a rule of a delegation. */
export async function settleDelegation(core: Core, seat: SeatId): Promise<void> {
  if (core.status !== 'playing') return;
  for (const motion of stateOf(core, seat).motions) {
    const delegation = delegationOf(core, seat);
    const verdict = verdictOf(delegation, deciderAsked(core, seat, delegation, motion.asked), motion);
    if (verdict === 'carried') await carryOut(core, seat, motion, motion.by);
    if (verdict === 'dropped') removeMotion(core, seat, motion.id);
  }
  const by = core.people.get(stateOf(core, seat).agreed.at(-1) ?? '');
  if (by !== undefined) await makeReadyIfEnough(core, seat, by);
  // Whoever is alone now decides by themselves.
  const { motions } = stateOf(core, seat);
  if (!isShared(core, seat) && motions.length > 0) changeState(core, seat, { motions: [] });
}

/** The same for every delegation of the table. */
export async function settleDelegations(core: Core): Promise<void> {
  for (const seat of SEATS) await settleDelegation(core, seat);
}

/** Somebody of a delegation has gone: after a moment the others no longer wait for them. */
export function awaitDelegate(core: Core, person: Person): void {
  core.delegations.awaySince.set(person.id, core.ports.clock.steady());
  core.delegations.waits.get(person.id)?.();
  core.delegations.waits.delete(person.id);
  const { seat } = person;
  if (seat === null || core.status !== 'playing' || !isShared(core, seat)) return;
  core.delegations.waits.set(
    person.id,
    later(core, person.hasLeft ? 0 : waitMs(core), 'delegate', async () => {
      core.delegations.waits.delete(person.id);
      await settleDelegation(core, seat);
      publish(core);
    }),
  );
}

/** Somebody is back. */
export function receiveDelegate(core: Core, person: Person): void {
  core.delegations.awaySince.delete(person.id);
  core.delegations.waits.get(person.id)?.();
  core.delegations.waits.delete(person.id);
}
