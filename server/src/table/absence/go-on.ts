import type { Core } from '../core.ts';
import { isAttended, peopleOf } from '../people.ts';
import { isMaker } from '../power.ts';
import { SEATS } from '@letter/shared/play';
import { noteClock } from '../notice.ts';

/**
 * Let a game at rest go on once enough of its people say so: the one person of a game alone or among strangers; at a table
 * of friends its maker, or somebody while a second delegation's person is there too. One visitor alone plays nothing on.
 */
export function goOnIfWanted(core: Core): void {
  if (core.hold?.kind !== 'rest') return;
  const goers = [...core.people.values()].filter(({ id, isHere }) => isHere && core.goers.has(id));
  const [first] = goers;
  if (first === undefined) return;
  const mayAlone = core.settings.meta.kind !== 'friends' || goers.some((person) => isMaker(core, person));
  const held = SEATS.filter((seat) => peopleOf(core, seat).length > 0);
  const here = held.filter((seat) => isAttended(core, seat));
  if (!mayAlone && here.length < Math.min(2, held.length)) return;
  core.hold = null;
  core.goers.clear();
  noteClock(core, 'resumed', first);
}
