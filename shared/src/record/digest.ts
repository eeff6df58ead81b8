import { digestOf } from '../lib/canonical.ts';
import { canonicalJson } from '../lib/canonical.ts';
import type { World } from '../truth/world.ts';
/** SHA-256 over the canonical JSON of the World after every round. */
export const digestOfRounds = (texts: readonly string[]): string => digestOf(texts.join('\n'));

/** The canonical text of a World: everything except the scenario, which the log identifies by its hash. */
export function worldText(world: World): string {
  const { scenario, ...rest } = world;
  return canonicalJson({ scenario: scenario.id, ...rest });
}
