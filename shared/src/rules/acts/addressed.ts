import { assertNever } from '../../lib/assert-never.ts';
import type { Act, Deed, Question } from '../../terms/act.ts';
import type { Message } from '../../terms/message.ts';
import { SEATS, isSender, type SeatId } from '../../terms/vocabulary.ts';
import { mayTake } from './may-take.ts';

/** The seat that did a deed. */
export function doerOf(deed: Deed): SeatId {
  switch (deed.kind) {
    case 'test':
      return 'dprk';
    case 'dollar-step':
      return 'us';
    case 'finding':
      return 'un';
    case 'vote':
    case 'breach':
    case 'gap':
    case 'hold':
    case 'pledge-broken':
      return deed.by;
    default:
      return assertNever(deed);
  }
}

/** A message of which only what it does counts. */
export type Spoken = Pick<Message, 'from' | 'channel' | 'act'>;

/**
 * The seats that an act speaks to: each of them may answer it once, and nobody else. In a pair the other of the two; in
 * the plenary those that can do what is asked, or did what is said. Empty for an answer and for free text.
 */
export function addresseesOf({ from, channel, act }: Spoken): readonly SeatId[] {
  if (act === undefined || act.kind === 'answer') return [];
  if (channel.kind === 'pair') return channel.between.filter((seat) => seat !== from);
  return SEATS.filter((seat) => seat !== from && concerns(act, seat));
}

function concerns(act: Exclude<Act, { readonly kind: 'answer' }>, seat: SeatId): boolean {
  switch (act.kind) {
    case 'ask':
      return canTell(seat, act.question);
    case 'propose':
      return act.proposal.kind !== 'joint' || mayTake(seat, act.proposal.yours);
    case 'demand':
      return mayTake(seat, act.step);
    case 'threaten':
      return mayTake(seat, act.unless);
    case 'accuse':
      return doerOf(act.deed) === seat;
    case 'promise':
    case 'inform':
      return true;
    default:
      return assertNever(act);
  }
}

/** Whether a question can be put to a seat: votes and effort are the senders', tests Pyongyang's, a why its doer's. */
export function canTell(seat: SeatId, question: Question): boolean {
  switch (question.kind) {
    case 'vote':
    case 'effort':
      return isSender(seat);
    case 'test':
      return seat === 'dprk';
    case 'why':
      return doerOf(question.deed) === seat;
    case 'leakage':
    case 'price':
      return true;
    default:
      return assertNever(question);
  }
}

/** Whether an act still waits for this seat: only these kinds ask something of somebody. */
export const wantsAnswer = (act: Act | undefined): boolean =>
  act !== undefined && act.kind !== 'answer' && act.kind !== 'promise' && act.kind !== 'inform';
