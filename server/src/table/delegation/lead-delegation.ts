import { err, ok, portfolioOf } from '@letter/shared/play';
import type { DelegationRule, Result } from '@letter/shared/play';
import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import { peopleOf } from '../people.ts';
import { isMaker } from '../power.ts';
import { publish } from '../snapshot.ts';
import { inPlay } from '../requests/in-play.ts';
import { delegationOf, isShared } from './delegation.ts';
import { settleDelegation, settleDelegations } from './settle.ts';
import { changeState, stateOf } from './state.ts';

const DONE = ok<Done>({ done: true });

/** Make somebody else of the delegation its head; the head may, and who made the table. */
export async function passOn(
  core: Core,
  actor: Person,
  { person: id }: RequestOf<'delegation.pass-on'>,
): Promise<Result<Done, Refusal>> {
  const seat = core.people.get(id)?.seat ?? null;
  if (seat === null || !isShared(core, seat)) return err({ code: 'unknown-person' });
  const { head, delegates } = delegationOf(core, seat);
  const isHead = actor.seat === seat && head === actor.id;
  if (!isHead && !isMaker(core, actor)) return err({ code: 'not-head' });
  if (delegates.some((one) => one.id === id && one.isAdviser)) return err({ code: 'only-adviser' });
  changeState(core, seat, { head: id });
  await settleDelegation(core, seat);
  publish(core);
  return DONE;
}

/** Give a lever to somebody of the delegation, or to nobody; the head may. */
export async function assignLever(
  core: Core,
  actor: Person,
  { lever, person }: RequestOf<'delegation.assign'>,
): Promise<Result<Done, Refusal>> {
  const play = inPlay(core, actor);
  if (!play.ok) return play;
  const { seat } = play.value;
  if (!isShared(core, seat)) return err({ code: 'alone-in-delegation' });
  if (delegationOf(core, seat).head !== actor.id) return err({ code: 'not-head' });
  if (!portfolioOf(core.settings.scenario, seat).some((one) => one === lever)) return err({ code: 'unknown-target' });
  if (person !== null && !peopleOf(core, seat).some(({ id }) => id === person)) return err({ code: 'unknown-person' });
  changeState(core, seat, { given: { ...stateOf(core, seat).given, [lever]: person } });
  await settleDelegation(core, seat);
  publish(core);
  return DONE;
}

/** Say how several people in one delegation decide; who made the table may. */
export async function askForRule(
  core: Core,
  actor: Person,
  { rule }: RequestOf<'table.rule'>,
): Promise<Result<Done, Refusal>> {
  if (!isMaker(core, actor)) return err({ code: 'not-maker' });
  if (core.status === 'over') return err({ code: 'game-over' });
  await setRule(core, rule);
  return DONE;
}

/** Have every delegation of several decide by a rule from now on; `null` leaves it to how many they are. */
export async function setRule(core: Core, rule: DelegationRule | null): Promise<void> {
  if (core.rule === rule) return;
  core.rule = rule;
  await settleDelegations(core);
  publish(core);
}
