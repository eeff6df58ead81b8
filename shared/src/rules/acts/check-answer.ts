import { assertNever } from '../../lib/assert-never.ts';
import type { Act, Answer, Fact, Question } from '../../terms/act.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SettledView } from '../../terms/seat-view.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import { addresseesOf } from './addressed.ts';
import { checkFact } from './check-fact.ts';
import { checkCommitment, checkStep, dueRange, needsAgreement } from './may-take.ts';
import { closedFor, hasAnswered, isOpening } from './open-acts.ts';

type Reply = Extract<Act, { readonly kind: 'answer' }>;
type Opening = Exclude<Act, Reply>;
type AnswerKind = Answer['kind'];

/** The answers in kind to an act, in the order in which they are offered. */
export function answerKindsFor(act: Opening): readonly AnswerKind[] {
  switch (act.kind) {
    case 'ask':
      return act.question.kind === 'why' ? ['explains', 'concedes', 'denies', 'declines'] : ['tells', 'declines'];
    case 'propose':
      return act.proposal.kind === 'text'
        ? ['yes', 'yes-with', 'yes-if', 'no', 'declines']
        : ['yes', 'yes-if', 'no', 'declines'];
    case 'demand':
      return act.step.kind === 'vote'
        ? ['yes', 'yes-with', 'yes-if', 'no', 'declines']
        : ['yes', 'yes-if', 'no', 'declines'];
    case 'promise':
      return ['noted', 'believes', 'doubts'];
    case 'threaten':
      return ['noted', 'yes', 'no', 'counter'];
    case 'inform':
      return ['noted', 'believes', 'doubts'];
    case 'accuse':
      return ['explains', 'concedes', 'denies', 'declines'];
    default:
      return assertNever(act);
  }
}

/**
 * Why a seat may not answer a message so: nobody asked it, it has answered, it is too late, or the answer does not
 * fit; `null` if it may.
 */
export function checkAnswer(
  view: SettledView,
  scenario: Pick<Scenario, 'opens'>,
  to: SeatId | 'plenary',
  { to: id, answer }: Reply,
): Rejection | null {
  const message = view.messages.find((one) => one.id === id);
  if (message === undefined || !isOpening(message)) return { code: 'unknown-target' };
  const channel = message.channel.kind === 'plenary' ? 'plenary' : message.from;
  if (channel !== to || !addresseesOf(message).includes(view.seat)) return { code: 'not-addressed' };
  if (hasAnswered(view.messages, id, view.seat)) return { code: 'already-answered' };
  const closed = closedFor(view, message);
  if (closed !== null) return closed;
  if (!answerKindsFor(message.act).includes(answer.kind)) return { code: 'wrong-answer' };
  return checkContent(view, scenario, message.from, message.act, answer);
}

function checkContent(
  view: SettledView,
  scenario: Pick<Scenario, 'opens'>,
  asker: SeatId,
  act: Opening,
  answer: Answer,
): Rejection | null {
  switch (answer.kind) {
    case 'tells':
      if (act.kind !== 'ask' || !isAbout(act.question, answer.fact)) return { code: 'wrong-answer' };
      return checkFact(view, asker, answer.fact);
    case 'yes':
      return checkYes(view, scenario, act);
    case 'yes-if': {
      const taker = answer.whose === 'ours' ? view.seat : asker;
      return checkStep(view, scenario, taker, answer.step, dueRange(view, answer.step)[1]);
    }
    case 'counter':
      return checkStep(view, scenario, view.seat, answer.step, dueRange(view, answer.step)[1]);
    case 'yes-with':
    case 'declines':
    case 'no':
    case 'noted':
    case 'believes':
    case 'doubts':
    case 'explains':
    case 'denies':
    case 'concedes':
      return null;
    default:
      return assertNever(answer);
  }
}

/** A yes binds: to an offer it takes the signature, to a demand, a joint step or a threat the means for the step. */
function checkYes(view: SettledView, scenario: Pick<Scenario, 'opens'>, act: Opening): Rejection | null {
  if (act.kind === 'propose' && act.proposal.kind === 'agreement') {
    const { agreement: id } = act.proposal;
    const hasSigned = view.agreements.some((one) => one.id === id && one.signed.includes(view.seat));
    return hasSigned ? null : { code: 'unsigned' };
  }
  const step =
    act.kind === 'demand'
      ? act.step
      : act.kind === 'threaten'
        ? act.unless
        : act.kind === 'propose' && act.proposal.kind === 'joint'
          ? act.proposal.yours
          : null;
  if (step === null) return null;
  const by = act.kind === 'demand' || act.kind === 'threaten' ? act.by : dueRange(view, step)[0];
  // A yes to what only an agreement can bind is one in principle: an offer has to follow.
  return needsAgreement(step)
    ? checkStep(view, scenario, view.seat, step, by)
    : checkCommitment(view, scenario, step, by);
}

/** Whether a fact is what a question asks for; a why asks for none. */
export function isAbout(question: Question, fact: Fact): boolean {
  switch (question.kind) {
    case 'vote':
      return fact.kind === 'vote' && fact.text === question.text;
    case 'effort':
      return fact.kind === 'effort' && fact.basket === question.basket;
    case 'leakage':
      return fact.kind === 'leakage' && fact.corridor === question.corridor;
    case 'price':
      return fact.kind === 'price';
    case 'test':
      return fact.kind === 'test';
    case 'why':
      return false;
    default:
      return assertNever(question);
  }
}
