import type { Price } from '../terms/prices.ts';
import type { Scenario } from '../terms/scenario.ts';

/** A number of the scenario's price list: points, chips, percent or standing, by its name. */
export const priceOf = (scenario: Pick<Scenario, 'costs'>, name: Price): number => scenario.costs[name];
