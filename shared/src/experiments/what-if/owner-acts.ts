import { parseOrder } from '../../protocol/order-codec.ts';
import { sourceOrder } from '../../record/source-order.ts';
import { isSealed, type Order } from '../../terms/order.ts';
import type { Phase, SeatId } from '../../terms/vocabulary.ts';
import type { GameEvent } from '../../truth/events.ts';
import { evolve } from '../../truth/fold/evolve.ts';
import type { World } from '../../truth/world.ts';

/** The immediate orders that a seat gave in the rest of a game, by round and phase. */
export type OwnerActs = (round: number, phase: Phase) => readonly Order[];

/** Read the immediate orders of a seat from the events that followed on a world. */
export function ownerActs(start: World, rest: readonly GameEvent[], owner: SeatId): OwnerActs {
  const found = new Map<string, Order[]>();
  let world = start;
  for (const [index, event] of rest.entries()) {
    const source = event.kind === 'order-sealed' ? null : sourceOrder(world, event, rest[index + 1]);
    const order = source?.by === owner ? parseOrder(source.order) : null;
    if (order?.ok === true && !isSealed(order.value)) {
      const key = `${world.round}/${world.phase}`;
      found.set(key, [...(found.get(key) ?? []), order.value]);
    }
    world = evolve(world, event);
  }
  return (round, phase) => found.get(`${round}/${phase}`) ?? [];
}
