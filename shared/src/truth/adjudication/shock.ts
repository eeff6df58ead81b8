import type { GameSeed } from '../../lib/seed.ts';
import { stream, uniform } from '../../lib/rng.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { putIn } from '../injects.ts';
import type { World } from '../world.ts';

/**
 * The shock of a round, drawn from the scenario's deck; each occurs once per game, and `drawn` lists the earlier ones.
 */
export function drawShock(
  scenario: Pick<Scenario, 'shocks' | 'shockChance'>,
  seed: GameSeed,
  round: number,
  drawn: readonly string[],
): string | null {
  const from = stream(seed, round);
  if (uniform(from, 'shock', 'whether') >= scenario.shockChance) return null;
  const left = scenario.shocks.filter(({ id }) => !drawn.includes(id));
  return left[Math.floor(uniform(from, 'shock', 'which') * left.length)]?.id ?? null;
}

/**
 * The shock with which a round opens. One that a host has put in does not come a second time: the round has none, and all
 * other draws stay as they are at tables of the same seed without that inject.
 */
export function shockOf(world: World, round: number): string | null {
  const found = drawShock(world.scenario, world.seed, round, drawnBefore(world));
  return found !== null && putIn(world.injects, round).includes(found) ? null : found;
}

/** The shocks that the deck has given so far, with those that did not come because a host had put them in. */
function drawnBefore({ scenario, seed, history, injects }: World): readonly string[] {
  const drawn: string[] = [];
  for (const { round, shock } of history) {
    if (shock !== null) drawn.push(shock);
    else if (injects !== undefined && round > 1) {
      const left = drawShock(scenario, seed, round, drawn);
      if (left !== null && putIn(injects, round).includes(left)) drawn.push(left);
    }
  }
  return drawn;
}
