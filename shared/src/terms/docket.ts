import type { Slot } from './ids.ts';
import type { SealedOrder } from './order.ts';

/** One seat's sealed orders by slot. */
export type Docket = Readonly<Record<Slot, SealedOrder>>;
