import { exp, square } from '../../lib/portable-math.ts';
import { priceOf } from '../price.ts';
import { lookChance, readChance } from '../facts/panel-watch.ts';
import type { Term } from '../../terms/agreement.ts';
import type { Docket } from '../../terms/docket.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { isSender, type SeatId } from '../../terms/vocabulary.ts';
import { testIn, withdrawnBy } from './by-docket.ts';
import { agreementsInForce } from './due.ts';
import { effortsIn } from '../facts/docket-facts.ts';

/** Who would see a breach of one's own promise in this half-year, and how likely (0-1), as far as its maker can know. */
export interface Sight {
  readonly chance: number;
  /**
   * `all`: it cannot be hidden; `dprk`: Pyongyang sees its cargo pass; `panel`: the UN's Panel, if it looks;
   * `inspectors`: those whom Pyongyang lets in; `nobody`: nobody can measure it.
   */
  readonly by: 'all' | 'dprk' | 'panel' | 'inspectors' | 'nobody';
}

const OPEN: Sight = { chance: 1, by: 'all' };
const HIDDEN: Sight = { chance: 0, by: 'nobody' };

/** Whether a breach of such a promise is seen by everybody: all but effort and the programme, which are done in secret. */
export const cannotBeHidden = ({ kind }: Term): boolean => kind !== 'enforce' && kind !== 'freeze';

/** Who would see that a docket breaks one's own promise, or would if it did; `parties` are the seats between which it was made. */
export function sightOf(
  view: SeatView,
  scenario: Scenario,
  parties: readonly SeatId[],
  term: Term,
  docket: Docket,
): Sight {
  if (term.kind === 'enforce') {
    if (!isSender(term.by)) return HIDDEN;
    if (parties.includes('dprk')) return { chance: 1, by: 'dprk' };
    // Of a promise that is kept: who would see the smallest breach of it.
    const gap = Math.max(1, term.atLeast - effortsIn(docket)[term.basket]);
    const chance = lookChance(view, scenario, term.by) * readChance(gap);
    return chance === 0 ? HIDDEN : { chance, by: 'panel' };
  }
  if (cannotBeHidden(term) || testIn(docket) !== 'none') return OPEN;
  const chance = isLetIn(view, parties, docket) ? 1 : accessChance(view, scenario);
  return { chance, by: 'inspectors' };
}

/** Whether Pyongyang has agreed to admit inspectors or relief staff for another party to a promise. */
function isLetIn(view: SeatView, parties: readonly SeatId[], docket: Docket): boolean {
  const others = parties.filter((party) => party !== 'dprk');
  return agreementsInForce({ agreements: view.agreements, round: view.public.round }).some(
    (agreement) =>
      others.some((party) => agreement.parties.includes(party)) &&
      agreement.terms.some(
        (term) =>
          term.kind === 'provide' &&
          term.by === 'dprk' &&
          (term.what === 'access' || term.what === 'monitoring') &&
          withdrawnBy(docket, term).length === 0,
      ),
  );
}

/** How far access moves within a half-year, points: one standard error, our estimate. */
const ACCESS_MOVES = 6;

/** Chance that relief staff get about enough to see a programme: what is published of their access has an error. */
function accessChance(view: SeatView, scenario: Scenario): number {
  const seen = view.observations.findLast(({ estimates }) => estimates.access !== undefined)?.estimates.access;
  const { mean, sd } = seen ?? { mean: scenario.stocks.diplomacy.access, sd: 0 };
  const over = mean - priceOf(scenario, 'freeze.seen-from-access');
  // The logistic curve stands for the normal one: they differ by less than one percent.
  return 1 / (1 + exp((-1.702 * over) / Math.sqrt(square(sd) + square(ACCESS_MOVES))));
}
