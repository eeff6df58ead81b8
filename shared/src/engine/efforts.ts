import { NO_MEASURE } from '../model/quiet.ts';
import { slot, type Slot } from './ids.ts';
import { BASKETS, MEASURES_OF, SENDERS } from './vocabulary.ts';
import type { BasketId, ByBasket, ByMeasure, BySender, Effort, MeasureId, SenderId } from './vocabulary.ts';
import type { Docket, World } from './world.ts';

const EFFORT_SLOT: ByBasket<Slot> = {
  elite: slot('set-effort:elite'),
  programme: slot('set-effort:programme'),
  finance: slot('set-effort:finance'),
  broad: slot('set-effort:broad'),
};

const REPORT_SLOT: ByBasket<Slot> = {
  elite: slot('report-effort:elite'),
  programme: slot('report-effort:programme'),
  finance: slot('report-effort:finance'),
  broad: slot('report-effort:broad'),
};

/** Read the effort really ordered per basket from a docket; an unordered basket gets none. */
export function effortsIn(docket: Docket): ByBasket<Effort> {
  return byBasket((basket) => {
    const order = docket[EFFORT_SLOT[basket]];
    return order?.kind === 'set-effort' ? order.effort : 0;
  });
}

/** Read the declared effort per basket; without a report the truth is declared. */
export function reportsIn(docket: Docket, efforts: ByBasket<Effort> = effortsIn(docket)): ByBasket<Effort> {
  return byBasket((basket) => {
    const order = docket[REPORT_SLOT[basket]];
    return order?.kind === 'report-effort' ? order.effort : efforts[basket];
  });
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
