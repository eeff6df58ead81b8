import { isSameJson } from '../../lib/same-json.ts';
import type { AgreementTerms } from '../../terms/agreement.ts';
import { checkTerms } from '../../rules/promises/check-terms.ts';
import { checkRelief } from '../../rules/promises/check-relief.ts';
import { exemptionPrice, mandatePrice } from '../../rules/promises/offer-price.ts';
import type { Expectation } from '../../terms/expectation.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { SEATS } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import { DEALING_PHASES } from '../../rules/facts/text-facts.ts';
import { templatesFor } from './templates.ts';

/**
 * Offer an agreement to one or more seats; it binds when all have signed, and lapses with the round otherwise.
 */
export const offerAgreementKind: OrderKindView<'offer-agreement'> = {
  kind: 'offer-agreement',
  seats: SEATS,
  phases: DEALING_PHASES,
  clause: 'R-4.24',
  repeats: null,
  desk: { control: 'talk', place: 0, announcedTo: [] },
  cost: () => 0,
  options: (view) => templatesFor(view.seat).map((terms) => ({ kind: 'offer-agreement', terms })),
  precheck(view, scenario, { terms }) {
    const refused = checkTerms(view.seat, terms) ?? checkRelief(view.public, scenario, terms);
    if (refused !== null) return refused;
    const isOpen = view.agreements.some(
      (one) => (one.status === 'offered' || one.status === 'in-force') && isSame(one, terms),
    );
    return isOpen ? { code: 'already-done' } : null;
  },
  forecast: (view, scenario, { terms }) => expectedPrice(view, scenario, terms),
};

/** The political price to a seat of an agreement in force: mandate for the US, credibility for the UN. */
export function expectedPrice(view: SeatView, scenario: Scenario, terms: AgreementTerms): readonly Expectation[] {
  const [quantity, price] =
    view.seat === 'us'
      ? (['mandate', mandatePrice(scenario, terms)] as const)
      : (['credibility', view.seat === 'un' ? exemptionPrice(scenario, view.public, terms) : 0] as const);
  return price > 0 ? [{ quantity, mean: -price, sd: 0, unit: 'points' }] : [];
}

/** Whether two offers have the same terms and parties. */
const isSame = (one: AgreementTerms, other: AgreementTerms): boolean =>
  isSameJson(one.terms, other.terms) && isSameJson(one.parties.toSorted(), other.parties.toSorted());
