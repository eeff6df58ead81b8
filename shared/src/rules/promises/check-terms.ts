import { VETO_SEATS } from '../votes/count-votes.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { Rejection } from '../../terms/rejection.ts';
import { isSender, type SeatId } from '../../terms/vocabulary.ts';
import { snapBackOf } from '../../terms/agreement.ts';
import type { AgreementTerms, Provided, Refrained, Term } from '../../terms/agreement.ts';
import { hasRelief, isByCommittee } from './relief.ts';

/** The most promises an agreement may contain, and the most rounds it may bind. */
export const MAX_TERMS = 6;
export const MAX_ROUNDS = 4;

/** The seats that can promise to refrain from an act. */
export const MAY_REFRAIN: Readonly<Record<Refrained, readonly SeatId[]>> = {
  missile: ['dprk'],
  'long-range': ['dprk'],
  nuclear: ['dprk'],
  listing: ['us', 'china', 'un'],
  'bank-penalty': ['us'],
  veto: VETO_SEATS,
  exercise: ['us'],
};

/** The seats that can promise to provide something. */
export const MAY_PROVIDE: Readonly<Record<Provided, readonly SeatId[]>> = {
  aid: ['us', 'china'],
  fuel: ['china'],
  relief: ['us', 'china', 'un'],
  intelligence: ['us', 'un'],
  access: ['dprk'],
  monitoring: ['us', 'china', 'un', 'dprk'],
  meeting: ['us'],
};

/** The range of amounts that can be promised: US$ million per half-year for money, 1 for the others. */
export const amountRange = (what: Provided): readonly [least: number, most: number] =>
  what === 'aid' || what === 'fuel' || what === 'relief' ? [75, 450] : [1, 1];

/** The range of flows that can be licensed, US$ million per half-year. */
export const LICENCE_RANGE: readonly [least: number, most: number] = [25, 450];

/** Why an offer is refused because nobody could carry it out, whoever signs it; `null` if it is possible. */
export function checkTerms(seat: SeatId, offer: AgreementTerms): Rejection | null {
  const { parties, terms, rounds } = offer;
  if (!parties.includes(seat) || parties.length < 2 || new Set(parties).size < parties.length)
    return { code: 'not-a-party' };
  if (terms.length === 0) return { code: 'empty-text' };
  if (terms.length > MAX_TERMS) return { code: 'too-many-changes', most: MAX_TERMS };
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > MAX_ROUNDS)
    return { code: 'out-of-range', least: 1, most: MAX_ROUNDS };
  if (snapBackOf(offer) !== 'none' && !hasRelief(offer)) return { code: 'no-relief' };
  // Waivers and rescissions are published. A licence need not be, except one by the Committee.
  if (offer.secret && terms.some(({ kind }) => kind === 'ease' || kind === 'release'))
    return { code: 'relief-is-public' };
  if (offer.secret && isByCommittee(offer) && hasRelief(offer)) return { code: 'relief-is-public' };
  const subjects = new Set(terms.map(subjectOf));
  if (subjects.size < terms.length) return { code: 'impossible-term' };
  for (const term of terms) {
    if (!parties.includes(term.by)) return { code: 'not-your-term' };
    const refused = checkTerm(parties, term);
    if (refused !== null) return refused;
  }
  return null;
}

function checkTerm(parties: readonly SeatId[], term: Term): Rejection | null {
  switch (term.kind) {
    case 'enforce':
      return isSender(term.by) && term.atLeast > 0 ? null : { code: 'impossible-term' };
    case 'refrain':
      return MAY_REFRAIN[term.from].includes(term.by) ? null : { code: 'impossible-term' };
    case 'provide': {
      if (!MAY_PROVIDE[term.what].includes(term.by)) return { code: 'impossible-term' };
      const [least, most] = amountRange(term.what);
      // Only deals with Pyongyang may contain money or a meeting: senders do not pay each other and can meet without a
      // deal.
      if ((most > 1 || term.what === 'meeting') && !parties.includes('dprk')) return { code: 'impossible-term' };
      return Number.isFinite(term.amount) && term.amount >= least && term.amount <= most
        ? null
        : { code: 'out-of-range', least, most };
    }
    case 'vote':
      return isSender(term.by) ? null : { code: 'impossible-term' };
    case 'freeze':
      return term.by === 'dprk' ? null : { code: 'impossible-term' };
    // Relief is for Pyongyang alone: senders have nothing to be relieved of.
    case 'ease':
      return isSender(term.by) && parties.includes('dprk') ? null : { code: 'impossible-term' };
    case 'release':
      return term.by === 'us' && parties.includes('dprk') ? null : { code: 'impossible-term' };
    case 'license': {
      if (!parties.includes('dprk') || !isSender(term.by)) return { code: 'impossible-term' };
      const [least, most] = LICENCE_RANGE;
      return term.amount >= least && term.amount <= most ? null : { code: 'out-of-range', least, most };
    }
    default:
      return assertNever(term);
  }
}

/** The subject of a promise; a seat may not make two promises on one subject. */
function subjectOf(term: Term): string {
  switch (term.kind) {
    case 'enforce':
      return `${term.by} ${term.kind} ${term.basket}`;
    case 'refrain':
      return `${term.by} ${term.kind} ${term.from}`;
    case 'provide':
      return `${term.by} ${term.kind} ${term.what}`;
    case 'ease':
      return `${term.by} ${term.kind} ${term.basket}`;
    case 'license':
      return `${term.by} ${term.kind} ${term.measure}`;
    case 'vote':
    case 'freeze':
    case 'release':
      return `${term.by} ${term.kind}`;
    default:
      return assertNever(term);
  }
}
