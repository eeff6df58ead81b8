import { stream, uniform } from '../../lib/rng.ts';
import type { PublicView } from '../../terms/seat-view.ts';
import type { World } from '../world.ts';

type Length = Pick<World, 'scenario' | 'format' | 'fixedRounds'> & { readonly roundLimit?: number | undefined };

/** The last round that a game can have: by its fixed number or its format, and by the time of a lesson if that is less. */
export function mostRounds({ scenario, format, fixedRounds, roundLimit }: Length): number {
  const most = fixedRounds ?? scenario.formats[format].most;
  return roundLimit === undefined ? most : Math.min(most, roundLimit);
}

/**
 * Whether a round is the table's last: a fixed number of rounds, or an open end in which each round from
 * `openFrom` on may be the last. The draw comes from the seed, so no seat can know it before the round closes.
 */
export function isLastRound(world: Length & Pick<World, 'seed'>, round: number): boolean {
  if (round >= mostRounds(world)) return true;
  if (world.fixedRounds !== null) return false;
  const { openFrom, lastChance } = world.scenario.formats[world.format];
  return round >= openFrom && uniform(stream(world.seed, round), 'last-round', 'table') < lastChance;
}

/** How long a game may be, as everybody knows it. A lesson's limit on a fixed number is a smaller fixed number. */
export function roundsOf(world: Length): PublicView['rounds'] {
  const { openFrom, lastChance, most } = world.scenario.formats[world.format];
  const last = mostRounds(world);
  if (world.fixedRounds !== null) return { fixed: last, openFrom, lastChance, most };
  return { fixed: null, openFrom: Math.min(openFrom, last), lastChance, most: last };
}
