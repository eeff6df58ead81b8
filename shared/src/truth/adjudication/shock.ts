import type { GameSeed } from '../../lib/seed.ts';
import { stream, uniform } from '../../lib/rng.ts';
import type { Scenario } from '../../terms/scenario.ts';

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
