import { PROVIDED, REFRAINED } from '../../terms/agreement.ts';
import {
  CHANGES_WANTED,
  SHARES_FROZEN,
  type Act,
  type ActKind,
  type Answer,
  type Deed,
  type Fact,
  type Question,
  type Step,
} from '../../terms/act.ts';
import type { SettledView } from '../../terms/seat-view.ts';
import { BASKETS, CORRIDORS, EFFORTS, SENDERS, TESTS, VOTES, type SeatId } from '../../terms/vocabulary.ts';
import { amountRange } from '../promises/check-terms.ts';
import { reportsKnownTo } from '../facts/text-facts.ts';
import { doerOf } from './addressed.ts';
import { checkAct, type ActWorld } from './check-act.ts';
import { answerKindsFor, checkAnswer } from './check-answer.ts';
import { checkFact } from './check-fact.ts';
import { bearsOn, deedsSeen, isReadableBy } from './deeds-seen.ts';
import { checkCommitment, checkStep, dueRange } from './may-take.ts';
import type { ActMessage } from './open-acts.ts';

// What a seat can say now, as lists to choose from. Everything in them is legal; what is not in them may be legal as well,
// such as another amount or another date.

/** Every step that a seat could be asked to take now. */
export const stepsFor = (view: SettledView, scenario: ActWorld, taker: SeatId): readonly Step[] =>
  candidates(view).filter((step) => checkStep(view, scenario, taker, step, dueRange(view, step)[1]) === null);

/** Every step that the viewing seat could bind itself to now, without an agreement. */
export const ownSteps = (view: SettledView, scenario: ActWorld): readonly Step[] =>
  candidates(view).filter((step) => checkCommitment(view, scenario, step, dueRange(view, step)[1]) === null);

/** The steps among a seat's own that put pressure on somebody, which a threat can name. */
export const pressureSteps = (view: SettledView, scenario: ActWorld): readonly Step[] =>
  ownSteps(view, scenario).filter(
    (step) =>
      step.kind === 'dollar-step' ||
      step.kind === 'test' ||
      step.kind === 'cut-support' ||
      step.kind === 'procedure' ||
      step.kind === 'publish' ||
      step.kind === 'look' ||
      (step.kind === 'hold' && step.placed) ||
      (step.kind === 'vote' && step.vote === 'no'),
  );

function candidates({ public: { listings } }: SettledView): readonly Step[] {
  return [
    ...VOTES.map((vote): Step => ({ kind: 'vote', vote })),
    ...BASKETS.flatMap((basket) => EFFORTS.map((atLeast): Step => ({ kind: 'enforce', basket, atLeast }))),
    ...REFRAINED.map((from): Step => ({ kind: 'refrain', from })),
    ...PROVIDED.map((what): Step => ({ kind: 'provide', what, amount: usualAmount(what) })),
    ...SHARES_FROZEN.map((share): Step => ({ kind: 'freeze', share })),
    ...CORRIDORS.flatMap((corridor): readonly Step[] => [
      { kind: 'look', corridor },
      { kind: 'share', corridor },
      { kind: 'publish', corridor },
    ]),
    ...listings.flatMap(({ id }) => [true, false].map((placed): Step => ({ kind: 'hold', listing: id, placed }))),
    ...SENDERS.map((against): Step => ({ kind: 'procedure', against })),
    { kind: 'dollar-step', step: 'finding' },
    { kind: 'dollar-step', step: 'penalty' },
    ...(['missile', 'long-range', 'nuclear'] as const).map((test): Step => ({ kind: 'test', test })),
    { kind: 'cut-support' },
  ];
}

/** The amount that is offered first, US$ million per half-year where it is money. */
function usualAmount(what: (typeof PROVIDED)[number]): number {
  const [least, most] = amountRange(what);
  return Math.min(most, 2 * least);
}

/** What a seat can say to a counterpart or the plenary, by kind of act. */
export type ActOptions = { readonly [K in ActKind]: readonly Extract<Act, { readonly kind: K }>[] };

/**
 * The acts that a seat can say now. Those of two steps, a threat and a joint step, come with the first of the other's steps;
 * both lists are at hand as `stepsFor`, `ownSteps` and `pressureSteps`.
 */
export function actOptions(view: SettledView, scenario: ActWorld, to: SeatId | 'plenary'): ActOptions {
  const may = <A extends Act>(acts: readonly A[]): readonly A[] =>
    acts.filter((act) => checkAct(view, scenario, to, act) === null);
  const theirs = stepsToAsk(view, scenario, to);
  const [unless] = theirs;
  const first = (step: Step): number => dueRange(view, step)[0];
  return {
    ask: may(questionsTo(view, to).map((question) => ({ kind: 'ask', question }))),
    propose: may([
      ...view.agreements.map(
        ({ id }) => ({ kind: 'propose', proposal: { kind: 'agreement', agreement: id } }) as const,
      ),
      ...(unless === undefined
        ? []
        : ownSteps(view, scenario).map(
            (ours) => ({ kind: 'propose', proposal: { kind: 'joint', ours, yours: unless } }) as const,
          )),
    ]),
    demand: may(theirs.map((step) => ({ kind: 'demand', step, by: first(step) }))),
    promise: may(ownSteps(view, scenario).map((step) => ({ kind: 'promise', step, by: first(step) }))),
    threaten:
      unless === undefined
        ? []
        : may(pressureSteps(view, scenario).map((step) => ({ kind: 'threaten', unless, step, by: first(step) }))),
    inform: may(factsToTell(view).map((fact) => ({ kind: 'inform', fact, proof: null }))),
    accuse: may(accusations(view, to)),
  };
}

