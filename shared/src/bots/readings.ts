import type { Report } from '../terms/evidence.ts';
import { casesKnownTo, reportsKnownTo } from '../rules/facts/text-facts.ts';
import { findViolation } from '../rules/votes/procedure.ts';
import type { SenderId } from '../terms/vocabulary.ts';
import type { Mind } from './mind.ts';
import type { Estimate } from '../terms/observation.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { Provided, Refrained, Term } from '../terms/agreement.ts';
import {
  BASKETS,
  SENDERS,
  type BasketId,
  type ByBasket,
  type CorridorId,
  type Effort,
  type SeatId,
  type TestKind,
} from '../terms/vocabulary.ts';
import type { VariableId } from '../terms/trace.ts';

// What a bot infers from its own view. It knows nothing that a person in its seat would not know.

/** The latest estimate of a quantity, or a fallback if the seat never measured it. */
export function lastEstimate(view: SeatView, variable: VariableId, otherwise: number): number {
  for (let index = view.observations.length - 1; index >= 0; index--) {
    const found = view.observations[index]?.estimates[variable];
    if (found !== undefined) return found.mean;
  }
  return otherwise;
}

/**
 * The seat's best estimate of leakage at a corridor, percent: own gate, then collected readings, then its last belief.
 */
export function leakAt(view: SeatView, corridor: CorridorId): Estimate {
  const own = view.observations.at(-1)?.leakAt[corridor];
  if (own !== undefined) return own;
  for (let index = view.reports.length - 1; index >= 0; index--) {
    const reading = view.reports[index]?.reading;
    if (reading?.kind === 'leak' && reading.corridor === corridor) {
      return { mean: reading.mean, sd: reading.sd + 5, basis: 'collection' };
    }
    if (reading?.kind === 'effort' && reading.corridor === corridor) {
      return { mean: expectedLeak(reading.effort), sd: 15, basis: 'panel' };
    }
  }
  return { mean: view.beliefs.at(-1)?.leakage ?? 60, sd: 25, basis: 'assessment' };
}

/** The leakage at a corridor, percent, that an effort there lets one expect: a rule of thumb. */
export const expectedLeak = (effort: ByBasket<Effort>): number =>
  90 - (18 * BASKETS.reduce((sum, basket) => sum + effort[basket], 0)) / BASKETS.length;

/** Leakage over all corridors as the seat would file it, 0-100. */
export function believedLeakage(view: SeatView): number {
  // Most of the restricted trade crosses the border; the weights are the public shares of recorded trade.
  const guess =
    0.55 * leakAt(view, 'border').mean + 0.3 * leakAt(view, 'sea').mean + 0.15 * leakAt(view, 'dollar').mean;
  return Math.round(Math.min(100, Math.max(0, guess)));
}

/** The last test on the public record within a number of rounds. */
export function recentTest(view: SeatView, within: number): TestKind {
  const seen = view.public.record.filter(
    ({ round, test }) => test !== 'none' && round > view.public.round - 1 - within,
  );
  return seen.at(-1)?.test ?? 'none';
}

/** Whether a seat has promised in an agreement in force to refrain from an act. */
export function hasPromisedNotTo(view: SeatView, seat: SeatId, from: Refrained): boolean {
  return view.agreements.some(
    (one) =>
      one.status === 'in-force' &&
      one.terms.some((term) => term.kind === 'refrain' && term.by === seat && term.from === from),
  );
}

/** Whether a seat has promised in an agreement in force to provide something. */
export function hasPromised(view: SeatView, seat: SeatId, what: Provided): boolean {
  return view.agreements.some(
    (one) =>
      one.status === 'in-force' &&
      one.terms.some((term) => term.kind === 'provide' && term.by === seat && term.what === what),
  );
}

/** A seat's promises in the agreements in force that the viewer knows. */
export const promisesOf = (view: SeatView, seat: SeatId): readonly Term[] =>
  view.agreements
    .filter(({ status }) => status === 'in-force')
    .flatMap(({ terms }) => terms)
    .filter(({ by }) => by === seat);

/** Whether a promise is to provide money or goods. */
export const isMoney = (term: Term): boolean =>
  term.kind === 'provide' && (term.what === 'aid' || term.what === 'fuel' || term.what === 'relief');

/** Whether a seat has seen a report on a name, as far as the viewer knows. */
export const hasReportOn = (view: SeatView, name: string, seat: SeatId): boolean =>
  [...view.reports, ...view.public.publishedReports].some(
    ({ reading, published, by, shownTo }) =>
      reading.kind === 'name' && reading.intermediary === name && (published || by === seat || shownTo.includes(seat)),
  );

/** Whether another sender enforces programme goods, according to its last report. */
export function isWatched(view: SeatView): boolean {
  const last = view.public.record.at(-1);
  return last !== undefined && SENDERS.some((one) => one !== view.seat && last.reports[one].programme >= 2);
}

/** Share (0-1) of rounds with a test by Pyongyang; never quite 0, even without a test so far. */
export function testHabit(view: SeatView): number {
  const { record } = view.public;
  return (record.filter(({ test }) => test !== 'none').length + 1) / (record.length + 2);
}

/** Share (0-1) of the programme under the widest freeze in force. */
export function frozenShare(view: SeatView): number {
  let share = 0;
  for (const term of promisesOf(view, 'dprk')) if (term.kind === 'freeze') share = Math.max(share, term.share / 100);
  return share;
}

/** A gap of two steps or more between letter and effort that a report proves. */
export interface ProvenGap {
  readonly report: Report;
  readonly accused: SenderId;
  readonly basket: BasketId;
  readonly found: Effort;
}

/** Gaps that the seat can prove and nobody has raised yet. */
export const provenGaps = ({ view, scenario }: Pick<Mind, 'view' | 'scenario'>): readonly ProvenGap[] =>
  reportsKnownTo(view).flatMap((report) => {
    if (report.round < view.public.round - 2) return [];
    const proven = findViolation(scenario, view.public, report);
    if (proven === null || casesKnownTo(view).some((one) => one.report === report.id)) return [];
    const { basket, found } = proven.gap;
    return [{ report, accused: proven.accused, basket, found }];
  });

/** The number of gaps that support a procedure: those the seat can prove, and leaks that others proved to it. */
export function unansweredGap(mind: Pick<Mind, 'view' | 'scenario'>): number {
  const { view } = mind;
  const shown = view.reports.filter(
    ({ by, round, reading }) =>
      by !== view.seat && round >= view.public.round - 3 && reading.kind === 'leak' && reading.mean > 55,
  ).length;
  return provenGaps(mind).length + shown;
}
