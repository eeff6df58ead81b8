import { priceOf } from '../price.ts';
import { isExemption, type ReliefView } from './check-relief.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { AgreementTerms, Term } from '../../terms/agreement.ts';

/**
 * Mandate that the US pays when an agreement with Pyongyang comes into force: 2 to 6 points together for aid and relief,
 * by amount (US$75 to 450 million), for a paused exercise, and for each letter eased, a release and a licence.
 */
export function mandatePrice(scenario: Pick<Scenario, 'costs'>, terms: AgreementTerms): number {
  if (!terms.parties.includes('us') || !terms.parties.includes('dprk')) return 0;
  const least = priceOf(scenario, 'offer.mandate-least');
  const most = priceOf(scenario, 'offer.mandate-most');
  const given = terms.terms.filter(({ by }) => by === 'us');
  const money = given.reduce((sum, term) => sum + (isGift(term) ? term.amount : 0), 0);
  let price = given.some((term) => term.kind === 'refrain' && term.from === 'exercise')
    ? priceOf(scenario, 'offer.exercise')
    : 0;
  if (money > 0) price += least + ((most - least) * Math.max(0, money - 75)) / 375;
  for (const term of given) price += reliefPrice(scenario, term);
  // A meeting without any concession still costs the minimum.
  if (price === 0) return least;
  return Math.min(most, Math.max(least, price));
}

function reliefPrice(scenario: Pick<Scenario, 'costs'>, term: Term): number {
  switch (term.kind) {
    case 'ease':
      return priceOf(scenario, 'offer.ease');
    case 'release':
      return priceOf(scenario, 'offer.release');
    case 'license':
      return priceOf(scenario, 'offer.license');
    default:
      return 0;
  }
}

/**
 * Credibility that the UN pays when an agreement exempts from what the Council adopted: exceptions while the Council's
 * demand is unmet.
 */
export const exemptionPrice = (
  scenario: Pick<Scenario, 'costs'>,
  view: Pick<ReliefView, 'council'>,
  terms: AgreementTerms,
): number => (isExemption(view, terms) ? priceOf(scenario, 'offer.exemption') : 0);

const isGift = (term: Term): term is Extract<Term, { readonly kind: 'provide' }> =>
  term.kind === 'provide' && (term.what === 'aid' || term.what === 'relief' || term.what === 'fuel');
