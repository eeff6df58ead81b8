import { breakOff } from '@letter/shared/authority';
import type { Done, Refusal } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { commit } from '../record/commit.ts';
import type { Core, Person } from '../core.ts';
import { isMaker } from '../power.ts';
import { finish } from '../phases.ts';

/** End the game before its time: its maker may, and whoever is the last one at a table. */
export async function endTable(core: Core, person: Person): Promise<Result<Done, Refusal>> {
  const isItsMaker = isMaker(core, person);
  const isLast = person.seat !== null && !isOtherHere(core, person);
  if (!isItsMaker && !isLast) return err({ code: core.settings.meta.kind === 'friends' ? 'not-maker' : 'others-here' });
  return breakOffGame(core);
}

/** Break the game off and open its debrief. */
export async function breakOffGame(core: Core): Promise<Result<Done, Refusal>> {
  if (core.world === null) return err({ code: 'not-started' });
  const ended = breakOff(core.world);
  if (!ended.ok) return ended;
  const done = await commit(core, ended.value, { tell: false });
  // A store that lost its answer may have taken the end all the same; then reading it again said so.
  if (!done.ok && core.world.ending === null) return done;
  finish(core);
  return ok({ done: true });
}

const isOtherHere = (core: Core, person: Person): boolean =>
  [...core.people.values()].some((other) => other !== person && other.seat !== null && other.isHere);
