import { setReady } from '@letter/shared/authority';
import { decidersAmong, err, ok } from '@letter/shared/play';
import type { Result, SeatId } from '@letter/shared/play';
import type { Done, Refusal } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import { closeIfReady } from '../phases.ts';
import { commit } from '../record/commit.ts';
import { forgetReadied } from '../readied.ts';
import { publish } from '../snapshot.ts';
import { isEnough, mayReopen } from './decider.ts';
import { delegationOf } from './delegation.ts';
import { noteReadied } from './note-readied.ts';
import { changeState, stateOf } from './state.ts';

const DONE = ok<Done>({ done: true });

/** Say that one is done with the phase, or not; the delegation is ready when its rule says so. */
export async function agree(core: Core, person: Person, seat: SeatId, isDone: boolean): Promise<Result<Done, Refusal>> {
  const isDecider = decidersAmong(delegationOf(core, seat).delegates).some(({ id }) => id === person.id);
  if (!isDecider) return err({ code: 'only-adviser' });
  return isDone ? sayDone(core, person, seat) : takeBack(core, person, seat);
}

async function sayDone(core: Core, person: Person, seat: SeatId): Promise<Result<Done, Refusal>> {
  const { agreed } = stateOf(core, seat);
  if (!agreed.includes(person.id)) changeState(core, seat, { agreed: [...agreed, person.id] });
  // Said twice is said once. If the store had taken it and could not say so, it has its effect now.
  if (core.world?.seats[seat].ready === true) {
    await closeIfReady(core);
    return DONE;
  }
  return makeReadyIfEnough(core, seat, person);
}

/** Make a delegation ready if enough of its people said so. */
export async function makeReadyIfEnough(core: Core, seat: SeatId, by: Person): Promise<Result<Done, Refusal>> {
  const { world } = core;
  if (world === null || world.seats[seat].ready || !isEnough(core, seat, stateOf(core, seat).agreed)) {
    publish(core);
    return DONE;
  }
  const made = setReady(world, seat, true);
  if (!made.ok) return err(made.error);
  const done = await commit(core, made.value, { tell: false, by });
  if (!done.ok) return done;
  noteReadied(core, seat, by.id);
  publish(core);
  await closeIfReady(core);
  return DONE;
}

async function takeBack(core: Core, person: Person, seat: SeatId): Promise<Result<Done, Refusal>> {
  const { world } = core;
  if (world === null) return err({ code: 'not-started' });
  const { agreed } = stateOf(core, seat);
  const others = agreed.filter((one) => one !== person.id);
  if (!world.seats[seat].ready) {
    changeState(core, seat, { agreed: others });
    publish(core);
    return DONE;
  }
  if (!mayReopen(core, seat, person.id)) return err({ code: 'sealed-by-delegation' });
  const made = setReady(world, seat, false);
  if (!made.ok) return err(made.error);
  const done = await commit(core, made.value, { tell: false, by: person });
  if (!done.ok) return done;
  // Whoever sealed it has to say so again, or the next to agree would close it over the one who opened it.
  changeState(core, seat, { agreed: isEnough(core, seat, others) ? [] : others });
  forgetReadied(core, seat);
  publish(core);
  return DONE;
}
