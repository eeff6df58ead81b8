import { partOf } from '../lib/part-of.ts';
import { IMMEDIATE_EFFECTS } from '../truth/commands/immediate-effects.ts';
import type { SourceOrder } from '../truth/effect.ts';
import type { World } from '../truth/world.ts';

/**
 * The order that produced an event of a log, or the event and the following one; `null` if no order starts there. A
 * sealed order is part of its event, and each immediate kind recognises its first events.
 */
export function sourceOrder(world: World, event: unknown, following: unknown): SourceOrder | null {
  if (partOf(event, 'kind') === 'order-sealed') return { by: partOf(event, 'seat'), order: partOf(event, 'order') };
  for (const effect of Object.values(IMMEDIATE_EFFECTS)) {
    const found = effect.sourceOrder(world, event, following);
    if (found !== null) return found;
  }
  return null;
}
