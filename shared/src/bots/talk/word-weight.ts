import type { Step } from '../../terms/act.ts';
import type { SealedOrder } from '../../terms/order.ts';
import type { PledgeView } from '../../terms/pledge.ts';
import { isSender, type SeatId } from '../../terms/vocabulary.ts';
import type { Mind } from '../mind.ts';
import { isBound } from './bargain.ts';
import { saidOn, wrongsSeen } from './memory.ts';
import { ownThreats, ownWord } from './own-word.ts';
import { wordWorth } from './plan-vote.ts';

/** Share of the worth of a promise that a threat has: who never makes one good is not heeded. */
const THREAT = 0.6;
/** Rounds after its date in which a threat is still made good. */
const GRACE = 1;

/**
 * Points that an order is worth to a bot for what it said in talk: above 0 if it keeps a promise or makes a threat good,
 * below if it breaks a promise.
 */
export function wordFor(mind: Mind, order: SealedOrder): number {
  const { view } = mind;
  let sum = 0;
  for (const { step } of ownWord(view)) sum += wordWorth(mind) * servedBy(step, order);
  for (const threat of ownThreats(view)) {
    const isDue = view.public.round >= threat.due && view.public.round <= threat.due + GRACE;
    if (isDue && servedBy(threat.step, order) > 0 && isRefused(mind, threat)) sum += THREAT * wordWorth(mind);
  }
  return sum;
}

/** 1 if an order does a step, -1 if it does what the step rules out, 0 if neither. */
function servedBy(step: Step, order: SealedOrder): -1 | 0 | 1 {
  switch (step.kind) {
    case 'look':
      return order.kind === 'panel-look' && order.target.kind === 'corridor' && order.target.corridor === step.corridor
        ? 1
        : 0;
    case 'dollar-step':
      return order.kind === 'take-dollar-step' && order.step === step.step ? 1 : 0;
    case 'cut-support':
      return order.kind === 'set-support' && order.support === 'cut' ? 1 : 0;
    case 'test':
      return order.kind === 'conduct-test' && order.test === step.test ? 1 : 0;
    case 'freeze':
      return order.kind === 'conduct-test' && order.test !== 'none' ? -1 : 0;
    case 'refrain':
      return isRuledOut(step.from, order) ? -1 : 0;
    default:
      return 0;
  }
}

function isRuledOut(from: Extract<Step, { kind: 'refrain' }>['from'], order: SealedOrder): boolean {
  if (order.kind === 'take-dollar-step') return from === 'bank-penalty' && order.step === 'penalty';
  if (order.kind !== 'conduct-test') return false;
  return order.test === from || (from === 'missile' && order.test === 'long-range');
}

/** Whether nobody whom a threat asked was seen to do what would have spared them. */
function isRefused(mind: Mind, { unless, made }: PledgeView): boolean {
  if (unless === null) return false;
  return unless.asked.some((seat) => !isSeenDone(mind, unless.step, seat, made));
}

function isSeenDone(mind: Mind, step: Step, by: SeatId, since: number): boolean {
  const { view } = mind;
  switch (step.kind) {
    case 'refrain':
      if (by !== 'dprk') return isBound(mind, step, by);
      return !wrongsSeen(view).some(({ deed, round }) => deed.kind === 'test' && round >= since);
    case 'enforce':
      return isSender(by) && saidOn(view, by, step.basket, view.public.round - 1) >= step.atLeast;
    case 'vote':
      return view.public.rollCalls.some(
        ({ text, votes }) => text.round >= since && isSender(by) && votes[by] === step.vote,
      );
    default:
      return isBound(mind, step, by);
  }
}
