import { slot, type Slot } from '../terms/ids.ts';
import { targetKey, type LookTarget } from '../terms/look-target.ts';
import { aboutOf, type SealedOrder } from '../terms/order.ts';

/** The slot of a sealed order in its docket; two orders with the same slot exclude each other. */
export function slotOf(order: SealedOrder): Slot {
  const about = aboutOf(order.kind);
  if (about === null) return slot(order.kind);
  const fields: Readonly<Record<string, unknown>> = order;
  return slot(`${order.kind}:${keyOf(fields[about])}`);
}

/** The subject of an order as a string: a value of the vocabulary, a name, or the target of a look. */
function keyOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isTarget(value) ? targetKey(value) : '';
}

const isTarget = (value: unknown): value is LookTarget =>
  typeof value === 'object' && value !== null && 'kind' in value;
