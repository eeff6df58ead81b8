import { BASKETS, CHANGES_WANTED, TESTS, VOTES, answerKindsFor, checkAct } from '@letter/shared/play';
import type { Act, ActMessage, Answer, Fact, Question } from '@letter/shared/play';
import { maySay, ourSteps, theirSteps } from './act-options.ts';
import type { Opening, Talk } from './act-options.ts';

/** An answer to an act. */
export type Reply = Extract<Act, { readonly kind: 'answer' }>;

/** Every answer that a seat may give to an act now, in the usual sizes, without a reason. */
export function replyOptions(talk: Talk, message: ActMessage): readonly Reply[] {
  return answerKindsFor(message.act)
    .flatMap((kind) => answersOf(talk, message.act, kind))
    .map((answer): Reply => ({ kind: 'answer', to: message.id, answer, reason: null }))
    .filter((reply) => maySay(talk, reply));
}

/** Why an act can no longer be answered by a seat, in kind; `null` if some answer is open. */
export const replyRefusal = ({ view, scenario, to }: Talk, message: ActMessage) =>
  checkAct(view, scenario, to, {
    kind: 'answer',
    to: message.id,
    answer: { kind: answerKindsFor(message.act).includes('declines') ? 'declines' : 'noted' },
    reason: null,
  });

function answersOf(talk: Talk, act: Opening, kind: Answer['kind']): readonly Answer[] {
  switch (kind) {
    case 'tells':
      return act.kind === 'ask' ? told(talk, act.question).map((fact) => ({ kind, fact })) : [];
    case 'yes-with':
      return CHANGES_WANTED.map((change) => ({ kind, change }));
    case 'yes-if':
      return theirSteps(talk).map((step) => ({ kind, step, whose: 'yours' }));
    case 'counter':
      return ourSteps(talk).map((step) => ({ kind, step }));
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

/** What can be told on a question. */
function told(talk: Talk, question: Question): readonly Fact[] {
  const { round, record } = talk.view.public;
  const last = record.at(-1)?.round;
  switch (question.kind) {
    case 'vote':
      return VOTES.map((vote) => ({ kind: 'vote', text: question.text, vote }));
    case 'effort':
      return BASKETS.filter((basket) => basket === question.basket).flatMap((basket): readonly Fact[] => [
        { kind: 'effort', basket, effort: 2, round },
        ...(last === undefined ? [] : [{ kind: 'effort', basket, effort: 2, round: last } as const]),
      ]);
    case 'leakage':
      return last === undefined ? [] : [{ kind: 'leakage', corridor: question.corridor, percent: 50, round: last }];
    case 'price': {
      const [ours, yours] = [ourSteps(talk)[0], theirSteps(talk)[0]];
      return ours === undefined || yours === undefined ? [] : [{ kind: 'price', ours, yours }];
    }
    case 'test':
      return TESTS.map((test) => ({ kind: 'test', test }));
    case 'why':
      return [];
  }
}
