import { NO_MEASURE } from '../model/quiet.ts';
import { slot } from './ids.ts';
import { BASKETS, MEASURES_OF, SENDERS } from './vocabulary.ts';
import type { BasketId, ByBasket, ByMeasure, BySender, Effort, MeasureId, SenderId } from './vocabulary.ts';
import type { Docket, World } from './world.ts';

const NO_EFFORT: ByBasket<Effort> = { elite: 0, programme: 0, finance: 0, broad: 0 };

/** Read the effort really ordered per basket from a docket; an unordered basket gets none. */
export function effortsIn(docket: Docket): ByBasket<Effort> {
  const efforts: Record<BasketId, Effort> = { ...NO_EFFORT };
  for (const order of Object.values(docket)) if (order.kind === 'set-effort') efforts[order.basket] = order.effort;
  return efforts;
}

/** Read the declared effort per basket; without a report the truth is declared. */
export function reportsIn(docket: Docket, efforts: ByBasket<Effort> = effortsIn(docket)): ByBasket<Effort> {
  const reports: Record<BasketId, Effort> = { ...efforts };
  for (const order of Object.values(docket)) if (order.kind === 'report-effort') reports[order.basket] = order.effort;
  return reports;
}

/** Spread an effort per basket over the measures that the basket holds. */
export function effortByMeasure(efforts: ByBasket<Effort>): ByMeasure<Effort> {
  const row: Record<MeasureId, Effort> = { ...NO_MEASURE };
  for (const basket of BASKETS) for (const measure of MEASURES_OF[basket]) row[measure] = efforts[basket];
  return row;
}

/** Read every sender's belief about leakage in percent; an unfiled one repeats the last, 50 at the start. */
export function beliefsIn(world: World): BySender<number> {
  const last = world.history.at(-1)?.beliefs;
  return bySender((sender) => {
    const order = world.seats[sender].docket[slot('file-belief')];
    return order?.kind === 'file-belief' ? order.leakage : (last?.[sender] ?? 50);
  });
}

/** Build a record over the three senders. */
export const bySender = <T>(make: (sender: SenderId) => T): BySender<T> => {
  const [us, china, un] = SENDERS;
  return { us: make(us), china: make(china), un: make(un) };
};

/** Build a record over the four baskets. */
export const byBasket = <T>(make: (basket: BasketId) => T): ByBasket<T> => ({
  elite: make('elite'),
  programme: make('programme'),
  finance: make('finance'),
  broad: make('broad'),
});
