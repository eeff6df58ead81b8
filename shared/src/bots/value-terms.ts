import { assertNever } from '../lib/assert-never.ts';
import type { AgreementTerms, Term } from '../engine/texts/agreement.ts';
import type { SeatId } from '../engine/vocabulary.ts';

/** What an offer is worth to a seat, in points of its own utility; above about half a point it is worth a signature. */
export function valueOfOffer(offer: AgreementTerms, seat: SeatId, trust: Trust): number {
  let sum = 0;
  for (const term of offer.terms) {
    const value = valueOfTerm(term, seat);
    // What another promises is worth what it is trusted for; what one promises oneself costs in full.
    sum += term.by === seat || value < 0 ? value : value * Math.min(1, 0.5 + (trust[term.by] ?? 50) / 100);
  }
  return sum;
}

type Trust = Readonly<Partial<Record<SeatId, number>>>;

function valueOfTerm(term: Term, seat: SeatId): number {
  const mine = term.by === seat;
  switch (term.kind) {
    case 'enforce':
      if (mine) return -0.5 * term.atLeast;
      return seat === 'dprk' ? -0.5 * term.atLeast : 0.6 * term.atLeast;
    case 'refrain':
      return mine
        ? -COST_OF_RESTRAINT[term.from]
        : seat === 'dprk' || term.by === 'dprk'
          ? GAIN_FROM_RESTRAINT[term.from]
          : 0.8;
    case 'provide':
      return valueOfProvision(term, seat);
    case 'vote':
      return mine ? -0.5 : seat === 'dprk' ? 0 : 1;
    case 'freeze':
      return mine ? -term.share / 14 - (term.share === 100 ? 30 : 0) : term.share / 14;
    default:
      return assertNever(term);
  }
}

function valueOfProvision(term: Extract<Term, { kind: 'provide' }>, seat: SeatId): number {
  const isMoney = term.what === 'aid' || term.what === 'fuel' || term.what === 'relief';
  if (isMoney) {
    if (term.by === seat) return -term.amount / 100;
    return seat === 'dprk' ? term.amount / 85 : seat === 'un' ? 0.5 : 0;
  }
  return term.by === seat ? -0.6 : 0.9;
}

const COST_OF_RESTRAINT = {
  missile: 1,
  'long-range': 1.6,
  nuclear: 1.8,
  listing: 0.7,
  'bank-penalty': 0.8,
  veto: 0.8,
  exercise: 1.4,
} as const;

const GAIN_FROM_RESTRAINT = {
  missile: 1.2,
  'long-range': 1.8,
  nuclear: 2,
  listing: 0.8,
  'bank-penalty': 1,
  veto: 0.8,
  exercise: 2,
} as const;
