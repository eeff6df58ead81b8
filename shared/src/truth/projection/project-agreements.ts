import type { Agreement, TermJudgement } from '../../terms/agreement.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

// Knowledge of promises: the parties know the terms, everybody knows those of an open agreement, and a breach is known
// only if somebody could have observed it. Only the breaker knows of an unobserved breach.

type Breaches = World['breaches'];

/** The public agreements: open ones signed by all, and, without their terms, secret ones whose breach was announced. */
export function publicAgreements(agreements: readonly Agreement[], breaches: Breaches): readonly Agreement[] {
  return agreements.filter(isConcluded).flatMap((agreement) => {
    if (!agreement.secret) return [asSeenBy(agreement, null)];
    const isExposed = breaches.some((breach) => breach.agreement === agreement.id);
    if (!isExposed) return [];
    const { snapBack: _, reliefEnds: __, ...told } = agreement;
    return [{ ...told, terms: [], judgements: [], status: seenStatus(agreement, null) }];
  });
}

/** The agreements and offers to which a seat is a party. */
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

/** Whether a judgement is a breach of another seat's promise that nobody could observe. */
const isUnseen = ({ terms }: Agreement, { term, kept, observable }: TermJudgement, seat: SeatId | null): boolean =>
  !kept && !observable && terms[term]?.by !== seat;

/** An agreement with an unobserved breach appears to have simply ended. */
function seenStatus(agreement: Agreement, seat: SeatId | null): Agreement['status'] {
  if (agreement.status !== 'broken') return agreement.status;
  const isSeen = agreement.judgements.some((judgement) => !judgement.kept && !isUnseen(agreement, judgement, seat));
  return isSeen ? 'broken' : 'ended';
}
