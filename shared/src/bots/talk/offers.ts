import type { Agreement } from '../../terms/agreement.ts';
import type { Order } from '../../terms/order.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { Mind } from '../mind.ts';
import { bestExchange } from './bargain.ts';
import type { Said } from './said.ts';

/** The view once the seat has answered offers by its orders: what it says then is said of what it has done. */
export function afterAnswers(view: SeatView, orders: readonly Order[]): SeatView {
  const answers = new Map(
    orders.flatMap((one) => (one.kind === 'answer-agreement' ? [[one.agreement, one.answer]] : [])),
  );
  if (answers.size === 0) return view;
  return { ...view, agreements: view.agreements.map((one) => answered(one, view.seat, answers.get(one.id))) };
}

function answered(one: Agreement, seat: SeatId, answer: string | undefined): Agreement {
  if (answer === 'decline') return { ...one, status: 'declined' };
  if (answer !== 'sign') return one;
  const signed = [...one.signed, seat];
  const isWhole = one.parties.every((party) => signed.includes(party));
  return { ...one, signed, status: isWhole ? 'in-force' : 'offered' };
}

/** Puts the seat's own offers to those who have yet to sign them, once each. */
export function putOffers({ view }: Mind, said: Said): void {
  for (const { id, offeredBy, status, parties, signed } of view.agreements) {
    if (offeredBy !== view.seat || status !== 'offered') continue;
    for (const to of parties) {
      if (signed.includes(to)) continue;
      const saying = { to, act: { kind: 'propose', proposal: { kind: 'agreement', agreement: id } } } as const;
      if (!isPut(view, to, id) && said.isFresh(saying)) said.add(saying);
    }
  }
}

/** Says what it would sign instead to whoever made an offer that it has just declined without a word. */
export function counterOffers(mind: Mind, orders: readonly Order[], said: Said): void {
  const { view } = mind;
  for (const order of orders) {
    if (order.kind !== 'answer-agreement' || order.answer !== 'decline') continue;
    const offer = view.agreements.find(({ id }) => id === order.agreement);
    if (offer === undefined || isPut(view, view.seat, offer.id)) continue;
    const exchange = bestExchange(mind, offer.offeredBy);
    if (exchange === null) continue;
    const fact = { kind: 'price', ours: exchange.ours, yours: exchange.yours } as const;
    const saying = { to: offer.offeredBy, act: { kind: 'inform', fact, proof: null } } as const;
    if (said.isFresh(saying)) said.add(saying);
  }
}

/** Whether an offer was put to a seat in words. */
const isPut = ({ messages }: SeatView, to: SeatId, agreement: Agreement['id']): boolean =>
  messages.some(
    ({ act, channel }) =>
      act?.kind === 'propose' &&
      act.proposal.kind === 'agreement' &&
      act.proposal.agreement === agreement &&
      channel.kind === 'pair' &&
      channel.between.includes(to),
  );
