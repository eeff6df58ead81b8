import { assertNever } from '../../lib/assert-never.ts';
import { isSameJson } from '../../lib/same-json.ts';
import type { Act, Proposal } from '../../terms/act.ts';
import type { ReportId } from '../../terms/ids.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { Report } from '../../terms/evidence.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SettledView } from '../../terms/seat-view.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import { findReport, othersOf } from '../facts/text-facts.ts';
import { checkAnswer } from './check-answer.ts';
import { checkFact, provesFact } from './check-fact.ts';
import { canTell, doerOf } from './addressed.ts';
import { bearsOn, isReadableBy, maySpeakOf } from './deeds-seen.ts';
import { checkCommitment, checkDue, checkStep, dueRange } from './may-take.ts';

/** The most acts that a seat may open with one counterpart, or in the plenary, in one round; answers do not count. */
export const MAX_ACTS = 12;

/** What of a scenario decides on acts. */
export type ActWorld = Pick<Scenario, 'opens'>;

/**
 * Why a seat may not say an act to a counterpart or the plenary now; `null` if it may. Page, bot and server all
 * call this function, so an act that is offered is accepted.
 */
export function checkAct(view: SettledView, scenario: ActWorld, to: SeatId | 'plenary', act: Act): Rejection | null {
  if (view.public.ending !== null) return { code: 'game-over' };
  if (to === view.seat) return { code: 'unknown-target' };
  if (act.kind === 'answer') return checkAnswer(view, scenario, to, act);
  return checkContent(view, scenario, to, act) ?? checkFlood(view, to, act);
}

function checkFlood(view: SettledView, to: SeatId | 'plenary', act: Act): Rejection | null {
  const said = view.messages.filter(
    ({ round, from, channel, act: one }) =>
      round === view.public.round &&
      from === view.seat &&
      one !== undefined &&
      one.kind !== 'answer' &&
      (channel.kind === 'plenary' ? to === 'plenary' : to !== 'plenary' && channel.between.includes(to)),
  );
  if (said.some((one) => isSameJson(one.act, act))) return { code: 'already-said' };
  return said.length >= MAX_ACTS ? { code: 'too-many-acts', most: MAX_ACTS } : null;
}

function checkContent(
  view: SettledView,
  scenario: ActWorld,
  to: SeatId | 'plenary',
  act: Exclude<Act, { readonly kind: 'answer' }>,
): Rejection | null {
  switch (act.kind) {
    case 'ask': {
      const { question } = act;
      if (question.kind === 'vote' && view.public.draft?.id !== question.text) return { code: 'text-gone' };
      if (question.kind === 'why' && !maySpeakOf(view, question.deed)) return { code: 'not-seen' };
      return mustConcern(view, to, (seat) => canTell(seat, question));
    }
    case 'propose':
      return checkProposal(view, scenario, to, act.proposal);
    case 'demand':
      return checkTheirs(view, scenario, to, act.step, act.by);
    case 'promise':
      return checkCommitment(view, scenario, act.step, act.by);
    case 'threaten':
      return (
        checkTheirs(view, scenario, to, act.unless, act.by) ??
        checkDue(view, act.step, Math.max(act.by, dueRange(view, act.step)[0])) ??
        checkStep(view, scenario, view.seat, act.step, act.by)
      );
    case 'inform': {
      const { fact, proof } = act;
      return checkFact(view, to, fact) ?? checkShown(view, to, proof, (report) => provesFact(report, fact, view.seat));
    }
    case 'accuse': {
      const { deed, evidence } = act;
      if (!maySpeakOf(view, deed)) return { code: 'not-seen' };
      return (
        mustConcern(view, to, (seat) => doerOf(deed) === seat) ??
        checkShown(view, to, evidence, (report) => bearsOn(report, deed))
      );
    }
    default:
      return assertNever(act);
  }
}

function checkProposal(
  view: SettledView,
  scenario: ActWorld,
  to: SeatId | 'plenary',
  proposal: Proposal,
): Rejection | null {
  switch (proposal.kind) {
    case 'agreement': {
      const agreement = view.agreements.find(({ id }) => id === proposal.agreement);
      if (agreement === undefined || to === 'plenary') return { code: 'unknown-target' };
      if (!agreement.parties.includes(to)) return { code: 'not-a-party' };
      return agreement.status === 'offered' ? null : { code: 'agreement-closed' };
    }
    case 'text': {
      const { changes, commonList, exemptions, procedure, panel } = proposal.blanks;
      const isEmpty = changes.length === 0 && !commonList && !exemptions && !procedure && panel !== true;
      return isEmpty ? { code: 'empty-text' } : null;
    }
    case 'joint':
      return (
        checkTheirs(view, scenario, to, proposal.yours, dueRange(view, proposal.yours)[0]) ??
        checkStep(view, scenario, view.seat, proposal.ours, dueRange(view, proposal.ours)[0])
      );
    default:
      return assertNever(proposal);
  }
}

/** Why a step cannot be asked of those spoken to; in the plenary at least one other seat must have the means. */
function checkTheirs(
  view: SettledView,
  scenario: ActWorld,
  to: SeatId | 'plenary',
  step: Parameters<typeof checkStep>[3],
  by: number,
): Rejection | null {
  const due = checkDue(view, step, by);
  if (due !== null) return due;
  let refused: Rejection | null = null;
  for (const seat of to === 'plenary' ? othersOf(view.seat) : [to]) {
    const why = checkStep(view, scenario, seat, step, by);
    if (why === null) return null;
    refused ??= why;
  }
  return refused;
}

function mustConcern(view: SettledView, to: SeatId | 'plenary', concerns: (seat: SeatId) => boolean): Rejection | null {
  if (to !== 'plenary') return concerns(to) ? null : { code: 'not-for-them', seat: to };
  return othersOf(view.seat).some(concerns) ? null : { code: 'unknown-target' };
}

/** Evidence is what those spoken to can read: it is shown or published first. */
function checkShown(
  view: SettledView,
  to: SeatId | 'plenary',
  id: ReportId | null,
  bears: (report: Report) => boolean,
): Rejection | null {
  if (id === null) return null;
  const report = findReport(view, id);
  if (report === null) return { code: 'unknown-target' };
  if (!bears(report)) return { code: 'no-evidence' };
  return isReadableBy(report, to) ? null : { code: 'not-shown' };
}
