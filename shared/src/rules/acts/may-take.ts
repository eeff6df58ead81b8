import { assertNever } from '../../lib/assert-never.ts';
import type { Step } from '../../terms/act.ts';
import type { OrderKind } from '../../terms/order.ts';
import type { Rejection } from '../../terms/rejection.ts';
import { NEVER_OPENS, type Scenario } from '../../terms/scenario.ts';
import type { SettledView } from '../../terms/seat-view.ts';
import { isSender, type SeatId } from '../../terms/vocabulary.ts';
import { MAY_PROVIDE, MAY_REFRAIN, amountRange } from '../promises/check-terms.ts';

/** Rounds ahead, at most, for which something can be demanded, promised or threatened. */
export const MAX_AHEAD = 3;

/** Whether a seat has the means for a step at all, whatever the round. */
export function mayTake(seat: SeatId, step: Step): boolean {
  switch (step.kind) {
    case 'vote':
    case 'hold':
      return isSender(seat);
    case 'enforce':
      return isSender(seat) && step.atLeast > 0;
    case 'refrain':
      return MAY_REFRAIN[step.from].includes(seat);
    case 'provide': {
      const [least, most] = amountRange(step.what);
      return MAY_PROVIDE[step.what].includes(seat) && least <= step.amount && step.amount <= most;
    }
    case 'freeze':
    case 'test':
      return seat === 'dprk';
    case 'look':
    case 'publish':
      return seat === 'un';
    case 'share':
      return true;
    case 'procedure':
      return isSender(seat) && step.against !== seat;
    case 'dollar-step':
      return seat === 'us';
    case 'cut-support':
      return seat === 'china';
    default:
      return assertNever(step);
  }
}

/** Whether a step has effect only under a signed agreement: a gift that nobody pays, or a pause, cannot be kept alone. */
export const needsAgreement = (step: Step): boolean =>
  (step.kind === 'provide' && step.what !== 'intelligence') || (step.kind === 'refrain' && step.from === 'exercise');

/** Why a seat cannot take a step by a round, as far as the view tells; `null` if it can. */
export function checkStep(
  view: SettledView,
  scenario: Pick<Scenario, 'opens'>,
  taker: SeatId,
  step: Step,
  by: number,
): Rejection | null {
  if (!mayTake(taker, step)) return { code: 'impossible-step', seat: taker };
  const lever = leverOf(taker, step);
  const opens = lever === null ? 0 : (scenario.opens[lever] ?? NEVER_OPENS);
  if (lever !== null && opens > by) return { code: 'not-open-yet', kind: lever, opensIn: opens };
  switch (step.kind) {
    case 'vote':
      return view.public.draft === null ? { code: 'no-text' } : null;
    case 'hold': {
      const listing = view.public.listings.find(({ id }) => id === step.listing);
      if (listing === undefined) return { code: 'unknown-target' };
      if (listing.status !== 'proposed') return { code: 'already-done' };
      return step.placed && listing.by === taker ? { code: 'impossible-step', seat: taker } : null;
    }
    case 'procedure':
      return view.public.procedureAdopted ? null : { code: 'no-procedure' };
    default:
      return null;
  }
}

/** The lever that takes a step; `null` for what needs none. */
function leverOf(taker: SeatId, step: Step): OrderKind | null {
  switch (step.kind) {
    case 'look':
      return 'panel-look';
    case 'share':
      return taker === 'dprk' ? 'show-ledger-page' : taker === 'un' ? 'handle-finding' : 'pass-report';
    case 'publish':
      return 'handle-finding';
    case 'hold':
      return 'place-hold';
    case 'procedure':
      return 'invoke-procedure';
    case 'dollar-step':
      return 'take-dollar-step';
    case 'test':
      return 'conduct-test';
    case 'cut-support':
      return 'set-support';
    case 'vote':
    case 'enforce':
    case 'refrain':
    case 'provide':
    case 'freeze':
      return null;
    default:
      return assertNever(step);
  }
}

/** First and last round by which a step can be due. Orders are sealed once a half-year is adjudicated. */
export function dueRange(view: SettledView, step: Step): readonly [least: number, most: number] {
  const { round, rounds, phase } = view.public;
  const first = phase === 'adjudication' ? round + 1 : round;
  // A text and a listing are decided in the half-year in which they lie on the table.
  if (step.kind === 'vote' || step.kind === 'hold') return [first, first];
  return [first, Math.min(round + MAX_AHEAD, rounds.fixed ?? rounds.most)];
}

/** Why a date is refused; `null` if it is within the range. */
export function checkDue(view: SettledView, step: Step, by: number): Rejection | null {
  const [least, most] = dueRange(view, step);
  return by < least || by > most ? { code: 'out-of-range', least, most } : null;
}

/** Why the viewing seat cannot bind itself to a step in talk; `null` if it can. */
export function checkCommitment(
  view: SettledView,
  scenario: Pick<Scenario, 'opens'>,
  step: Step,
  by: number,
): Rejection | null {
  if (needsAgreement(step) && mayTake(view.seat, step)) return { code: 'needs-agreement' };
  return checkDue(view, step, by) ?? checkStep(view, scenario, view.seat, step, by);
}
