import { partOf } from '../lib/part-of.ts';
import { IMMEDIATE_EFFECTS } from '../truth/commands/immediate-effects.ts';
import type { OrderBehind } from '../truth/effect.ts';
import type { World } from '../truth/world.ts';

/**
 * Find the order behind an event of a log, or behind it and the one that follows; `null` if none begins there. A sealed order
 * stands in its event, and each immediate kind knows the events that it begins with.
 */
export function orderBehind(world: World, event: unknown, following: unknown): OrderBehind | null {
  if (partOf(event, 'kind') === 'order-sealed') return { by: partOf(event, 'seat'), order: partOf(event, 'order') };
  for (const effect of Object.values(IMMEDIATE_EFFECTS)) {
    const behind = effect.behind(world, event, following);
    if (behind !== null) return behind;
  }
  return null;
}
