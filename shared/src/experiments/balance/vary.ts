import { shortSeed } from '../../lib/seed.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { ABLATIONS, ablateScenario } from '../ablations.ts';
import { varyParams } from '../vary-params.ts';
import { payoffsOf, worldScores, wrongSigns, type Payoffs } from './payoffs.ts';

// Robustness of the payoff conditions: all parameters varied at once, and single assumptions switched off.

/** Payoffs of a scenario with the noisy Pyongyang, and the conditions with a wrong sign. */
export interface BalanceUnder {
  readonly payoffs: Payoffs;
  readonly wrong: readonly string[];
}

/** The payoff conditions in any scenario, for example one with a mechanism switched off. */
export function balanceUnder(scenario: Scenario, seeds: readonly number[]): BalanceUnder {
  const payoffs = payoffsOf(worldScores(scenario, seeds));
  return { payoffs, wrong: wrongSigns(payoffs) };
}

/** The scenario with every parameter multiplied by its own factor from [1 - spread, 1 + spread]. */
export const varied = (scenario: Scenario, variation: number, spread: number): Scenario => ({
  ...scenario,
  params: varyParams(scenario.params, shortSeed(variation), spread),
});

/**
 * The scenario with all blocked trade rerouted to the laxest corridor and without rents: bite is that of the weakest
 * link.
 */
export function weakestLink(scenario: Scenario): Scenario {
  const { trade } = scenario.params;
  return {
    ...scenario,
    params: {
      ...scenario.params,
      trade: {
        ...trade,
        rerouteShare: { ...trade.rerouteShare, value: 1 },
        rerouteSharpness: { ...trade.rerouteSharpness, value: 60 },
        rentShare: { ...trade.rentShare, value: 0 },
      },
    },
  };
}

/** Mechanisms that can be switched off to see which payoff conditions depend on them. */
export const BALANCE_ABLATIONS = [...ABLATIONS, 'weakest-link'] as const;
export type BalanceAblation = (typeof BALANCE_ABLATIONS)[number];

/** Whether a name is the id of an ablation. */
export const isBalanceAblation = (name: string): name is BalanceAblation =>
  BALANCE_ABLATIONS.some((one) => one === name);

/** The scenario with a mechanism switched off; unchanged for `null`. */
export function ablated(scenario: Scenario, ablation: BalanceAblation | null): Scenario {
  if (ablation === null) return scenario;
  return ablation === 'weakest-link' ? weakestLink(scenario) : ablateScenario(scenario, ablation);
}
