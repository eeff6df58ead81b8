import { assertNever } from '../../lib/assert-never.ts';
import { costOf } from '../../orders/budget.ts';
import { MAY_PROVIDE, MAY_REFRAIN } from '../../rules/promises/check-terms.ts';
import type { Step } from '../../terms/act.ts';
import type { Term } from '../../terms/agreement.ts';
import { CORRIDOR_OF, isSender, type SeatId } from '../../terms/vocabulary.ts';
import { isLegal, type Mind } from '../mind.ts';
import { hasPromisedNotTo } from '../readings.ts';
import { valueOfOffer } from '../value-terms.ts';
import { textFacts, valueOfText } from '../value-text.ts';

/** A step as a promise of an agreement; `null` if an agreement cannot contain it. */
export function termOf(step: Step, by: SeatId): Term | null {
  switch (step.kind) {
    case 'enforce':
      return { kind: 'enforce', by, basket: step.basket, atLeast: step.atLeast };
    case 'refrain':
      return { kind: 'refrain', by, from: step.from };
    case 'provide':
      return { kind: 'provide', by, what: step.what, amount: step.amount };
    case 'freeze':
      return { kind: 'freeze', by, share: step.share };
    case 'vote':
      return { kind: 'vote', by, vote: step.vote };
    default:
      return null;
  }
}

/** A promise of an agreement as a step; `null` if no step says it. */
export function stepOf(term: Term): Step | null {
  switch (term.kind) {
    case 'enforce':
      return { kind: 'enforce', basket: term.basket, atLeast: term.atLeast };
    case 'refrain':
      return { kind: 'refrain', from: term.from };
    case 'provide':
      return { kind: 'provide', what: term.what, amount: term.amount };
    case 'freeze':
      return term.share === 100 ? null : { kind: 'freeze', share: term.share };
    case 'vote':
      return { kind: 'vote', vote: term.vote };
    case 'ease':
    case 'release':
    case 'license':
      return null;
  }
}

/** Whether a step lies in the hands of a seat at all. */
export function isItsStep({ view }: Pick<Mind, 'view'>, step: Step, by: SeatId): boolean {
  switch (step.kind) {
    case 'vote':
      return isSender(by) && view.public.draft !== null;
    case 'enforce':
    case 'procedure':
    case 'hold':
    case 'share':
      return isSender(by);
    case 'refrain':
      return MAY_REFRAIN[step.from].includes(by);
    case 'provide':
      return MAY_PROVIDE[step.what].includes(by);
    case 'freeze':
    case 'test':
      return by === 'dprk';
    case 'look':
    case 'publish':
      return by === 'un';
    case 'dollar-step':
      return by === 'us';
    case 'cut-support':
      return by === 'china';
    default:
      return assertNever(step);
  }
}

/** Points of a seat's own score that a step of a half-year or more is worth to it, as this bot estimates. */
export function valueOfStep(mind: Mind, step: Step, by: SeatId, to: SeatId, seat: SeatId, rounds: number): number {
  if (step.kind === 'vote') return valueOfVote(mind, step.vote, by, seat);
  const term = termOf(step, by);
  if (term !== null) {
    const parties = by === to ? [by] : [by, to];
    const condition = parties.includes('dprk') ? 'while-no-test' : 'none';
    return valueOfOffer(mind, { parties, terms: [term], rounds, secret: false, condition }, seat);
  }
  return valueOfDeed(step, by, seat);
}

function valueOfVote(mind: Mind, vote: 'yes' | 'no' | 'abstain', by: SeatId, seat: SeatId): number {
  const { draft } = mind.view.public;
  if (draft === null) return 0;
  if (!isSender(seat)) return vote === 'yes' ? -0.2 : 0.2;
  const own = valueOfText(mind, draft.blanks, seat, textFacts(mind));
  if (seat !== by) return vote === 'yes' ? 0.5 * own : -0.5 * own;
  return vote === 'yes' ? own : vote === 'no' ? -own : -0.3 * own;
}

/** Worth of deeds that no agreement can promise, points: to who does it, to who is its object, and to the others. */
function valueOfDeed(step: Step, by: SeatId, seat: SeatId): number {
  const isDoer = seat === by;
  switch (step.kind) {
    case 'look':
      return isDoer
        ? -0.3
        : isSender(seat) && CORRIDOR_OF[seat] === step.corridor
          ? -0.15
          : seat === 'dprk'
            ? -0.1
            : 0.3;
    case 'share':
      return isDoer ? -0.1 : 0.2;
    case 'hold':
      return isDoer ? -0.2 : seat === 'dprk' ? 0.2 : -0.1;
    case 'publish':
      return isDoer ? -0.3 : isSender(seat) && CORRIDOR_OF[seat] === step.corridor ? -0.6 : 0.2;
    case 'procedure':
      return isDoer ? -0.2 : seat === step.against ? -0.8 : 0.1;
    case 'dollar-step':
      return isDoer ? -0.3 : seat === 'dprk' ? -0.8 : seat === 'china' ? -0.4 : 0.1;
    case 'test':
      return isDoer ? 0.4 : step.test === 'nuclear' ? -1.2 : -0.6;
    case 'cut-support':
      return isDoer ? -0.5 : seat === 'dprk' ? -0.8 : 0.3;
    default:
      return 0;
  }
}

/** Whether the bot can do a step of its own now, and has not bound itself against it. */
export function canDo(mind: Mind, step: Step): boolean {
  const { view, scenario } = mind;
  const { seat } = view;
  if (!isItsStep(mind, step, seat)) return false;
  switch (step.kind) {
    case 'look':
      return isLegal(mind, { kind: 'panel-look', target: { kind: 'corridor', corridor: step.corridor }, depth: 1 });
    case 'dollar-step':
      return (
        isLegal(mind, { kind: 'take-dollar-step', step: step.step }) &&
        !(step.step === 'penalty' && hasPromisedNotTo(view, seat, 'bank-penalty'))
      );
    case 'test':
      return isLegal(mind, { kind: 'conduct-test', test: step.test }) && !hasPromisedNotTo(view, 'dprk', step.test);
    case 'vote':
      return !(step.vote === 'no' && hasPromisedNotTo(view, seat, 'veto'));
    case 'share':
      return view.reports.some(
        ({ by, reading }) => by === seat && 'corridor' in reading && reading.corridor === step.corridor,
      );
    case 'procedure':
      return view.public.procedureAdopted;
    case 'publish':
      return view.reports.some(
        ({ by, published, reading }) =>
          by === seat && !published && 'corridor' in reading && reading.corridor === step.corridor,
      );
    case 'hold':
      return view.public.listings.some(({ id, status }) => id === step.listing && status === 'proposed');
    case 'enforce':
      return (
        isSender(seat) &&
        costOf(scenario, seat, { kind: 'set-effort', basket: step.basket, effort: step.atLeast }) <= view.budget.total
      );
    default:
      return true;
  }
}
