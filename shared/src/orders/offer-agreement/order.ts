import { isSameJson } from '../../lib/same-json.ts';
import type { AgreementTerms } from '../../terms/agreement.ts';
import { checkTerms } from '../../rules/promises/check-terms.ts';
import { mandatePrice } from '../../rules/promises/offer-price.ts';
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
  precheck(view, _scenario, { terms }) {
    const refused = checkTerms(view.seat, terms);
    if (refused !== null) return refused;
    const isOpen = view.agreements.some(
      (one) => (one.status === 'offered' || one.status === 'in-force') && isSame(one, terms),
    );
    return isOpen ? { code: 'already-done' } : null;
  },
  forecast(view, scenario, { terms }) {
    const mandate = mandatePrice(scenario, terms);
    return view.seat === 'us' && mandate > 0 ? [{ quantity: 'mandate', mean: -mandate, sd: 0, unit: 'points' }] : [];
  },
};

/** Whether two offers have the same terms and parties. */
const isSame = (one: AgreementTerms, other: AgreementTerms): boolean =>
  isSameJson(one.terms, other.terms) && isSameJson(one.parties.toSorted(), other.parties.toSorted());
