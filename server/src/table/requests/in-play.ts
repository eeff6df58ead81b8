import type { World } from '@letter/shared/authority';
import { err, ok } from '@letter/shared/play';
import type { Result, SeatId } from '@letter/shared/play';
import type { Refusal, RequestOf } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';

/** Find the running game and the asker's seat in it, or the refusal that says what is missing. */
export function inPlay(core: Core, person: Person): Result<{ world: World; seat: SeatId }, Refusal> {
  if (core.world === null) return err({ code: 'not-started' });
  if (person.seat === null) return err({ code: 'no-seat' });
  if (core.status === 'over') return err({ code: 'game-over' });
  return ok({ world: core.world, seat: person.seat });
}

/** Refuse what was meant for another phase: a click that crossed with the closing. */
export function findStale(
  world: World,
  stamp: Pick<RequestOf<'seat.ready'>, 'round' | 'phase'>,
): Result<never, Refusal> | null {
  if (stamp.round === world.round && stamp.phase === world.phase) return null;
  return err({ code: 'stale-phase', round: world.round, phase: world.phase });
}
