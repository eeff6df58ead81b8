import type { ImmediateOrder } from '../engine/orders/order.ts';
import { legalOrders } from '../engine/legal-orders.ts';
import type { Scenario } from '../engine/scenario.ts';

import type { AgreementTerms, Term } from '../engine/texts/agreement.ts';
import { isSender, type SeatId } from '../engine/vocabulary.ts';
import type { SeatView } from '../engine/view/seat-view.ts';
import type { Taste } from './choose.ts';
import { draftText } from './draft.ts';
import { hasPromised, isBoundNot, recentTest } from './readings.ts';
import type { StockMessage } from './turn.ts';
import { valueOfOffer } from './value-terms.ts';
import { textFacts, valueOfText, voteFor } from './value-text.ts';

interface Moves {
  readonly orders: readonly ImmediateOrder[];
  readonly messages: readonly StockMessage[];
}

/** Answer every offer that waits for this seat. */
export function answerOffers(view: SeatView, taste: Taste): Moves {
  const orders: ImmediateOrder[] = [];
  const messages: StockMessage[] = [];
  for (const offer of view.agreements) {
    if (offer.status !== 'offered' || !offer.parties.includes(view.seat) || offer.signed.includes(view.seat)) continue;
    const value = valueOfOffer(offer, view.seat, view.trust) + 0.5 * taste.of(`offer:${offer.id}`);
    const answer = value > 0.5 ? 'sign' : 'decline';
    orders.push({ kind: 'answer-agreement', agreement: offer.id, answer });
    messages.push({
      to: offer.offeredBy,
      key: answer === 'sign' ? 'accept' : 'decline',
      facts: { agreement: offer.id },
    });
  }
  return { orders, messages };
}

/** Offer the template worth most to both sides, if there is one and no offer of this seat is open. */
export function makeOffer(view: SeatView, scenario: Scenario, taste: Taste): Moves {
  const open = view.agreements.some(
    (one) => one.offeredBy === view.seat && (one.status === 'offered' || one.status === 'in-force'),
  );
  if (open) return { orders: [], messages: [] };
  let chosen: AgreementTerms | null = null;
  let most = 0.4;
  for (const { order, rejection } of legalOrders(view, scenario, 'offer-agreement')) {
    if (rejection !== null || order.kind !== 'offer-agreement') continue;
    if (wasRefused(view, order.terms)) continue;
    const own = valueOfOffer(order.terms, view.seat, view.trust);
    const theirs = Math.min(
      ...order.terms.parties.filter((one) => one !== view.seat).map((one) => valueOfOffer(order.terms, one, {})),
    );
    const felt = Math.min(own, theirs + 0.3) + 0.4 * taste.of(`template:${JSON.stringify(order.terms)}`);
    if (felt > most) {
      most = felt;
      chosen = order.terms;
    }
  }
  if (chosen === null) return { orders: [], messages: [] };
  const partners = chosen.parties.filter((one) => one !== view.seat);
  return {
    orders: [{ kind: 'offer-agreement', terms: chosen }],
    messages: partners.map((to) => ({ to, key: 'offer-terms', facts: {} })),
  };
}

/** Rounds for which a bot does not come back with what was turned down or left unsigned. */
const TACT = 3;

const wasRefused = (view: SeatView, terms: AgreementTerms): boolean =>
  view.agreements.some(
    (one) =>
      (one.status === 'declined' || one.status === 'lapsed') &&
      view.public.round - one.offeredIn < TACT &&
      JSON.stringify(one.terms) === JSON.stringify(terms.terms),
  );

/** The pen writes, or leaves what lies on the table. */
export function tableText(view: SeatView, taste: Taste): Moves {
  if (view.seat !== 'un' || view.public.draft !== null) return { orders: [], messages: [] };
  const blanks = draftText(view, taste);
  if (blanks === null) return { orders: [], messages: [] };
  return { orders: [{ kind: 'table-text', blanks }], messages: [{ to: 'plenary', key: 'ask-vote', facts: {} }] };
}

/**
 * Vote on the text that lies on the table, by its worth; what was promised is kept. Bots vote as the negotiation closes:
 * an earlier vote would freeze the text under the hands of a person who holds the pen.
 */
