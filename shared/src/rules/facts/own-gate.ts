import { square } from '../../lib/portable-math.ts';
import { expectedBlocked } from '../../model/expectations.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import {
  BASKETS,
  MEASURES_OF,
  type BasketId,
  type CorridorId,
  type Effort,
  type Letter,
} from '../../terms/vocabulary.ts';
import { gateFacts, ownCorridor } from './view-facts.ts';

/** The share of an effort that is effective at the seat's own gate, 0-1, with one standard error. */
export interface Diligence {
  readonly mean: number;
  readonly sd: number;
}

/**
 * Estimated diligence of the seat's own corridor: what its gate stopped last round, divided by what the same effort
 * would stop at full diligence. Before the first reading it is the scenario's public starting value, with a wide error.
 */
export function ownDiligence(view: SeatView, scenario: Scenario, corridor: CorridorId): Diligence {
  const assumed = scenario.stocks.trade.diligence[corridor];
  const seen = view.observations.findLast((observation) => observation.blockedAtOwnGate !== null);
  const blocked = seen?.blockedAtOwnGate ?? null;
  const efforts = view.ownEfforts.find((own) => own.round === seen?.round)?.effort;
  const letters = view.public.record.find((record) => record.round === seen?.round)?.letters[corridor];
  if (blocked === null || efforts === undefined || letters === undefined) {
    return { mean: assumed, sd: 0.25 * assumed };
  }
  let stopped = 0;
  let possible = 0;
  for (const basket of BASKETS) {
    // In finance, banks also refuse trade on their own initiative, which would be mistaken for diligence.
    if (basket === 'finance' || efforts[basket] === 0) continue;
    stopped += blocked[basket];
    for (const measure of MEASURES_OF[basket]) {
      const gate = { corridor, measure, letter: letters[measure] };
      possible += expectedBlocked(scenario.params, gateFacts(view, scenario, gate, efforts[basket], 1));
    }
  }
  if (possible < 1) return { mean: assumed, sd: 0.25 * assumed };
  const mean = Math.min(1, Math.max(0, stopped / possible));
  return { mean, sd: 0.1 * mean + 0.02 };
}

/** Expected flow that an effort on a basket blocks at the seat's own gate in this half-year, US$ million. */
export function expectedAtOwnGate(
  view: SeatView,
  scenario: Scenario,
  order: { readonly basket: BasketId; readonly effort: Effort; readonly level?: Letter },
): { readonly mean: number; readonly sd: number } {
  const corridor = ownCorridor(view);
  if (corridor === null) return { mean: 0, sd: 0 };
  const diligence = ownDiligence(view, scenario, corridor);
  let whole = 0;
  for (const measure of MEASURES_OF[order.basket]) {
    const inForce = view.public.letters[corridor][measure];
    const letter = order.level === undefined || order.level < inForce ? inForce : order.level;
    whole += expectedBlocked(
      scenario.params,
      gateFacts(view, scenario, { corridor, measure, letter }, order.effort, 1),
    );
  }
  // Trade itself varies by about a tenth from one half-year to the next, regardless of the gate.
  return {
    mean: whole * diligence.mean,
    sd: Math.sqrt(square(whole * diligence.sd) + square(0.1 * whole * diligence.mean)),
  };
}
