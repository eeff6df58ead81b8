import type { SeatId } from '@letter/shared/play';
import type { StandingOrders } from '@letter/shared/protocol';
import type { Core } from '../core.ts';
import { peopleOf } from '../people.ts';

/**
 * Standing orders of a whole delegation, of those its delegates left in the order in which they sat down: the first who
 * says something on a line decides it, what anybody forbids is forbidden, and a line nobody filled stays the advisor's
 * . `null` if nobody left any.
 */
export function mergeStanding(left: readonly StandingOrders[]): StandingOrders | null {
  if (left.length === 0) return null;
  const first = <T>(line: (orders: StandingOrders) => T | null): T | null =>
    left.map(line).find((said) => said !== null) ?? null;
  const mayPromise = left.some((one) => one.mayPromise === true) && !left.some((one) => one.mayPromise === false);
  return {
    effort: {
      elite: first(({ effort }) => effort.elite),
      programme: first(({ effort }) => effort.programme),
      finance: first(({ effort }) => effort.finance),
      broad: first(({ effort }) => effort.broad),
    },
    vote: left.find(({ vote }) => vote !== 'advisor')?.vote ?? 'advisor',
    ...(mayPromise ? { mayPromise } : {}),
    neverSecret: left.some(({ neverSecret }) => neverSecret),
    chips: {
      circle: first(({ chips }) => chips.circle),
      programme: first(({ chips }) => chips.programme),
      citizens: first(({ chips }) => chips.citizens),
    },
    neverTest: left.some(({ neverTest }) => neverTest),
  };
}

/** The standing orders by which a seat is covered: those of all its delegates as one; `null` if none left any. */
export const standingOf = (core: Core, seat: SeatId): StandingOrders | null =>
  mergeStanding(peopleOf(core, seat).flatMap(({ standing }) => standing ?? []));
