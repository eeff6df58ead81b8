import { PUBLIC_VARIABLES } from '../../terms/public-figures.ts';
import type { VariableId } from '../../terms/trace.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';

/** Open to everybody: the record, prices, and what the Council shows of itself. */
const OPEN = PUBLIC_VARIABLES;

/** What each seat can measure at all, exactly or with an error: the table of the rulebook's chapter 5. */
const MEASURABLE = {
  us: [...OPEN, 'mandate', 'trust:us-china', 'trust:us-un', 'trust:us-dprk', 'programme', 'welfare'],
  china: [
    ...OPEN,
    ...(['room', 'standing', 'border-risk', 'build-up', 'programme', 'welfare'] as const),
    ...(['trust:us-china', 'trust:china-un', 'trust:china-dprk'] as const),
  ],
  // Welfare only where the access of its relief staff lets it judge.
  un: [...OPEN, 'trust:us-un', 'trust:china-un', 'trust:un-dprk', 'welfare'],
  dprk: [
    ...OPEN,
    ...(['income', 'reserve', 'output', 'growth', 'friction', 'leakage', 'programme', 'readiness'] as const),
    ...(['loyalty', 'hazard', 'cohesion', 'welfare', 'grievance', 'unrest'] as const),
    ...(['trust:us-dprk', 'trust:china-dprk', 'trust:un-dprk'] as const),
  ],
} as const satisfies BySeat<readonly VariableId[]>;

/** A variable that a seat can measure. */
export type MeasurableBy<S extends SeatId> = (typeof MEASURABLE)[S][number];

const SETS: BySeat<ReadonlySet<VariableId>> = {
  us: new Set(MEASURABLE.us),
  china: new Set(MEASURABLE.china),
  un: new Set(MEASURABLE.un),
  dprk: new Set(MEASURABLE.dprk),
};

/** The variables that a seat can measure at all. */
export const measurableBy = (seat: SeatId): ReadonlySet<VariableId> => SETS[seat];
