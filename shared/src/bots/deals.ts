import { exp } from '../lib/portable-math.ts';
import { isRelief, type Agreement, type AgreementTerms, type Term } from '../terms/agreement.ts';
import { checkRelief } from '../rules/promises/check-relief.ts';
import { hasRelief, maySnapBack } from '../rules/promises/relief.ts';
import type { Order } from '../terms/order.ts';
import { bargainsOf, textOf } from './bargains.ts';
import { freePoints } from './free-points.ts';
import { isLegal, type Mind } from './mind.ts';
import { owedFor, pointsFree } from './owed.ts';
import { valueOfRelief } from './value-relief.ts';
import { valueOfOffer } from './value-terms.ts';
import { isShunned } from './talk/memory.ts';
import { worthOfOffer } from './talk/offer-worth.ts';
import { wantsAgreement } from './wishes.ts';

/** Minimum value of an offer that a bot signs, points. */
const WORTH_SIGNING = 0.2;
/** Value per half-year from which a sender lets its relief stand although Pyongyang broke its word, points. */
const USE_TO_ITSELF = 0.1;
/** Rounds for which a bot does not repeat an offer that was declined or not signed. */
const TACT = 2;

/** Answers to every offer that this seat has not answered yet. */
export function answerOffers(mind: Mind): readonly Order[] {
  const { view, taste, may } = mind;
  if (!may('answer-agreement')) return [];
  const orders: Order[] = [];
  const bound = boundTerms(mind);
  let free = pointsFree(mind);
  let isRelieved = false;
  for (const offer of view.agreements) {
    if (wantsBack(mind, offer)) {
      orders.push({ kind: 'answer-agreement', agreement: offer.id, answer: 'snap-back' });
      continue;
    }
    if (offer.status !== 'offered' || !offer.parties.includes(view.seat) || offer.signed.includes(view.seat)) continue;
    const value = worthOfOffer(mind, offer) - grudge(mind, offer) + 0.5 * taste.of(`offer:${offer.id}`);
    const isOpen = !isDouble(bound, offer) && owedFor(mind, offer.terms) <= free;
    // Relief signed a moment ago may leave nothing for another offer to ease or license.
    const isBinding = !(isRelieved && hasRelief(offer)) && checkRelief(view.public, mind.scenario, offer) === null;
    const answer = value > WORTH_SIGNING && isOpen && isBinding ? 'sign' : 'decline';
    if (answer === 'sign') {
      free -= owedFor(mind, offer.terms);
      isRelieved ||= hasRelief(offer);
    }
    orders.push({ kind: 'answer-agreement', agreement: offer.id, answer });
  }
  return orders;
}

/** Points that an offer must be worth more if one of its parties broke its word to this seat a moment ago. */
const GRUDGE = 0.8;

const grudge = (mind: Mind, { parties }: AgreementTerms): number =>
  parties.some((one) => one !== mind.view.seat && isShunned(mind, one)) ? GRUDGE : 0;

/** Whether the seat takes relief back: it may, and what it gives is of no use to itself. */
function wantsBack(mind: Mind, agreement: Agreement): boolean {
  const { view } = mind;
  const seen = { record: view.public.record, breaches: view.public.announcedBreaches };
  if (!maySnapBack(agreement, view.seat, view.public.round, seen)) return false;
  const own = agreement.terms.filter(isRelief).filter(({ by }) => by === view.seat);
  return own.reduce((sum, term) => sum + valueOfRelief(mind, agreement, term, view.seat), 0) < USE_TO_ITSELF;
}

/** Offers the best bargain for this seat that the others have reason to sign. */
export function makeOffer(mind: Mind): readonly Order[] {
  const { view, scenario, taste, may } = mind;
  if (!may('offer-agreement')) return [];
  if (view.agreements.some((one) => one.offeredBy === view.seat && one.status === 'offered')) return [];
  const isReliefOffered = view.agreements.some((one) => one.status === 'offered' && hasRelief(one));
  let chosen: AgreementTerms | null = null;
  let most = 0.3;
  const bound = boundTerms(mind);
  const refused = refusedLately(mind);
  const free = pointsFree(mind);
  for (const { terms, text } of bargainsOf(view.seat, wantsAgreement(mind))) {
    if (hasRelief(terms) && (isReliefOffered || checkRelief(view.public, scenario, terms) !== null)) continue;
    // Whoever broke its word is offered nothing for a time.
    if (terms.parties.some((one) => one !== view.seat && isShunned(mind, one))) continue;
    if (isDouble(bound, terms) || refused.has(text) || owedFor(mind, terms.terms) > free) continue;
    const own = worthOfOffer(mind, terms);
    const theirs = Math.min(
      ...terms.parties.filter((one) => one !== view.seat).map((one) => valueOfOffer(mind, terms, one)),
    );
    const felt = own / (1 + exp(-4 * (theirs - 0.3))) + 0.4 * taste.of(`offer:${text}`);
    if (felt > most) {
      most = felt;
      chosen = terms;
    }
  }
  if (chosen === null) return [];
  const order: Order = { kind: 'offer-agreement', terms: chosen };
  return isLegal(mind, order) ? [order] : [];
}

/** Convenes Washington and Pyongyang when there is an offer between them. */
export function conveneParties(mind: Mind): readonly Order[] {
  const { view, may, taste, wish } = mind;
  if (view.seat !== 'china' || !may('convene') || view.public.convenedIn === view.public.round) return [];
  const isPending = view.agreements.some(
    ({ status, parties }) => status === 'offered' && parties.includes('us') && parties.includes('dprk'),
  );
  const wanted = wish?.condition.kind === 'agreement-concluded' || wish?.condition.kind === 'quiet-at-end' ? 0.6 : 0;
  const quiet = view.public.record.at(-1)?.test === 'none' ? 0.2 : 0;
  const felt = (isPending ? 0.8 : -0.3) + wanted + quiet + 0.4 * taste.of('convene');
  if (felt <= 0) return [];
  const freed = freePoints(mind, 1);
  return freed === null ? [] : [...freed, { kind: 'convene' }];
}

/** All terms of the agreements in force that the seat knows. */
const boundTerms = ({ view }: Mind): readonly Term[] =>
  view.agreements.filter(({ status }) => status === 'in-force').flatMap(({ terms }) => terms);

/** Whether an offer repeats a promise already in force. */
const isDouble = (bound: readonly Term[], offer: AgreementTerms): boolean =>
  offer.terms.some((term) => term.kind !== 'vote' && bound.some((one) => isSame(one, term)));

function isSame(one: Term, other: Term): boolean {
  if (one.by !== other.by || one.kind !== other.kind) return false;
  if (one.kind === 'refrain') return other.kind === 'refrain' && one.from === other.from;
  if (one.kind === 'enforce') return other.kind === 'enforce' && one.basket === other.basket;
  if (one.kind === 'ease') return other.kind === 'ease' && one.basket === other.basket;
  if (one.kind === 'license') return other.kind === 'license' && one.measure === other.measure;
  if (one.kind === 'provide') return other.kind === 'provide' && one.what === other.what;
  return true;
}

/** The terms of offers recently declined or not signed, as text. */
const refusedLately = ({ view }: Mind): ReadonlySet<string> =>
  new Set(
    view.agreements
      .filter(
        ({ status, offeredIn }) =>
          (status === 'declined' || status === 'lapsed') && view.public.round - offeredIn < TACT,
      )
      .map(({ terms }) => textOf(terms)),
  );
