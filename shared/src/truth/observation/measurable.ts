import { PUBLIC_VARIABLES } from '../../terms/public-figures.ts';
import type { VariableId } from '../../terms/trace.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';

/** Public: the record, prices and the visible state of the Council. */
const OPEN = PUBLIC_VARIABLES;

/** What each seat can measure, exactly or with an error: the table in chapter 5 of the rulebook. */
export const MEASURABLE = {
  us: [...OPEN, 'mandate', 'trust:us-china', 'trust:us-un', 'trust:us-dprk', 'programme', 'welfare'],
  china: [
    ...OPEN,
    ...(['room', 'standing', 'border-risk', 'build-up', 'programme', 'welfare'] as const),
    ...(['trust:us-china', 'trust:china-un', 'trust:china-dprk'] as const),
  ],
  // Welfare only if its relief staff have enough access.
  un: [...OPEN, 'trust:us-un', 'trust:china-un', 'trust:un-dprk', 'welfare'],
  dprk: [
    ...OPEN,
    ...(['income', 'reserve', 'output', 'growth', 'friction', 'leakage', 'programme', 'readiness'] as const),
    ...(['loyalty-military', 'loyalty-party', 'loyalty-bureaucracy'] as const),
    ...(['loyalty', 'hazard', 'cohesion', 'welfare', 'grievance', 'unrest'] as const),
    ...(['trust:us-dprk', 'trust:china-dprk', 'trust:un-dprk'] as const),
  ],
} as const satisfies BySeat<readonly VariableId[]>;

/** A variable that a seat can measure. */
export type MeasurableBy<S extends SeatId> = (typeof MEASURABLE)[S][number];
