import { BASKETS, emphasisOf, isSender, slot, slotOf } from '@letter/shared/play';
import type { AgreementTerms, Order, SealedOrder, SeatId, SeatView, Vote } from '@letter/shared/play';
import type { StandingOrders } from '@letter/shared/protocol';
import type { Advice } from '../ports.ts';

/** The orders that standing orders themselves ask for in the open phase, in the order of their form. */
export function firmOrders(standing: StandingOrders, view: SeatView): readonly Order[] {
  const { phase } = view.public;
  if (phase === 'negotiation') return ruledVote(standing, view);
  return phase === 'orders' ? ruledSpending(standing, view) : [];
}

function ruledVote(standing: StandingOrders, view: SeatView): readonly Order[] {
  const { draft } = view.public;
  if (draft === null || !isSender(view.seat)) return [];
  const vote = voteOn(standing, draft.blanks.exemptions);
  return vote === null || view.ownVote === vote ? [] : [{ kind: 'cast-vote', text: draft.id, vote }];
}

function voteOn({ vote }: StandingOrders, exemptions: boolean): Vote | null {
  if (vote === 'advisor') return null;
  return vote === 'yes-if-exemptions' ? (exemptions ? 'yes' : 'abstain') : vote;
}

function ruledSpending({ effort, chips }: StandingOrders, { seat, docket }: SeatView): readonly SealedOrder[] {
  if (isSender(seat)) {
    return BASKETS.flatMap((basket) => {
      const wanted = effort[basket];
      return wanted === null ? [] : [{ kind: 'set-effort' as const, basket, effort: wanted }];
    });
  }
  // Standing orders say how much the circle gets; whom it went to first stays as it was.
  const rewards = docket[slot('fund-circle')];
  const emphasis = rewards?.kind === 'fund-circle' ? emphasisOf(rewards) : 'even';
  return [
    ...(chips.circle === null ? [] : [{ kind: 'fund-circle' as const, chips: chips.circle, emphasis }]),
    ...(chips.programme === null ? [] : [{ kind: 'fund-programme' as const, chips: chips.programme }]),
    ...(chips.citizens === null ? [] : [{ kind: 'fund-citizens' as const, chips: chips.citizens }]),
  ];
}

/** What is left of an advisor's turn under standing orders: nothing that they decide themselves or forbid. */
export function underStanding(standing: StandingOrders, view: SeatView, turn: Advice): Advice {
  const slots: ReadonlySet<string> = new Set(ruledSpending(standing, view).map(slotOf));
  return { ...turn, orders: turn.orders.flatMap((order) => allowed(standing, view, slots, order)) };
}

function allowed(standing: StandingOrders, view: SeatView, slots: ReadonlySet<string>, order: Order): readonly Order[] {
  switch (order.kind) {
    case 'set-effort':
    case 'fund-circle':
    case 'fund-programme':
    case 'fund-citizens':
      return slots.has(slotOf(order)) ? [] : [order];
    case 'cast-vote':
      return standing.vote === 'advisor' ? [order] : [];
    case 'conduct-test':
      return standing.neverTest && order.test !== 'none' ? [] : [order];
    case 'offer-agreement':
      return mayPromise(standing, view.seat, order.terms) ? [order] : [];
    case 'answer-agreement': {
      const offer = view.agreements.find(({ id }) => id === order.agreement);
      const isAgainst = order.answer === 'sign' && offer !== undefined && !mayPromise(standing, view.seat, offer);
      return isAgainst ? [{ ...order, answer: 'decline' }] : [order];
    }
    default:
      return [order];
  }
}

/** An advisor does not bind the seat to what its delegate has ordered otherwise. */
function mayPromise(standing: StandingOrders, seat: SeatId, { secret, terms }: AgreementTerms): boolean {
  if (secret && standing.neverSecret) return false;
  return terms.every((term) => {
    if (term.by !== seat) return true;
    if (term.kind === 'enforce') return (standing.effort[term.basket] ?? term.atLeast) >= term.atLeast;
    if (term.kind !== 'vote' || standing.vote === 'advisor') return true;
    return standing.vote === term.vote;
  });
}
