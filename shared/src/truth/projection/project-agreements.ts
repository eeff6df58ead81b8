import type { Agreement, TermJudgement } from '../../terms/agreement.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

// What may be known of a promise: its parties know its terms, everybody knows an open one, and a breach is known only if
// somebody could have observed it. The breaker alone knows a breach that nobody saw.

type Breaches = World['breaches'];

/** List the agreements that everybody may see: open ones that were signed by all, and secret ones whose breach was announced, without their terms. */
export function publicAgreements(agreements: readonly Agreement[], breaches: Breaches): readonly Agreement[] {
  return agreements.filter(isConcluded).flatMap((agreement) => {
    if (!agreement.secret) return [asSeenBy(agreement, null)];
    const isExposed = breaches.some((breach) => breach.agreement === agreement.id);
    return isExposed ? [{ ...agreement, terms: [], judgements: [], status: seenStatus(agreement, null) }] : [];
  });
}

/** List the agreements and offers that a seat is a party to. */
export function ownAgreements(agreements: readonly Agreement[], seat: SeatId): readonly Agreement[] {
  return agreements.filter(({ parties }) => parties.includes(seat)).map((agreement) => asSeenBy(agreement, seat));
}

const isConcluded = ({ parties, signed }: Agreement): boolean => parties.every((party) => signed.includes(party));

function asSeenBy(agreement: Agreement, seat: SeatId | null): Agreement {
  if (!agreement.judgements.some((judgement) => isUnseen(agreement, judgement, seat))) return agreement;
  return {
    ...agreement,
    status: seenStatus(agreement, seat),
    judgements: agreement.judgements.map((judgement) =>
      isUnseen(agreement, judgement, seat) ? { ...judgement, kept: true } : judgement,
    ),
  };
}

/** A breach that nobody could observe, of somebody else's promise. */
const isUnseen = ({ terms }: Agreement, { term, kept, observable }: TermJudgement, seat: SeatId | null): boolean =>
  !kept && !observable && terms[term]?.by !== seat;

/** An agreement broken in a way that nobody saw looks as if it had simply ended. */
function seenStatus(agreement: Agreement, seat: SeatId | null): Agreement['status'] {
  if (agreement.status !== 'broken') return agreement.status;
  const isSeen = agreement.judgements.some((judgement) => !judgement.kept && !isUnseen(agreement, judgement, seat));
  return isSeen ? 'broken' : 'ended';
}
