import type { PhaseStamp } from '../terms/cover.ts';
import type { CoveredRound } from '../terms/cover.ts';
import type { Cover } from '../terms/cover.ts';
import type { GameEvent } from './events.ts';
import { PHASES, SEATS, type SeatId } from '../terms/vocabulary.ts';
import type { World } from './world.ts';

type Covers = Pick<World, 'covers'>;

/** Every stretch so far, in order; a world in which nobody was ever covered has none. */
export const coversOf = ({ covers = [] }: Covers): readonly Cover[] => covers;

/** Begin to play a seat for its people; nothing if that is so already. */
export const coverSeat = (world: Covers, seat: SeatId, by: Cover['by']): readonly GameEvent[] =>
  isCovered(world, seat) ? [] : [{ kind: 'seat-covered', seat, by }];

/** Give a seat back to its people; nothing if they hold it. */
export const returnSeat = (world: Covers, seat: SeatId): readonly GameEvent[] =>
  isCovered(world, seat) ? [{ kind: 'seat-returned', seat }] : [];

/** Tell whether a seat is being played for its people. */
export const isCovered = (world: Covers, seat: SeatId): boolean =>
  coversOf(world).some((cover) => cover.seat === seat && cover.until === null);

/** Fold the beginning of a stretch; a second beginning changes nothing. */
export function withCover(world: World, seat: SeatId, by: Cover['by']): World {
  if (isCovered(world, seat)) return world;
  return { ...world, covers: [...coversOf(world), { seat, by, from: stampOf(world), until: null }] };
}

/** Fold the end of a seat's stretch. */
export function withReturn(world: World, seat: SeatId): World {
  if (!isCovered(world, seat)) return world;
  const until = stampOf(world);
  return {
    ...world,
    covers: coversOf(world).map((cover) => (cover.seat === seat && cover.until === null ? { ...cover, until } : cover)),
  };
}

/** Rounds whose orders were sealed for a seat while nobody of it was there; a round still open is not among them. */
export function coveredRounds(world: World): readonly CoveredRound[] {
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

const stampOf = ({ round, phase }: World): PhaseStamp => ({ round, phase });

const placeOf = ({ round, phase }: PhaseStamp): number => round * PHASES.length + PHASES.indexOf(phase);

const isBefore = (one: PhaseStamp, other: PhaseStamp): boolean => placeOf(one) < placeOf(other);
