import type { SessionState } from '@letter/shared/authority';
import { SEATS } from '@letter/shared/play';
import type { BySeat, SeatId } from '@letter/shared/play';
import { NO_MARGINS } from '../../table/conduct/conductor.ts';
import type { Margins } from '../../table/conduct/conductor.ts';

/**
 * What a table shows of a phase that is open for `ms`. Where anybody in the session has extra time every table shows the
 * phase to close sooner than it does, alike, so that nothing tells whose it is: the delegation that has it is shown more,
 * up to all of it. What is shown is never under the phase's `least`.
 */
export function marginsOf({ people }: Pick<SessionState, 'people'>, table: number, ms: number, least: number): Margins {
  const given = people.filter(({ extraTime, place, isAbsent, isRemoved }) => {
    return extraTime > 1 && place !== null && !isAbsent && !isRemoved;
  });
  const most = Math.max(1, ...given.map(({ extraTime }) => extraTime));
  if (most === 1) return NO_MARGINS;
  const shown = Math.min(ms, Math.max(least, Math.floor(ms / most)));
  const early = ms - shown;
  const extraAt = (seat: SeatId): number => {
    const factor = Math.max(
      1,
      ...given.filter(({ place }) => place?.table === table && place.post === seat).map(({ extraTime }) => extraTime),
    );
    return Math.min(early, Math.round(shown * (factor - 1)));
  };
  const extra: BySeat<number> = {
    us: extraAt('us'),
    china: extraAt('china'),
    un: extraAt('un'),
    dprk: extraAt('dprk'),
  };
  return SEATS.every((seat) => extra[seat] === 0) ? { early, extra: NO_MARGINS.extra } : { early, extra };
}
