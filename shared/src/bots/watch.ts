import { CORRIDOR_OF, SENDERS, type BasketId, type SenderId } from '../terms/vocabulary.ts';
import { expectedLeak, leakAt, promisesOf } from './readings.ts';
import type { Mind } from './mind.ts';
import { timesBroken } from './talk/memory.ts';

// What a seat believes of the others' effort, which is secret: their reports, what was read at their corridors, and how
// far their word went before.

/** Half-years for which a reading of effort is taken for the present. */
const FRESH = 2;
/** Share of a report that a seat with no trust at all takes off, before anybody was caught. */
const DOUBT = 0.4;
/** Share of a report taken off for each word that is known to be broken, and the most that is taken off. */
const CAUGHT = 0.25;
const MOST = 0.8;

/** Share (0-1) of what a sender reports that a seat does not believe. */
export const doubtIn = (mind: Mind, sender: SenderId): number =>
  Math.min(MOST, DOUBT * (1 - mind.temper.trust) + CAUGHT * timesBroken(mind, sender));

/** The effort (0-3) that a seat believes a sender makes on a basket: what was read lately, or what is left of its report. */
export function believedEffort(mind: Mind, sender: SenderId, basket: BasketId): number {
  const { view } = mind;
  const last = view.public.record.at(-1);
  if (last === undefined) return mind.scenario.efforts[sender][basket];
  const reports = [...view.reports, ...view.public.publishedReports];
  const found = reports.findLast(
    ({ round, reading }) =>
      reading.kind === 'effort' && reading.corridor === CORRIDOR_OF[sender] && last.round - round < FRESH,
  );
  const report = last.reports[sender][basket];
  if (found?.reading.kind === 'effort') return Math.min(report, found.reading.effort[basket]);
  return report * (1 - doubtIn(mind, sender));
}

/** The least effort on a basket that another sender is believed to make. */
export const leastOfOthers = (mind: Mind, basket: BasketId): number =>
  Math.min(...SENDERS.filter((other) => other !== mind.view.seat).map((other) => believedEffort(mind, other, basket)));

/** Weight of a leak beyond what the report explains, for each percent. */
const LEAK = 0.02;
/** Suspicion by a seat that is bound to the sender by a promise of effort: it is hurt by slack. */
const HURT = 0.3;
/** Suspicion that a reading of the last half-year settles. */
const SETTLED = 0.5;

/**
 * How much a seat suspects that a sender does less than it says, about 0 to 2: doubt in its word, and a leak at its
 * corridor that its report does not explain; more where it holds a promise of effort, less where it has just looked.
 */
export function suspicionOf(mind: Mind, sender: SenderId): number {
  const { view } = mind;
  if (sender === view.seat) return 0;
  const doubt = doubtIn(mind, sender);
  const last = view.public.record.at(-1);
  if (last === undefined) return doubt;
  const corridor = CORRIDOR_OF[sender];
  const seen = leakAt(view, corridor);
  const unexplained = seen.basis === 'assessment' ? 0 : Math.max(0, seen.mean - expectedLeak(last.reports[sender]));
  const isHurt = promisesOf(view, sender).some(({ kind }) => kind === 'enforce');
  const isSettled = view.reports.some(
    ({ round, reading }) => round === last.round && reading.kind === 'effort' && reading.corridor === corridor,
  );
  return Math.max(0, doubt + LEAK * unexplained + (isHurt ? HURT : 0) - (isSettled ? SETTLED : 0));
}

/** The sender whom a seat suspects most among some. */
export const mostSuspected = (mind: Mind, among: readonly SenderId[]): SenderId | null =>
  among.reduce<SenderId | null>(
    (most, one) => (most === null || suspicionOf(mind, one) > suspicionOf(mind, most) ? one : most),
    null,
  );
