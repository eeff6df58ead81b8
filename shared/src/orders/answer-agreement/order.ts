import { mandatePrice } from '../../rules/promises/offer-price.ts';
import { SEATS } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import { DEALING_PHASES, findAgreement } from '../../rules/facts/text-facts.ts';

/** Sign or decline an agreement offered to the seat. */
export const answerAgreementKind: OrderKindView<'answer-agreement'> = {
  kind: 'answer-agreement',
  seats: SEATS,
  phases: DEALING_PHASES,
  clause: 'R-4.29',
  repeats: null,
  desk: { control: 'talk', place: 0, announcedTo: [] },
  cost: () => 0,
  options: (view) =>
    view.agreements
      .filter(
        ({ status, parties, signed }) =>
          status === 'offered' && parties.includes(view.seat) && !signed.includes(view.seat),
      )
      .flatMap(({ id }) => [
        { kind: 'answer-agreement', agreement: id, answer: 'sign' } as const,
        { kind: 'answer-agreement', agreement: id, answer: 'decline' } as const,
      ]),
  precheck(view, _scenario, { agreement: id, answer }) {
    const agreement = findAgreement(view, id);
    if (agreement === null) return { code: 'unknown-target' };
    if (!agreement.parties.includes(view.seat)) return { code: 'not-a-party' };
    if (agreement.status !== 'offered') return { code: 'agreement-closed' };
    // A seat that has signed may withdraw its signature as long as another is missing.
    return answer === 'sign' && agreement.signed.includes(view.seat) ? { code: 'already-done' } : null;
  },
  forecast(view, scenario, { agreement: id, answer }) {
    const agreement = findAgreement(view, id);
    if (agreement === null || answer === 'decline' || view.seat !== 'us') return [];
    const mandate = mandatePrice(scenario, agreement);
    return mandate > 0 ? [{ quantity: 'mandate', mean: -mandate, sd: 0, unit: 'points' }] : [];
  },
};
