import { stream, uniform } from '../../lib/rng.ts';
import type { World } from '../world.ts';

/**
 * Whether a round is the table's last: a fixed number of rounds, or an open end in which each round from
 * `openFrom` on may be the last. The draw comes from the seed, so no seat can know it before the round closes.
 */
export function isLastRound(
  world: Pick<World, 'scenario' | 'seed' | 'format' | 'fixedRounds'>,
  round: number,
): boolean {
  if (world.fixedRounds !== null) return round >= world.fixedRounds;
  const { openFrom, lastChance, most } = world.scenario.formats[world.format];
  if (round >= most) return true;
  return round >= openFrom && uniform(stream(world.seed, round), 'last-round', 'table') < lastChance;
}
