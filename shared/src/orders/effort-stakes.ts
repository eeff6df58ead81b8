import { lookChance, readChance } from '../rules/facts/panel-watch.ts';
import { promisedEffort } from '../rules/votes/procedure.ts';
import { priceOf } from '../rules/price.ts';
import type { Expectation } from '../terms/expectation.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import { CORRIDOR_OF, isSender, type BasketId, type Effort } from '../terms/vocabulary.ts';
import { costOf } from './budget.ts';
import { forecast } from './forecast.ts';

/** What one effort means against another: points of the round, what the gate stops, and what it does at home. */
export interface EffortChange {
  readonly effort: Effort;
  /** Points that it costs more; negative if it costs less. */
  readonly points: number;
  /** Flow that it stops more at the sender's own gate, US$ million this half-year; negative if less. */
  readonly blocked: { readonly mean: number; readonly sd: number };
  /** What it does at home: mandate, room, calm at the border, access, credibility. */
  readonly home: readonly Expectation[];
}

/** What changes for a sender between two efforts on a basket, by its own view. */
export function effortChange(
  view: SeatView,
  scenario: Scenario,
  basket: BasketId,
  from: Effort,
  to: Effort,
): EffortChange {
  const order = (effort: Effort) => ({ kind: 'set-effort', basket, effort }) as const;
  const before = forecast(view, scenario, order(from));
  const after = forecast(view, scenario, order(to));
  const at = (list: readonly Expectation[], quantity: Expectation['quantity']) =>
    list.find((one) => one.quantity === quantity) ?? { mean: 0, sd: 0 };
  const high = to > from ? after : before;
  const stopped = at(after, 'blocked').mean - at(before, 'blocked').mean;
  // What is uncertain is the gate's diligence, which scales both efforts alike.
  const relative = at(high, 'blocked').mean === 0 ? 0 : at(high, 'blocked').sd / at(high, 'blocked').mean;
  return {
    effort: to,
    points: costOf(scenario, view.seat, order(to)) - costOf(scenario, view.seat, order(from)),
    blocked: { mean: stopped, sd: Math.abs(stopped) * relative },
    home: after
      .filter(({ quantity }) => quantity !== 'blocked')
      .map((one) => ({ ...one, mean: one.mean - at(before, one.quantity).mean })),
  };
}

/** What a report that claims more than is done would gain, and who would learn of it. */
export interface FalseReport {
  /** Steps claimed and not made, 1 to 3. */
  readonly gap: number;
  /** What the claimed effort would have cost and stopped on top of the true one. */
  readonly spared: EffortChange;
  /** Chance (0-1) that the Panel reads the true effort in this half-year. */
  readonly panel: number;
  /** Whether such a reading could be brought under the procedure: the letter asks for at least two steps more. */
  readonly isCase: boolean;
}

/** The stakes of claiming more than one does; `null` for a report that does not. */
export function falseReport(
  view: SeatView,
  scenario: Scenario,
  basket: BasketId,
  effort: Effort,
  report: Effort,
): FalseReport | null {
  const { seat } = view;
  if (!isSender(seat) || report <= effort) return null;
  const gap = report - effort;
  const promised = promisedEffort(view.public, view.public.round, CORRIDOR_OF[seat], basket);
  return {
    gap,
    spared: effortChange(view, scenario, basket, effort, report),
    panel: lookChance(view, scenario, seat) * readChance(gap),
    isCase: view.public.procedureAdopted && promised - effort >= priceOf(scenario, 'procedure.gap'),
  };
}
