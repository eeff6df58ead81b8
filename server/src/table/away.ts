import { PACE_HOURS } from '@letter/shared/protocol';
import type { SeatId } from '@letter/shared/play';
import type { Core, Person } from './core.ts';
import { peopleOf } from './people.ts';

const MINUTES_AN_HOUR = 60;

/** Minutes after which somebody who is away is gone: an hour, and by correspondence a whole phase. */
export const goneAfter = (core: Core): number => MINUTES_AN_HOUR * (PACE_HOURS[core.pace] ?? 1);

/** Whether somebody has been away for so long that nothing waits for them any more. */
export const isGone = (core: Core, person: Person): boolean => !person.isHere && person.away >= goneAfter(core);

/** Whether everybody in a delegation is gone: somebody else may have the seat. */
export function isForsaken(core: Core, seat: SeatId): boolean {
  const people = peopleOf(core, seat);
  return people.length > 0 && people.every((person) => isGone(core, person));
}
