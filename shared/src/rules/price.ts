import type { Price } from '../terms/prices.ts';
import type { Scenario } from '../terms/scenario.ts';

/** An entry of the scenario's price list by its name: points, chips, percent or standing. */
export const priceOf = (scenario: Pick<Scenario, 'costs'>, name: Price): number => scenario.costs[name];
