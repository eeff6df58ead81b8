import { bySender } from '../../terms/records.ts';
import { NO_MEASURE } from '../../model/quiet.ts';
import { slot } from '../../terms/ids.ts';
import { BASKETS, MEASURES_OF } from '../../terms/vocabulary.ts';
import type { ByBasket, ByMeasure, BySender, Effort, MeasureId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

/** The effort on each measure, from the effort on its basket. */
export function effortByMeasure(efforts: ByBasket<Effort>): ByMeasure<Effort> {
  const row: Record<MeasureId, Effort> = { ...NO_MEASURE };
  for (const basket of BASKETS) for (const measure of MEASURES_OF[basket]) row[measure] = efforts[basket];
  return row;
}

/** Every sender's belief about leakage, percent; without a new one the last belief, or 50 at the start. */
export function beliefsIn(world: World): BySender<number> {
  const last = world.history.at(-1)?.beliefs;
  return bySender((sender) => {
    const order = world.seats[sender].docket[slot('file-belief')];
    return order?.kind === 'file-belief' ? order.leakage : (last?.[sender] ?? 50);
  });
}