/** The steps that those spoken to could be asked for. */
function stepsToAsk(view: SettledView, scenario: ActWorld, to: SeatId | 'plenary'): readonly Step[] {
  if (to !== 'plenary') return stepsFor(view, scenario, to);
  return candidates(view).filter(
    (step) => checkAct(view, scenario, to, { kind: 'demand', step, by: dueRange(view, step)[0] }) === null,
  );
}

function questionsTo(view: SettledView, to: SeatId | 'plenary'): readonly Question[] {
  const { draft } = view.public;
  return [
    ...(draft === null ? [] : [{ kind: 'vote', text: draft.id } as const]),
    ...BASKETS.map((basket): Question => ({ kind: 'effort', basket })),
    ...CORRIDORS.map((corridor): Question => ({ kind: 'leakage', corridor })),
    { kind: 'price' },
    { kind: 'test' },
    ...recentDeeds(view, to).map((deed): Question => ({ kind: 'why', deed })),
  ];
}

/** What those spoken to did in the last two half-years, newest first. */
const recentDeeds = (view: SettledView, to: SeatId | 'plenary'): readonly Deed[] =>
  deedsSeen(view)
    .filter((deed) => deed.round >= view.public.round - 2 && (to === 'plenary' || doerOf(deed) === to))
    .toReversed();

function factsToTell(view: SettledView): readonly Fact[] {
  const { draft, round, record } = view.public;
  const last = record.at(-1)?.round;
  return [
    ...(draft === null ? [] : VOTES.map((vote): Fact => ({ kind: 'vote', text: draft.id, vote }))),
    ...BASKETS.flatMap((basket) => EFFORTS.map((effort): Fact => ({ kind: 'effort', basket, effort, round }))),
    ...(last === undefined
      ? []
      : CORRIDORS.flatMap((corridor) =>
          TENS.map((percent): Fact => ({ kind: 'leakage', corridor, percent, round: last })),
        )),
    ...TESTS.map((test): Fact => ({ kind: 'test', test })),
    ...deedsSeen(view).flatMap((deed) => (deed.kind === 'gap' ? [deed] : [])),
  ];
}

const TENS: readonly number[] = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** What those spoken to can be accused of, with a report that they can read where there is one. */
function accusations(view: SettledView, to: SeatId | 'plenary'): ActOptions['accuse'] {
  const reports = reportsKnownTo(view).filter((report) => isReadableBy(report, to));
  return recentDeeds(view, to)
    .filter((deed) => deed.kind !== 'finding')
    .map((deed) => ({
      kind: 'accuse',
      deed,
      evidence: reports.find((report) => bearsOn(report, deed))?.id ?? null,
    }));
}

/** The answers in kind that a seat can give to a message now, in the order in which they are offered. */
export function answerOptions(view: SettledView, scenario: ActWorld, message: ActMessage): readonly Answer[] {
  const to = message.channel.kind === 'plenary' ? 'plenary' : message.from;
  return answerKindsFor(message.act)
    .flatMap((kind) => answersOf(view, scenario, message, kind))
    .filter(
      (answer) => checkAnswer(view, scenario, to, { kind: 'answer', to: message.id, answer, reason: null }) === null,
    );
}

function answersOf(
  view: SettledView,
  scenario: ActWorld,
  message: ActMessage,
  kind: Answer['kind'],
): readonly Answer[] {
  switch (kind) {
    case 'tells':
      return message.act.kind === 'ask' ? factsAbout(view, scenario, message).map((fact) => ({ kind, fact })) : [];
    case 'yes-if':
      return [
        ...stepsFor(view, scenario, message.from).map((step) => ({ kind, step, whose: 'yours' }) as const),
        ...ownSteps(view, scenario).map((step) => ({ kind, step, whose: 'ours' }) as const),
      ];
    case 'yes-with':
      return CHANGES_WANTED.map((change) => ({ kind, change }));
    case 'counter':
      return pressureSteps(view, scenario).map((step) => ({ kind, step }));
    case 'declines':
    case 'yes':
    case 'no':
    case 'noted':
    case 'believes':
    case 'doubts':
    case 'explains':
    case 'denies':
    case 'concedes':
      return [{ kind }];
  }
}

/** What can be told in answer to a question. */
function factsAbout(view: SettledView, scenario: ActWorld, { act, from }: ActMessage): readonly Fact[] {
  if (act.kind !== 'ask') return [];
  const { question } = act;
  if (question.kind === 'price') {
    const yours = stepsFor(view, scenario, from);
    return ownSteps(view, scenario).flatMap((ours) =>
      yours.map((step): Fact => ({ kind: 'price', ours, yours: step })),
    );
  }
  if (question.kind === 'vote') return VOTES.map((vote) => ({ kind: 'vote', text: question.text, vote }));
  // What is asked of effort is what was made in the last half-year, and before the first what will be made in it.
  const about = view.public.record.at(-1)?.round ?? view.public.round;
  if (question.kind === 'effort')
    return EFFORTS.map((effort) => ({ kind: 'effort', basket: question.basket, effort, round: about }));
  return factsToTell(view).filter(
    (fact) =>
      checkFact(view, from, fact) === null &&
      fact.kind === question.kind &&
      (fact.kind !== 'leakage' || question.kind !== 'leakage' || fact.corridor === question.corridor),
  );
}
