import { assertNever } from '../../lib/assert-never.ts';
import type { Step } from '../../terms/act.ts';
import type { Refrained, Term } from '../../terms/agreement.ts';
import type { Docket } from '../../terms/docket.ts';
import { slot, type AgreementId, type MessageId, type Slot } from '../../terms/ids.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { SeatId, Vote } from '../../terms/vocabulary.ts';
import { effortsIn } from '../facts/docket-facts.ts';
import { chipsUnderFreeze, isBanned, programmeChips, testIn, withdrawnBy } from './by-docket.ts';
import { isLasting } from '../acts/lasting.ts';
import { agreementsInForce, hasEnded, isDue } from './due.ts';
import { sightOf, type Sight } from './sight.ts';

/** A promise of one's own that is due in this half-year, held against what one plans. */
export interface OwnPromise {
  /** `agreement`: signed; `pledge`: given in talk. */
  readonly made: 'agreement' | 'pledge';
  /** The agreement, or the message that made the pledge. */
  readonly id: AgreementId | MessageId;
  /** Index of the promise in the agreement; 0 for a pledge. */
  readonly index: number;
  readonly parties: readonly SeatId[];
  readonly term: Term;
  /** Whether nothing would be due if Pyongyang tested. */
  readonly unlessTested: boolean;
  /** The slots whose orders break it, empty if an act at the table does (a vote, a listing); `null` while it is kept. */
  readonly at: readonly Slot[] | null;
  /** Who sees the breach, or would see one. */
  readonly sight: Sight;
}

/** A promise of one's own that one's orders break as they are planned. */
export interface PlannedBreach extends OwnPromise {
  readonly at: readonly Slot[];
}

/** What a seat is about to do: its docket and its vote. */
export interface Plan {
  readonly docket: Docket;
  readonly ownVote: Vote | null;
}

/**
 * The seat's own promises that are due in this half-year, each judged on a plan as it will be at the end, from
 * its view alone. What another seat's act may still suspend (a test) is counted as due.
 */
export function ownPromises(view: SeatView, scenario: Scenario, plan: Plan = view): readonly OwnPromise[] {
  const test = testIn(plan.docket);
  const found: OwnPromise[] = [];
  for (const agreement of agreementsInForce({ agreements: view.agreements, round: view.public.round })) {
    const { id, parties, condition } = agreement;
    for (const [index, term] of agreement.terms.entries()) {
      if (term.by !== view.seat || !isDue(agreement, term, test) || hasEnded(agreement, term)) continue;
      found.push({
        made: 'agreement',
        id,
        index,
        parties,
        term,
        unlessTested: condition === 'while-no-test' && view.seat !== 'dprk',
        at: breakersOf(view, plan, term),
        sight: sightOf(view, scenario, parties, term, plan.docket),
      });
    }
  }
  return [...found, ...ownPledges(view, scenario, plan)];
}

/**
 * What the seat pledged in talk and its orders can break: effort, restraint and freezes until their date, a vote or a gift
 * at its date. A threat is no promise.
 */
function ownPledges(view: SeatView, scenario: Scenario, plan: Plan): readonly OwnPromise[] {
  const { round } = view.public;
  return view.pledges.flatMap(({ id, by, to, step, made, due, unless, outcome }): OwnPromise[] => {
    if (by !== view.seat || unless !== null || outcome !== 'open' || round < made || round > due) return [];
    const term = termOf(step, by);
    if (term === null || (!isLasting(step) && round < due)) return [];
    const parties = [by, ...to];
    const at = breakersOf(view, plan, term);
    const sight = sightOf(view, scenario, parties, term, plan.docket);
    return [{ made: 'pledge', id, index: 0, parties, term, unlessTested: false, at, sight }];
  });
}

/** A pledged step as a promise of an agreement; `null` for what no agreement can hold. */
function termOf(step: Step, by: SeatId): Term | null {
  switch (step.kind) {
    case 'vote':
    case 'enforce':
    case 'refrain':
    case 'provide':
    case 'freeze':
      return { ...step, by };
    default:
      return null;
  }
}

/** The seat's own promises that its plan breaks. */
export const brokenBy = (view: SeatView, scenario: Scenario, plan: Plan = view): readonly PlannedBreach[] =>
  ownPromises(view, scenario, plan).filter((one): one is PlannedBreach => one.at !== null);

/** The slots that break a promise, if it is broken; `null` if it is kept. */
export function breakersOf(view: SeatView, plan: Plan, term: Term): readonly Slot[] | null {
  const { docket } = plan;
  switch (term.kind) {
    case 'enforce':
      return effortsIn(docket)[term.basket] >= term.atLeast ? null : [slot(`set-effort:${term.basket}`)];
    case 'freeze': {
      const at: Slot[] = [];
      if (programmeChips(docket) > chipsUnderFreeze(term.share)) at.push(slot('fund-programme'));
      if (testIn(docket) !== 'none') at.push(slot('conduct-test'));
      return broken(at);
    }
    case 'refrain':
      return refrainBreakers(view, plan, term.from);
    case 'vote':
      return willVote(view, plan, term.vote) ? null : [];
    case 'provide':
    case 'ease':
    case 'release':
    case 'license':
      return broken(withdrawnBy(docket, term));
    default:
      return assertNever(term);
  }
}

const broken = (at: readonly Slot[]): readonly Slot[] | null => (at.length === 0 ? null : at);

function refrainBreakers(view: SeatView, { docket, ownVote }: Plan, from: Refrained): readonly Slot[] | null {
  switch (from) {
    case 'missile':
    case 'long-range':
    case 'nuclear':
      return isBanned(testIn(docket), from) ? [slot('conduct-test')] : null;
    case 'bank-penalty': {
      const at = slot('take-dollar-step:penalty');
      return at in docket ? [at] : null;
    }
    case 'listing': {
      const { listings, round } = view.public;
      return listings.some((one) => one.by === view.seat && one.round === round) ? [] : null;
    }
    case 'veto': {
      const { draft, rollCalls, round } = view.public;
      const called = rollCalls.find(({ text }) => text.round === round);
      const isVeto =
        called === undefined
          ? draft !== null && ownVote === 'no'
          : called.vetoedBy.some((holder) => holder === view.seat);
      return isVeto ? [] : null;
    }
    case 'exercise':
      // A promised pause is carried out automatically: no order breaks it.
      return null;
  }
}

/** Whether a promised vote is given: nothing is due without a text, and a vote not cast is an abstention. */
function willVote(view: SeatView, { ownVote }: Plan, promised: Vote): boolean {
  const { draft, rollCalls, round } = view.public;
  const called = rollCalls.find(({ text }) => text.round === round);
  if (called !== undefined && view.seat !== 'dprk') return called.votes[view.seat] === promised;
  return draft === null || (ownVote ?? 'abstain') === promised;
}
