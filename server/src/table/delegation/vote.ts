import { decidersAmong, err, ok, verdictOf } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import { publish } from '../snapshot.ts';
import { inPlay } from '../requests/in-play.ts';
import { delegationOf, isShared } from './delegation.ts';
import { deciderAsked } from './decider.ts';
import { carryOut, removeMotion, withVoice } from './motions.ts';
import { changeState, stateOf } from './state.ts';

/** Speak for or against what waits in one's delegation; it is carried out or falls as soon as enough have spoken. */
export async function voteOnMotion(
  core: Core,
  person: Person,
  { motion: id, isFor }: RequestOf<'delegation.vote'>,
): Promise<Result<Done, Refusal>> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const { seat } = play.value;
  if (!isShared(core, seat)) return err({ code: 'alone-in-delegation' });
  const { motions } = stateOf(core, seat);
  const motion = motions.find((one) => one.id === id);
  if (motion === undefined) return err({ code: 'motion-gone' });
  if (motion.by === person.id && !isFor) {
    removeMotion(core, seat, id);
    publish(core);
    return ok({ done: true });
  }
  const delegation = delegationOf(core, seat);
  if (!decidersAmong(delegation.delegates).some((one) => one.id === person.id)) return err({ code: 'only-adviser' });
  const spoken = { ...motion, ...withVoice(motion, person.id, isFor) };
  changeState(core, seat, { motions: motions.map((one) => (one === motion ? spoken : one)) });
  switch (verdictOf(delegation, deciderAsked(core, seat, delegation, motion.asked), spoken)) {
    case 'carried': {
      const done = await carryOut(core, seat, spoken, person.id);
      return done.ok ? ok({ done: true }) : done;
    }
    case 'dropped':
      removeMotion(core, seat, id);
      break;
    case 'open':
      break;
  }
  publish(core);
  return ok({ done: true });
}
