import { addresseesOf, wantsAnswer } from '../../rules/acts/addressed.ts';
import { closedFor, hasAnswered, isOpening, type ActMessage } from '../../rules/acts/open-acts.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { Mind } from '../mind.ts';
import { answersToAccusation } from './answer-accusation.ts';
import { answersToAsk } from './answer-ask.ts';
import { answersToDemand, answersToProposal } from './answer-demand.ts';
import { answersToInform, answersToPromise, answersToThreat } from './answer-word.ts';
import { repliesOf, type Reply } from './reply.ts';
import { because } from './reasons.ts';
import { partnerOf, type Said } from './said.ts';

/**
 * The acts of others that this seat has not answered and still may, in the order in which they were said: those that wait
 * for an answer, and promises and news, to which it says what it thinks of them.
 */
export const openActs = (view: SeatView): readonly ActMessage[] =>
  view.messages
    .filter(isOpening)
    .filter(
      (message) =>
        addresseesOf(message).includes(view.seat) &&
        (message.channel.kind === 'pair' || wantsAnswer(message.act)) &&
        !view.muted.includes(message.from) &&
        !hasAnswered(view.messages, message.id, view.seat) &&
        closedFor(view, message) === null,
    );

/** Answers every act that waits for this seat, each in kind; the first sentence that is still fresh is taken. */
export function answerActs(mind: Mind, said: Said): void {
  for (const message of openActs(mind.view)) {
    const { act } = message;
    const to = partnerOf(message, mind.view.seat);
    for (const { answer, reason } of [...repliesTo(mind, message.from, act), ...lastResorts(act)]) {
      const saying = { to, act: { kind: 'answer', to: message.id, answer, reason } } as const;
      if (!said.isFresh(saying)) continue;
      said.add(saying);
      break;
    }
  }
}

function repliesTo(mind: Mind, from: SeatId, act: ActMessage['act']): readonly Reply[] {
  switch (act.kind) {
    case 'ask':
      return answersToAsk(mind, from, act.question);
    case 'propose':
      return answersToProposal(mind, from, act.proposal);
    case 'demand':
      return answersToDemand(mind, from, act.step, act.by);
    case 'promise':
      return answersToPromise(mind, from, act.step);
    case 'threaten':
      return answersToThreat(mind, from, act);
    case 'inform':
      return answersToInform(mind, from, act.fact, act.proof !== null);
    case 'accuse':
      return answersToAccusation(mind, from, act.deed, act.evidence);
  }
}

const HARD = (['already-said', 'trust-low', 'nothing-in-return', 'too-little'] as const).map((code) => because(code));
const CLOSED = (['already-said', 'private', 'trust-low', 'nothing-in-return', 'cannot-check'] as const).map((code) =>
  because(code),
);
const NOTED = (['already-said', 'cannot-check', 'trust-low'] as const).map((code) => because(code));

/** What is left to say to somebody who asks the same again and again. */
function lastResorts(act: ActMessage['act']): readonly Reply[] {
  switch (act.kind) {
    case 'ask':
      return repliesOf({ kind: 'declines' }, CLOSED);
    case 'propose':
    case 'demand':
      return [...repliesOf({ kind: 'no' }, HARD), ...repliesOf({ kind: 'declines' }, CLOSED)];
    case 'threaten':
      return [...repliesOf({ kind: 'noted' }, NOTED), ...repliesOf({ kind: 'no' }, HARD)];
    case 'promise':
    case 'inform':
      return [...repliesOf({ kind: 'noted' }, NOTED), ...repliesOf({ kind: 'doubts' }, NOTED)];
    case 'accuse':
      return [...repliesOf({ kind: 'explains' }, HARD), ...repliesOf({ kind: 'declines' }, CLOSED)];
  }
}
