import {
  BASKETS,
  EASED_LEVELS,
  EFFORTS,
  FREEZE_SHARES,
  LICENSED,
  PROVIDED,
  REFRAINED,
  VOTES,
  amountRange,
  precheck,
} from '@letter/shared/play';
import type {
  AgreementTerms,
  Effort,
  Provided,
  RejectionCode,
  Scenario,
  SeatId,
  SeatView,
  Term,
} from '@letter/shared/play';

/** Sums of money that can be promised with one press, US$ million per half-year. */
export const AMOUNTS = [75, 150, 225, 300, 450] as const;
/** An effort of zero is no promise. */
const PROMISED: readonly Effort[] = EFFORTS.filter((effort) => effort > 0);

/** The initial sum of a promise of money. */
const FIRST_AMOUNT = 150;

/** Whether a promise has a sum that its maker chooses. */
export const hasAmount = (term: Term): term is Extract<Term, { kind: 'provide' | 'license' }> =>
  term.kind === 'license' || (term.kind === 'provide' && isChosen(term.what));

/** Why a promise cannot be made at all, whatever else the offer says. */
const NEVER: readonly RejectionCode[] = [
  'impossible-term',
  'not-your-term',
  'nothing-to-ease',
  'council-letter',
  'no-finding',
  'not-restricted',
];

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
    ...BASKETS.flatMap((basket) => EASED_LEVELS.map((level): Term => ({ kind: 'ease', by, basket, level }))),
    ...LICENSED.map((measure): Term => ({ kind: 'license', by, measure, amount: FIRST_AMOUNT })),
    { kind: 'release', by },
  ];
  // Judged alone, so that existing promises do not hide it; the whole offer is judged again when it is sent.
  const refusal = (promises: readonly Term[]): RejectionCode | null => {
    // Whether it must be public is said once it is in the offer.
    const alone = { ...terms, terms: promises, secret: false, snapBack: 'none' } as const;
    return precheck(view, scenario, { kind: 'offer-agreement', terms: alone })?.code ?? null;
  };
  return all.filter((term) => {
    const alone = refusal([term]);
    const added = refusal([...terms.terms, term]);
    return (alone === null || !NEVER.includes(alone)) && added !== 'impossible-term' && added !== 'too-many-changes';
  });
}
