import { submit, withdraw } from '@letter/shared/authority';
import type { World } from '@letter/shared/authority';
import { err, isSameJson, majorityOf, ok, presentOf, slot, verdictOf } from '@letter/shared/play';
import type { Decider, Delegation, Result, SeatId } from '@letter/shared/play';
import { LIMITS } from '@letter/shared/protocol';
import type { Asked, Put, Refusal } from '@letter/shared/protocol';
import { answerSoon } from '../bots/drive-bots.ts';
import type { Core, Person } from '../core.ts';
import { commit } from '../record/commit.ts';
import { publish, viewsOf } from '../snapshot.ts';
import { slotAsked, turnDocket } from './changes.ts';
import { deciderAsked } from './decider.ts';
import { delegationOf, isShared } from './delegation.ts';
import type { SavedMotion } from './saved.ts';
import { changeState, stateOf } from './state.ts';

/** The events of something that is asked for, or why the rules refuse it. */
export function eventsAsked(core: Core, world: World, seat: SeatId, asked: Asked): ReturnType<typeof submit> {
  const view = viewsOf(core, world).seats[seat];
  return asked.kind === 'order'
    ? submit(world, seat, asked.order, view)
    : withdraw(world, seat, slot(asked.slot), view);
}

/**
 * Put something before those of a delegation who decide on it; `null` if that is the person who asks, who is alone, or has
 * enough of the others behind them.
 */
export function putForward(core: Core, person: Person, seat: SeatId, asked: Asked): Result<Put, Refusal> | null {
  if (!isShared(core, seat)) return null;
  const delegation = delegationOf(core, seat);
  const decider = deciderAsked(core, seat, delegation, asked);
  const { motions, nextMotion } = stateOf(core, seat);
  const same = motions.find((one) => isSameJson(one.asked, asked));
  const sides = withVoice(same ?? { for: [], against: [] }, person.id, true);
  const others = motions.filter((one) => one !== same).flatMap((one) => withoutOlder(one, person.id, asked));
  if (verdictOf(delegation, decider, sides) === 'carried') {
    if (motions.length > 0) changeState(core, seat, { motions: others });
    return null;
  }
  if (same === undefined && others.length >= LIMITS.delegationMotions) {
    return err({ code: 'too-many-motions', most: LIMITS.delegationMotions });
  }
  const motion = same ?? { id: `m${nextMotion}`, by: person.id, asked };
  changeState(core, seat, { motions: [...others, { ...motion, ...sides }], nextMotion: nextMotion + 1 });
  publish(core);
  return ok(putTo(core, delegation, decider));
}

function putTo(core: Core, delegation: Delegation, decider: Decider): Put {
  const { head } = delegation;
  if (decider.kind === 'majority') return { kind: 'majority', needed: majorityOf(presentOf(delegation).length) };
  const id = decider.kind === 'person' ? decider.id : head;
  return { kind: 'person', name: core.people.get(id ?? '')?.name ?? '' };
}

/** The two sides after one person has spoken, once more or for the first time. */
export const withVoice = (
  { for: yes, against: no }: Pick<SavedMotion, 'for' | 'against'>,
  id: string,
  isFor: boolean,
): Pick<SavedMotion, 'for' | 'against'> => ({
  for: isFor ? [...yes.filter((one) => one !== id), id] : yes.filter((one) => one !== id),
  against: isFor ? no.filter((one) => one !== id) : [...no.filter((one) => one !== id), id],
});

/** Who asks for something else in the same place no longer wants what they asked for first. */
function withoutOlder(motion: SavedMotion, id: string, asked: Asked): readonly SavedMotion[] {
  if (motion.by !== id || placeOf(motion.asked) !== placeOf(asked)) return [motion];
  const yes = motion.for.filter((one) => one !== id);
  const [next] = yes;
  return next === undefined ? [] : [{ ...motion, by: next, for: yes }];
}

const placeOf = (asked: Asked): string => slotAsked(asked) ?? (asked.kind === 'order' ? asked.order.kind : asked.slot);

/** Carry out what was decided; what the rules refuse by now falls, and the refusal says why. */
export async function carryOut(
  core: Core,
  seat: SeatId,
  motion: SavedMotion,
  by: string,
): Promise<Result<null, Refusal>> {
  const { world } = core;
  if (world === null) return err({ code: 'not-started' });
  const { asked } = motion;
  const made = eventsAsked(core, world, seat, asked);
  if (!made.ok) {
    removeMotion(core, seat, motion.id);
    publish(core);
    return err(made.error);
  }
  const turn = turnDocket(core, seat, asked);
  // It is the act of whoever put it forward, whoever carried it.
  const author = core.people.get(motion.by);
  const done = await commit(core, [...made.value, ...turn.events], {
    tell: false,
    ...(author === undefined ? {} : { by: author }),
  });
  if (!done.ok) return done;
  turn.note(by);
  removeMotion(core, seat, motion.id);
  publish(core);
  if (slotAsked(asked) === null) answerSoon(core);
  return ok(null);
}

/** What waited is decided, taken back or out of time. */
export function removeMotion(core: Core, seat: SeatId, id: string): void {
  changeState(core, seat, { motions: stateOf(core, seat).motions.filter((one) => one.id !== id) });
}
