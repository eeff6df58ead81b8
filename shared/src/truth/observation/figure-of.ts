import { keysOf, recordOf } from '../../lib/record-of.ts';
import { termGrain } from '../../terms/grains.ts';
import type { Estimate, Observation } from '../../terms/observation.ts';
import type { VariableId } from '../../terms/trace.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';
import { MEASURABLE } from './measurable.ts';

/** Reads the estimate of one variable; undefined if there is none. */
export type ReadFigure = (estimates: Observation['estimates']) => Estimate | undefined;

// One function for each variable: with its name as a variable, a look into a record of thirty figures takes several times
// as long, and every observation takes dozens.
const READERS: Readonly<Record<VariableId, ReadFigure>> = {
  income: (all) => all.income,
  reserve: (all) => all.reserve,
  output: (all) => all.output,
  growth: (all) => all.growth,
  'staple-price': (all) => all['staple-price'],
  'exchange-rate': (all) => all['exchange-rate'],
  friction: (all) => all.friction,
  compliance: (all) => all.compliance,
  reputation: (all) => all.reputation,
  loyalty: (all) => all.loyalty,
  'loyalty-military': (all) => all['loyalty-military'],
  'loyalty-party': (all) => all['loyalty-party'],
  'loyalty-bureaucracy': (all) => all['loyalty-bureaucracy'],
  hazard: (all) => all.hazard,
  cohesion: (all) => all.cohesion,
  welfare: (all) => all.welfare,
  grievance: (all) => all.grievance,
  unrest: (all) => all.unrest,
  programme: (all) => all.programme,
  readiness: (all) => all.readiness,
  tension: (all) => all.tension,
  unity: (all) => all.unity,
  mandate: (all) => all.mandate,
  room: (all) => all.room,
  standing: (all) => all.standing,
  'border-risk': (all) => all['border-risk'],
  'build-up': (all) => all['build-up'],
  credibility: (all) => all.credibility,
  access: (all) => all.access,
  leakage: (all) => all.leakage,
  'trust:us-china': (all) => all['trust:us-china'],
  'trust:us-un': (all) => all['trust:us-un'],
  'trust:us-dprk': (all) => all['trust:us-dprk'],
  'trust:china-un': (all) => all['trust:china-un'],
  'trust:china-dprk': (all) => all['trust:china-dprk'],
  'trust:un-dprk': (all) => all['trust:un-dprk'],
};

/** How the figures of one variable are read. */
export interface Figure {
  readonly read: ReadFigure;
  /** The seats that can measure it. */
  readonly measured: BySeat<boolean>;
  /** The step in which the parts of its change are told. */
  readonly termGrain: number;
}

const FIGURES = recordOf(keysOf(READERS), (variable): Figure => {
  const measures = (seat: SeatId): boolean => {
    const all: readonly VariableId[] = MEASURABLE[seat];
    return all.includes(variable);
  };
  return {
    read: READERS[variable],
    measured: { us: measures('us'), china: measures('china'), un: measures('un'), dprk: measures('dprk') },
    termGrain: termGrain(variable),
  };
});

const FIGURE_OF: ReadonlyMap<string, Figure> = new Map(Object.entries(FIGURES));

/** How the figures of a variable are read. */
export const figureOf = (variable: VariableId): Figure => FIGURE_OF.get(variable) ?? unknown(variable);

/** A stranger's file may name a variable that there is not: it stops no replay. */
const unknown = (variable: VariableId): Figure => ({
  read: READERS.income,
  measured: { us: true, china: true, un: true, dprk: true },
  termGrain: termGrain(variable),
});
