import type { Docket } from '../../terms/docket.ts';
import type { BasketId, ByBasket, Effort } from '../../terms/vocabulary.ts';

const NO_EFFORT: ByBasket<Effort> = { elite: 0, programme: 0, finance: 0, broad: 0 };

/** The effort actually ordered for each basket in a docket; 0 for a basket without an order. */
export function effortsIn(docket: Docket): ByBasket<Effort> {
  const efforts: Record<BasketId, Effort> = { ...NO_EFFORT };
  for (const order of Object.values(docket)) if (order.kind === 'set-effort') efforts[order.basket] = order.effort;
  return efforts;
}

/** The declared effort for each basket; without a report it is the true effort. */
export function reportsIn(docket: Docket, efforts: ByBasket<Effort> = effortsIn(docket)): ByBasket<Effort> {
  const reports: Record<BasketId, Effort> = { ...efforts };
  for (const order of Object.values(docket)) if (order.kind === 'report-effort') reports[order.basket] = order.effort;
  return reports;
}
