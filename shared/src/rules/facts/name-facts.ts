import type { Report } from '../../terms/evidence.ts';
import type { IntermediaryId } from '../../terms/ids.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { CorridorId, SeatId } from '../../terms/vocabulary.ts';

/** Whether a seat was given a report on a name, because it was passed on or published. */
export const isReportedTo = (reports: readonly Report[], id: IntermediaryId, seat: SeatId): boolean =>
  reports.some(
    (report) =>
      report.reading.kind === 'name' &&
      report.reading.intermediary === id &&
      (report.published || report.shownTo.includes(seat)),
  );

/**
 * What a route of a corridor typically carries in one half-year, US$ million: half the mean capacity at the scenario's
 * start. The error is wide because the capacity of each name is Pyongyang's secret.
 */
export function typicalCarriage(
  scenario: Scenario,
  corridor: CorridorId,
): { readonly mean: number; readonly sd: number } {
  const routes = scenario.stocks.networks.intermediaries.filter((route) => route.corridor === corridor);
  if (routes.length === 0) return { mean: 0, sd: 0 };
  const mean = routes.reduce((sum, route) => sum + route.capacity / 2, 0) / routes.length;
  return { mean, sd: 0.5 * mean };
}
