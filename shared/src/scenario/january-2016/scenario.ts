import { intermediaryId } from '../../engine/ids.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { january2016Aims } from './aims.ts';
import { january2016Stocks } from './initial-stocks.ts';
import { january2016Intermediaries } from './intermediaries.ts';
import { january2016Params } from './params.ts';
import { january2016PrivateAims } from './private-aims.ts';
import { january2016Rules } from './rules.ts';
import { january2016Shocks } from './shocks.ts';

/** The default world: the first half of 2016, after the fourth nuclear test and before resolution 2270. */
export const january2016: Scenario = {
  id: 'january-2016',
  ...january2016Rules,
  params: january2016Params,
  stocks: january2016Stocks,
  intermediaries: january2016Intermediaries.map((one) => ({ ...one, id: intermediaryId(one.id) })),
  shocks: january2016Shocks,
  aims: january2016Aims,
  privateAims: january2016PrivateAims,
};
