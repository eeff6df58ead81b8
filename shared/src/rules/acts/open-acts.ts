import type { Act } from '../../terms/act.ts';
import type { MessageId } from '../../terms/ids.ts';
import type { Message } from '../../terms/message.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { SettledView } from '../../terms/seat-view.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import { addresseesOf, wantsAnswer } from './addressed.ts';

/** Rounds after its own in which an act can still be answered: what is said once orders are open is answered in the next. */
export const ANSWERED_WITHIN = 1;

/** A message with an act that opens an exchange. */
export type ActMessage = Message & { readonly act: Exclude<Act, { readonly kind: 'answer' }> };

/** Whether a message opens an exchange. */
export const isOpening = (message: Message): message is ActMessage =>
  message.act !== undefined && message.act.kind !== 'answer';

/** The answers to a message, in the order in which they were given. */
export const answersTo = (messages: readonly Message[], id: MessageId): readonly Message[] =>
  messages.filter(({ act }) => act?.kind === 'answer' && act.to === id);

/** Whether a seat has answered a message. */
export const hasAnswered = (messages: readonly Message[], id: MessageId, seat: SeatId): boolean =>
  answersTo(messages, id).some(({ from }) => from === seat);

/**
 * Why what an act is about can no longer be answered: its time is over, its text is gone, its offer is closed; `null`
 * while it can be.
 */
export function closedFor(view: SettledView, { round, act }: ActMessage): Rejection | null {
  if (view.public.round > round + ANSWERED_WITHIN) return { code: 'act-closed' };
  if (act.kind === 'ask' && act.question.kind === 'vote' && view.public.draft?.id !== act.question.text)
    return { code: 'text-gone' };
  if (act.kind === 'propose' && act.proposal.kind === 'agreement') {
    const { agreement: id } = act.proposal;
    const agreement = view.agreements.find((one) => one.id === id);
    // Who has just signed or declined says so; what lapsed, ended or was declined by others needs no answer.
    const isOpen = agreement?.status === 'offered' || agreement?.offeredIn === view.public.round;
    return isOpen && agreement?.status !== 'lapsed' ? null : { code: 'agreement-closed' };
  }
  if ((act.kind === 'demand' || act.kind === 'threaten') && act.by < view.public.round) return { code: 'act-closed' };
  const step = act.kind === 'demand' ? act.step : act.kind === 'threaten' ? act.unless : null;
  return step?.kind === 'vote' && view.public.draft === null ? { code: 'text-gone' } : null;
}

/** The acts that wait for an answer of the viewing seat, oldest first; a seat owes none to one that it has muted. */
export const owedAnswers = (view: SettledView): readonly ActMessage[] =>
  view.messages.filter(
    (message): message is ActMessage =>
      isOpening(message) &&
      wantsAnswer(message.act) &&
      !view.muted.includes(message.from) &&
      addresseesOf(message).includes(view.seat) &&
      closedFor(view, message) === null &&
      !hasAnswered(view.messages, message.id, view.seat),
  );

/** The viewing seat's own acts that others have yet to answer, each with those who owe it, oldest first. */
export const awaitedAnswers = (
  view: SettledView,
): readonly { readonly message: ActMessage; readonly owing: readonly SeatId[] }[] =>
  view.messages.filter(isOpening).flatMap((message) => {
    if (message.from !== view.seat || !wantsAnswer(message.act) || closedFor(view, message) !== null) return [];
    const owing = addresseesOf(message).filter((seat) => !hasAnswered(view.messages, message.id, seat));
    return owing.length === 0 ? [] : [{ message, owing }];
  });
