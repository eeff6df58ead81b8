import type { GameEvent } from '../events.ts';
import type { SeatId } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { audienceOf } from './audience.ts';

/** Keep the events of a log that one seat, or the public, may see; `world` is the world these events led to. */
export function projectLog(
  events: readonly GameEvent[],
  world: World,
  viewer: SeatId | 'public',
): readonly GameEvent[] {
  return events.filter((event) => {
    const audience = audienceOf(event, world);
    if (audience === 'none') return false;
    return audience === 'public' || (viewer !== 'public' && audience.includes(viewer));
  });
}
