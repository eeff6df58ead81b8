import { err, ok, type Result } from '../../lib/result.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { GameEvent } from '../events.ts';
import { mostRounds } from '../outcome/is-last-round.ts';
import type { World } from '../world.ts';

/**
 * Makes a round the last that can be played, since a lesson's time has no room for more, or takes that back as far as the
 * game's own length; nothing happens where that changes nothing. A round that has begun is played to its end.
 */
export function limitRounds(world: World, rounds: number): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  const most = mostRounds({ ...world, roundLimit: undefined });
  if (rounds < world.round) return err({ code: 'out-of-range', least: world.round, most });
  const limit = Math.min(rounds, most);
  return ok(limit === mostRounds(world) ? [] : [{ kind: 'rounds-limited', rounds: limit }]);
}