export function castVote(view: SeatView, taste: Taste): Moves {
  const { seat } = view;
  const { draft } = view.public;
  if (!isSender(seat) || draft === null || view.ownVote !== null) return { orders: [], messages: [] };
  const promised = view.agreements
    .filter(({ status }) => status === 'in-force')
    .flatMap(({ terms }) => terms)
    .find((term) => term.kind === 'vote' && term.by === seat);
  const value =
    valueOfText(draft.blanks, seat, textFacts(view.public, recentTest(view, 1))) + 0.4 * taste.of(`vote:${draft.id}`);
  const wished = promised?.kind === 'vote' ? promised.vote : voteFor(value);
  const vote = wished === 'no' && isBoundNot(view, seat, 'veto') ? 'abstain' : wished;
  const messages: StockMessage[] = vote === 'yes' ? [] : [{ to: 'plenary', key: 'explain-vote', facts: { vote } }];
  return { orders: [{ kind: 'cast-vote', text: draft.id, vote }], messages };
}

/** Tick the families whose exporters are this seat's own, once the list is being worked on. */
export function tickFamilies(view: SeatView, scenario: Scenario): Moves {
  const capital = view.capital.mandate ?? view.capital.room ?? view.capital.credibility ?? 50;
  if (capital < 35 || view.public.commonList.progress === 0) return { orders: [], messages: [] };
  const option = legalOrders(view, scenario, 'tick-family').find(
    ({ order, rejection }) => rejection === null && order.kind === 'tick-family' && order.ticked,
  );
  return { orders: option?.order.kind === 'tick-family' ? [option.order] : [], messages: [] };
}

/** One short answer to each counterpart that wrote since this seat last spoke there. */
export function answerMessages(view: SeatView): readonly StockMessage[] {
  const answers: StockMessage[] = [];
  for (const other of new Set(view.messages.map(({ from }) => from))) {
    if (other === view.seat) continue;
    const channel = view.messages.filter(
      (one) => one.channel.kind === 'pair' && one.channel.between.includes(other) && one.round === view.public.round,
    );
    const last = channel.at(-1);
    if (last === undefined || last.from !== other || last.stock !== null) continue;
    answers.push({ to: other, ...replyTo(view, other, last.pledge) });
  }
  return answers;
}

function replyTo(view: SeatView, other: SeatId, pledged: boolean): Pick<StockMessage, 'key' | 'facts'> {
  if (pledged) return { key: 'thank', facts: {} };
  if (other === 'dprk') return { key: 'ask-restraint', facts: {} };
  if (view.seat === 'dprk') return { key: 'counter', facts: {} };
  const effort = view.ownEfforts.at(-1)?.effort.programme ?? 1;
  return { key: 'promise-effort', facts: { basket: 'programme', effort } };
}

const isOwnIntelligence =
  (seat: SeatId) =>
  (term: Term): boolean =>
    term.kind === 'provide' && term.by === seat && term.what === 'intelligence';

/** Keep a promise of intelligence: show a promised party the newest report it has not seen. */
export function passIntelligence(view: SeatView, scenario: Scenario): Moves {
  const orders: ImmediateOrder[] = [];
  const hasShown = view.proofs.some(
    ({ round, from, shown }) => round === view.public.round && from === view.seat && shown.kind === 'report',
  );
  if (hasShown || !hasPromised(view, view.seat, 'intelligence')) return { orders, messages: [] };
  const partners = view.agreements
    .filter(({ status, terms }) => status === 'in-force' && terms.some(isOwnIntelligence(view.seat)))
    .flatMap(({ parties }) => parties)
    .filter((one) => one !== view.seat && one !== 'dprk');
  for (const kind of ['pass-report', 'handle-finding'] as const) {
    const option = legalOrders(view, scenario, kind).findLast(
      ({ order, rejection }) => rejection === null && 'to' in order && partners.includes(order.to),
    );
    if (option?.order.kind === 'pass-report' || option?.order.kind === 'handle-finding') orders.push(option.order);
  }
  return { orders: orders.slice(0, 1), messages: [] };
}
