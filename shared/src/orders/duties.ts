import { effortsIn } from '../rules/facts/docket-facts.ts';
import { breakersOf, type Plan } from '../rules/promises/broken-by.ts';
import { chipsUnderFreeze, programmeChips } from '../rules/promises/by-docket.ts';
import { sightOf, type Sight } from '../rules/promises/sight.ts';
import type { Agreement, AgreementTerms, Term } from '../terms/agreement.ts';
import type { Expectation } from '../terms/expectation.ts';
import { agreementId, type Slot } from '../terms/ids.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import { costOf } from './budget.ts';
import { effortChange } from './effort-stakes.ts';
import { forecast } from './forecast.ts';
import { CHIPS } from './fund-programme/shape.ts';

/** What one promise would ask of a seat in this half-year, against what it plans now. */
export interface Duty {
  readonly term: Term;
  /** Index of the promise in the agreement. */
  readonly index: number;
  /** The slots of the plan that would have to change; `null` if the plan keeps the promise as it is. */
  readonly change: readonly Slot[] | null;
  /** Points or chips that keeping it costs more than the plan; negative if it frees some. */
  readonly points: number;
  /** What keeping it changes against the plan. */
  readonly expected: readonly Expectation[];
  /** Who would see a breach as things are planned, or would be if nothing were done for it. */
  readonly sight: Sight;
}

/** What the seat would have to do in this half-year under these terms, promise by promise. */
export function dutiesOf(
  view: SeatView,
  scenario: Scenario,
  terms: AgreementTerms,
  plan: Plan = view,
): readonly Duty[] {
  return terms.terms.flatMap((term, index): Duty[] => {
    if (term.by !== view.seat) return [];
    return [
      {
        term,
        index,
        change: breakersOf(view, plan, term),
        ...burdenOf(view, scenario, terms, term, plan),
        sight: sightOf(view, scenario, terms.parties, term, plan.docket),
      },
    ];
  });
}

type Burden = Pick<Duty, 'points' | 'expected'>;

const NONE: Burden = { points: 0, expected: [] };

function burdenOf(view: SeatView, scenario: Scenario, terms: AgreementTerms, term: Term, plan: Plan): Burden {
  if (term.kind === 'enforce') {
    const now = effortsIn(plan.docket)[term.basket];
    if (now >= term.atLeast) return NONE;
    const { points, blocked, home } = effortChange(view, scenario, term.basket, now, term.atLeast);
    return { points, expected: [{ quantity: 'blocked', ...blocked, unit: 'US$ million' }, ...home] };
  }
  return term.kind === 'freeze' ? freezeBurden(view, scenario, terms, term, plan) : NONE;
}

/** A freeze slows what is still funded, and frees the chips above its limit. */
function freezeBurden(
  view: SeatView,
  scenario: Scenario,
  terms: AgreementTerms,
  { share }: Extract<Term, { readonly kind: 'freeze' }>,
  { docket }: Plan,
): Burden {
  const now = chipsIn(programmeChips(docket));
  const then = chipsIn(Math.min(now, chipsUnderFreeze(share)));
  const bound: SeatView = { ...view, agreements: [...view.agreements, signed(view, terms)] };
  const before = forecast(view, scenario, fund(now));
  const after = forecast(bound, scenario, fund(then));
  return {
    points: costOf(scenario, view.seat, fund(then)) - costOf(scenario, view.seat, fund(now)),
    expected: after.flatMap((one): Expectation[] => {
      const mean = one.mean - (before.find(({ quantity }) => quantity === one.quantity)?.mean ?? 0);
      return mean === 0 ? [] : [{ ...one, mean }];
    }),
  };
}

const fund = (chips: Chips) => ({ kind: 'fund-programme', chips }) as const;

type Chips = (typeof CHIPS)[number];
const chipsIn = (count: number): Chips => CHIPS.find((chips) => chips === count) ?? 0;

/** The terms as they will bind once everybody has signed. */
const signed = ({ seat, public: { round } }: SeatView, terms: AgreementTerms): Agreement => ({
  ...terms,
  id: agreementId('planned'),
  offeredBy: seat,
  offeredIn: round,
  signed: terms.parties,
  status: 'in-force',
  from: round,
  until: round + terms.rounds - 1,
  judgements: [],
});
