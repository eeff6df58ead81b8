import type { Estimate } from '../engine/view/observation.ts';
import type { SeatView } from '../engine/view/seat-view.ts';
import type { Provided, Refrained } from '../engine/texts/agreement.ts';
import { BASKETS, type CorridorId, type SeatId, type TestKind } from '../engine/vocabulary.ts';
import type { VariableId } from '../model/trace.ts';

// What a bot reads off its own view. It knows nothing that a person in its seat would not know.

/** The latest estimate of a quantity, or a fallback where the seat never measured it. */
export function lastEstimate(view: SeatView, variable: VariableId, otherwise: number): number {
  for (let index = view.observations.length - 1; index >= 0; index--) {
    const found = view.observations[index]?.estimates[variable];
    if (found !== undefined) return found.mean;
  }
  return otherwise;
}

/** The seat's best guess of the leak at a corridor, percent: own gate, then collected readings, then its last belief. */
export function leakAt(view: SeatView, corridor: CorridorId): Estimate {
  const own = view.observations.at(-1)?.leakAt[corridor];
  if (own !== undefined) return own;
  for (let index = view.reports.length - 1; index >= 0; index--) {
    const reading = view.reports[index]?.reading;
    if (reading?.kind === 'leak' && reading.corridor === corridor) {
      return { mean: reading.mean, sd: reading.sd + 5, basis: 'collection' };
    }
    if (reading?.kind === 'effort' && reading.corridor === corridor) {
      const mean = BASKETS.reduce((sum, basket) => sum + reading.effort[basket], 0) / 4;
      return { mean: 90 - 18 * mean, sd: 15, basis: 'panel' };
    }
  }
  return { mean: view.beliefs.at(-1)?.leakage ?? 60, sd: 25, basis: 'assessment' };
}

/** The leak over all corridors as the seat would file it, 0-100. */
export function believedLeakage(view: SeatView): number {
  // Most of the restricted trade crosses the border; the weights are the public shares of recorded trade.
  const guess =
    0.55 * leakAt(view, 'border').mean + 0.3 * leakAt(view, 'sea').mean + 0.15 * leakAt(view, 'dollar').mean;
  return Math.round(Math.min(100, Math.max(0, guess)));
}

/** The last test on the public record within some rounds. */
export function recentTest(view: SeatView, within: number): TestKind {
  const seen = view.public.record.filter(
    ({ round, test }) => test !== 'none' && round > view.public.round - 1 - within,
  );
  return seen.at(-1)?.test ?? 'none';
}

/** Tell whether an agreement in force binds a seat not to do something. */
export function isBoundNot(view: SeatView, seat: SeatId, from: Refrained): boolean {
  return view.agreements.some(
    (one) =>
      one.status === 'in-force' &&
      one.terms.some((term) => term.kind === 'refrain' && term.by === seat && term.from === from),
  );
}

/** Tell whether an agreement in force binds a seat to give something. */
export function hasPromised(view: SeatView, seat: SeatId, what: Provided): boolean {
  return view.agreements.some(
    (one) =>
      one.status === 'in-force' &&
      one.terms.some((term) => term.kind === 'provide' && term.by === seat && term.what === what),
  );
}
