import type { Act } from '../../terms/act.ts';
import type { Message } from '../../terms/message.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { Mind } from '../mind.ts';
import { answersToAccusation } from './answer-accusation.ts';
import { answersToAsk } from './answer-ask.ts';
import { answersToDemand, answersToProposal } from './answer-demand.ts';
import { answersToInform, answersToPromise, answersToThreat } from './answer-word.ts';
import { doerOf } from './explain.ts';
import { declines, repliesOf, type Reply } from './reply.ts';
import { because } from './reasons.ts';
import { partnerOf, type Said } from './said.ts';

/** Rounds after its own in which an act is still answered: what is said at the end of one is answered in the next. */
const STALE = 1;

/** A message whose act waits for an answer. */
interface Open {
  readonly message: Message;
  readonly act: Exclude<Act, { kind: 'answer' }>;
}

/** The acts of others that this seat owes an answer, in the order in which they were said. */
export function openActs(view: SeatView): readonly Open[] {
  const answered = new Set(
    view.messages.flatMap(({ from, act }) => (from === view.seat && act?.kind === 'answer' ? [act.to] : [])),
  );
  return view.messages.flatMap((message): readonly Open[] => {
    const { act, from, round, id } = message;
    if (act === undefined || act.kind === 'answer' || from === view.seat || answered.has(id)) return [];
    if (view.public.round - round > STALE || !isFor(view.seat, message, act)) return [];
    return [{ message, act }];
  });
}

/** Whether an act wants an answer of a seat: all of a channel between two, and in plenary what names the seat. */
function isFor(seat: SeatId, { channel }: Message, act: Open['act']): boolean {
  if (channel.kind === 'pair') return true;
  if (act.kind === 'accuse') return doerOf(act.deed) === seat;
  if (act.kind === 'ask') return act.question.kind !== 'why' || doerOf(act.question.deed) === seat;
  return false;
}

/** Answers every act that waits for this seat, each in kind; the first sentence that is still fresh is taken. */
export function answerActs(mind: Mind, said: Said): void {
  for (const { message, act } of openActs(mind.view)) {
    const to = partnerOf(message, mind.view.seat);
    for (const { answer, reason } of [...repliesTo(mind, message.from, act), ...lastResorts(act)]) {
      const saying = { to, act: { kind: 'answer', to: message.id, answer, reason } } as const;
      if (!said.isFresh(saying)) continue;
      said.add(saying);
      break;
    }
  }
}

function repliesTo(mind: Mind, from: SeatId, act: Open['act']): readonly Reply[] {
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

const ALL_THE_SAME = (['already-said', 'private', 'law', 'pressure', 'nothing-in-return', 'too-little'] as const).map(
  (code) => because(code),
);

/** What is left to say to somebody who asks the same again and again. */
function lastResorts(act: Open['act']): readonly Reply[] {
  switch (act.kind) {
    case 'ask':
      return declines(
        'already-said',
        'private',
        'not-ours-to-know',
        'cannot-check',
        'pressure',
        'law',
        'nothing-in-return',
      );
    case 'propose':
    case 'demand':
      return repliesOf({ kind: 'no' }, ALL_THE_SAME);
    case 'promise':
    case 'threaten':
      return repliesOf({ kind: 'noted' }, ALL_THE_SAME);
    case 'inform':
      return repliesOf({ kind: 'doubts' }, ALL_THE_SAME);
    case 'accuse':
      return repliesOf({ kind: 'explains' }, ALL_THE_SAME);
  }
}
