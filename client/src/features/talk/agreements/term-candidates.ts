import {
  BASKETS,
  EFFORTS,
  FREEZE_SHARES,
  PROVIDED,
  REFRAINED,
  VOTES,
  amountRange,
  precheck,
} from '@letter/shared/play';
import type { AgreementTerms, Effort, Provided, Scenario, SeatId, SeatView, Term } from '@letter/shared/play';

/** Sums of money that can be promised with one press, US$ million per half-year. */
export const AMOUNTS = [75, 150, 225, 300, 450] as const;
/** An effort of zero is no promise. */
const PROMISED: readonly Effort[] = EFFORTS.filter((effort) => effort > 0);

/** The initial sum of a promise of money. */
const FIRST_AMOUNT = 150;

/** Whether a promise has a sum that its maker chooses. */
export const hasAmount = (term: Term): term is Extract<Term, { kind: 'provide' }> =>
  term.kind === 'provide' && isChosen(term.what);

const isChosen = (what: Provided): boolean => {
  const [least, most] = amountRange(what);
  return most > least;
};

/** Every promise that one party could add to an offer as it stands, without those the rules would refuse. */
export function termCandidates(view: SeatView, scenario: Scenario, terms: AgreementTerms, by: SeatId): readonly Term[] {
  const all: readonly Term[] = [
    ...BASKETS.flatMap((basket) => PROMISED.map((atLeast): Term => ({ kind: 'enforce', by, basket, atLeast }))),
    ...REFRAINED.map((from): Term => ({ kind: 'refrain', by, from })),
    ...PROVIDED.map((what): Term => ({
      kind: 'provide',
      by,
      what,
      amount: isChosen(what) ? FIRST_AMOUNT : amountRange(what)[0],
    })),
    ...VOTES.map((vote): Term => ({ kind: 'vote', by, vote })),
    ...FREEZE_SHARES.map((share): Term => ({ kind: 'freeze', by, share })),
  ];
  // Judged alone, so that existing promises do not hide it; the whole offer is judged again when it is sent.
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
