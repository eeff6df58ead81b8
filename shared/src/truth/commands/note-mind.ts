import { err, ok, type Result } from '../../lib/result.ts';
import type { MindNote } from '../../terms/mind-note.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { GameEvent } from '../events.ts';
import type { World } from '../world.ts';

/** Keeps what a bot weighed this round, for the debrief; a second note of the same seat and round replaces nothing. */
export function noteMind(world: World, note: MindNote): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  if (note.round !== world.round) return err({ code: 'stale-phase', round: world.round, phase: world.phase });
  const isKept = (world.minds ?? []).some(({ seat, round }) => seat === note.seat && round === note.round);
  return ok(isKept ? [] : [{ kind: 'mind-noted', note }]);
}
