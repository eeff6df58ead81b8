import type { PhaseStamp } from '../terms/cover.ts';
import type { CoveredRound } from '../terms/cover.ts';
import type { Cover } from '../terms/cover.ts';
import type { GameEvent } from './events.ts';
import { PHASES, SEATS, type SeatId } from '../terms/vocabulary.ts';
import { UNCHANGED, type Changes } from './fold/changes.ts';
import type { World } from './world.ts';

type Covers = Pick<World, 'covers'>;

/** All covers so far, in order. */
export const coversOf = ({ covers = [] }: Covers): readonly Cover[] => covers;

/** Starts to cover a seat: it is played automatically for its people. No event if it is already covered. */
export const coverSeat = (world: Covers, seat: SeatId, by: Cover['by']): readonly GameEvent[] =>
  isCovered(world, seat) ? [] : [{ kind: 'seat-covered', seat, by }];

/** Returns a seat to its people. No event if it is not covered. */
export const returnSeat = (world: Covers, seat: SeatId): readonly GameEvent[] =>
  isCovered(world, seat) ? [{ kind: 'seat-returned', seat }] : [];

/** Whether a seat is being played automatically. */
export const isCovered = (world: Covers, seat: SeatId): boolean =>
  coversOf(world).some((cover) => cover.seat === seat && cover.until === null);

/** What the start of a cover changes: a second start nothing. */
export function coverBy(world: World, seat: SeatId, by: Cover['by']): Changes {
  if (isCovered(world, seat)) return UNCHANGED;
  return { covers: [...coversOf(world), { seat, by, from: stampOf(world), until: null }] };
}

/** What the end of a seat's cover changes. */
export function returnOf(world: World, seat: SeatId): Changes {
  if (!isCovered(world, seat)) return UNCHANGED;
  const until = stampOf(world);
  return {
    covers: coversOf(world).map((cover) => (cover.seat === seat && cover.until === null ? { ...cover, until } : cover)),
  };
}

/** Rounds in which a seat's orders were sealed while none of its people were present; not those still open. */
export function coveredRounds(world: Pick<World, 'covers' | 'round' | 'phase' | 'history'>): readonly CoveredRound[] {
  const now = stampOf(world);
  return world.history.flatMap(({ round }) => {
    const sealing = { round, phase: 'orders' as const };
    return SEATS.filter((seat) =>
      coversOf(world).some(
        (cover) => cover.seat === seat && !isBefore(sealing, cover.from) && isBefore(sealing, cover.until ?? now),
      ),
    ).map((seat) => ({ seat, round }));
  });
}

const stampOf = ({ round, phase }: PhaseStamp): PhaseStamp => ({ round, phase });

const placeOf = ({ round, phase }: PhaseStamp): number => round * PHASES.length + PHASES.indexOf(phase);

const isBefore = (one: PhaseStamp, other: PhaseStamp): boolean => placeOf(one) < placeOf(other);
