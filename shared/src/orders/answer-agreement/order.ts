import { checkRelief } from '../../rules/promises/check-relief.ts';
import { maySnapBack } from '../../rules/promises/relief.ts';
import type { Agreement } from '../../terms/agreement.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { SEATS } from '../../terms/vocabulary.ts';
import type { OrderOf } from '../../terms/order.ts';
import type { OrderKindView } from '../order-kind.ts';
import { expectedPrice } from '../offer-agreement/order.ts';
import { DEALING_PHASES, findAgreement } from '../../rules/facts/text-facts.ts';

/** Sign or decline an agreement offered to the seat, or take back relief once Pyongyang broke its word. */
export const answerAgreementKind: OrderKindView<'answer-agreement'> = {
  kind: 'answer-agreement',
  seats: SEATS,
  phases: DEALING_PHASES,
  clause: 'R-4.29',
  repeats: null,
  desk: { control: 'talk', place: 0, announcedTo: [] },
  cost: () => 0,
  options: (view) => view.agreements.flatMap((one) => answersTo(view, one)),
  precheck(view, scenario, { agreement: id, answer }) {
    const agreement = findAgreement(view, id);
    if (agreement === null) return { code: 'unknown-target' };
    if (!agreement.parties.includes(view.seat)) return { code: 'not-a-party' };
    if (answer === 'snap-back') return mayEnd(view, agreement) ? null : { code: 'no-snap-back' };
    if (agreement.status !== 'offered') return { code: 'agreement-closed' };
    if (answer === 'decline') return null;
    // A seat that has signed may withdraw its signature as long as another is missing.
    if (agreement.signed.includes(view.seat)) return { code: 'already-done' };
    return checkRelief(view.public, scenario, agreement);
  },
  forecast(view, scenario, { agreement: id, answer }) {
    const agreement = findAgreement(view, id);
    return agreement === null || answer !== 'sign' ? [] : expectedPrice(view, scenario, agreement);
  },
};

function answersTo(view: SeatView, agreement: Agreement): readonly OrderOf<'answer-agreement'>[] {
  const { id, status, parties, signed } = agreement;
  const answer = (how: OrderOf<'answer-agreement'>['answer']): OrderOf<'answer-agreement'> => ({
    kind: 'answer-agreement',
    agreement: id,
    answer: how,
  });
  if (status === 'offered' && parties.includes(view.seat) && !signed.includes(view.seat)) {
    return [answer('sign'), answer('decline')];
  }
  return mayEnd(view, agreement) ? [answer('snap-back')] : [];
}

const mayEnd = (view: SeatView, agreement: Agreement): boolean =>
  maySnapBack(agreement, view.seat, view.public.round, {
    record: view.public.record,
    breaches: view.public.announcedBreaches,
  });
