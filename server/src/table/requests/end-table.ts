import { breakOff } from '@letter/shared/authority';
import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Core, Person } from '../core.ts';
import { isMaker } from '../power.ts';
import { keepChange } from '../record/keep-record.ts';
import { publish } from '../snapshot.ts';
import { breakOffGame, settleEndVote } from './break-off.ts';
import { inPlay } from './in-play.ts';

/** End the game before its time: only the table's maker may alone. */
export async function endTable(core: Core, person: Person): Promise<Result<Done, Refusal>> {
  return isMaker(core, person) ? breakOffGame(core) : err({ code: 'not-maker' });
}

/** Agree to an early end, or take that back; the game ends once all who are seated agree. */
export async function agreeToEnd(
  core: Core,
  person: Person,
  { agree }: RequestOf<'table.agree-to-end'>,
): Promise<Result<Done, Refusal>> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const ended = breakOff(play.value.world);
  if (!ended.ok) return ended;
  const others = core.agreed.filter((id) => id !== person.id);
  const kept = await keepChange(core, core, 'agreed', agree ? [...others, person.id] : others);
  if (!kept.ok) return kept;
  publish(core);
  await settleEndVote(core);
  return ok({ done: true });
}
