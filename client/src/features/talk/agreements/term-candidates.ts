import { BASKETS, EFFORTS, PROVIDED, REFRAINED, VOTES, precheck } from '@letter/shared/play';
import type { AgreementTerms, Effort, Scenario, SeatId, SeatView, Term } from '@letter/shared/play';

/** Sums of money that can be promised with one press, US$ million a half-year. */
export const AMOUNTS = [75, 150, 225, 300, 450] as const;
/** An effort of nothing is no promise. */
const PROMISED: readonly Effort[] = EFFORTS.filter((effort) => effort > 0);
const SHARES = [25, 50, 75, 100] as const;

const isMoney = (term: Term): boolean =>
  term.kind === 'provide' && (term.what === 'aid' || term.what === 'fuel' || term.what === 'relief');

/** Whether a promise has a sum that its maker chooses. */
export const hasAmount = (term: Term): term is Extract<Term, { kind: 'provide' }> => isMoney(term);

/** Every promise that one party could add to an offer as it stands; what the rules would refuse is left out. */
export function termCandidates(view: SeatView, scenario: Scenario, terms: AgreementTerms, by: SeatId): readonly Term[] {
  const all: readonly Term[] = [
    ...BASKETS.flatMap((basket) => PROMISED.map((atLeast): Term => ({ kind: 'enforce', by, basket, atLeast }))),
    ...REFRAINED.map((from): Term => ({ kind: 'refrain', by, from })),
    ...PROVIDED.map((what): Term => ({
      kind: 'provide',
      by,
      what,
      amount: what === 'aid' || what === 'fuel' || what === 'relief' ? 150 : 1,
    })),
    ...VOTES.map((vote): Term => ({ kind: 'vote', by, vote })),
    ...SHARES.map((share): Term => ({ kind: 'freeze', by, share })),
  ];
  // Judged alone, so that what is already promised does not hide it; the whole offer is judged again when it is sent.
  return all.filter((term) => {
    const alone = precheck(view, scenario, { kind: 'offer-agreement', terms: { ...terms, terms: [term] } });
    const added = precheck(view, scenario, {
      kind: 'offer-agreement',
      terms: { ...terms, terms: [...terms.terms, term] },
    });
    return (
      alone?.code !== 'impossible-term' &&
      alone?.code !== 'not-your-term' &&
      added?.code !== 'impossible-term' &&
      added?.code !== 'too-many-changes'
    );
  });
}
