import { stream, type Stream } from '../../lib/rng.ts';
import type { Stocks } from '../../model/stocks.ts';
import type { VariableId } from '../../model/trace.ts';
import { CORRIDORS, type CorridorId, type SeatId } from '../vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';
import { exact, measured } from './measured.ts';
import type { Estimate } from './observation.ts';
import { pairsOf, valueOf } from './value-of.ts';

// Who can measure what, and how well: the table of the rulebook's chapter 5. What is not listed here nobody is told.

type Estimates = Partial<Record<VariableId, Estimate>>;
type Leaks = Partial<Record<CorridorId, Estimate>>;

/** Open to everybody: the record, prices, and what the Council shows of itself. */
const PUBLIC: readonly VariableId[] = ['tension', 'unity', 'credibility', 'access', 'staple-price', 'exchange-rate'];

/** Exact for the seat whose own affairs they are. */
const OWN: Readonly<Record<SeatId, readonly VariableId[]>> = {
  us: ['mandate'],
  china: ['room', 'standing', 'border-risk', 'build-up'],
  un: [],
  dprk: [
    'income',
    'reserve',
    'output',
    'growth',
    'friction',
    'loyalty',
    'hazard',
    'cohesion',
    'welfare',
    'grievance',
    'unrest',
    'programme',
    'readiness',
    'leakage',
  ],
};

/** Relative standard error of what a seat measures of the programme. */
const PROGRAMME_ERROR = { us: 0.1, china: 0.2 } as const;
/** Relative standard error of what a sender measures of the leak in its own corridor. */
const LEAK_ERROR = { us: 0.1, un: 0.2 } as const;
/** Standard errors of the three ways to measure welfare, in points. */
const WELFARE_ERROR = { survey: 5, prices: 6, staff: 4 } as const;
/** Access from which relief staff see enough of the country to judge. */
const ACCESS_TO_JUDGE = 50;

/** Measure what a seat can measure of one round, with errors drawn from the seed. */
export function estimatesOf(world: World, seat: SeatId, record: RoundRecord): Estimates {
  const { stocks } = record;
  const estimates: Estimates = {};
  for (const variable of PUBLIC) estimates[variable] = exact(valueOf(stocks, variable), 'public');
  for (const variable of OWN[seat]) estimates[variable] = exact(valueOf(stocks, variable), 'own-books');
  for (const { pair } of pairsOf(seat)) estimates[`trust:${pair}`] = exact(stocks.diplomacy.trust[pair], 'own-books');
  const programme = programmeOf(world, seat, record);
  if (programme !== null) estimates.programme = programme;
  const welfare = welfareOf(world, seat, record);
  if (welfare !== null) estimates.welfare = welfare;
  // A table keeps these for its whole game, and the engine keeps a copy much smaller than a record filled key by key.
  return { ...estimates };
}

function programmeOf(world: World, seat: SeatId, record: RoundRecord): Estimate | null {
  if (seat !== 'us' && seat !== 'china') return null;
  const share = PROGRAMME_ERROR[seat];
  // The floor keeps an estimate near zero from looking exact.
  const gauge = {
    value: record.stocks.programme.index,
    most: 100,
    errorAt: (value: number) => Math.max(1, value * share),
  };
  return measured(drawsOf(world, record), `${seat}:programme`, gauge, 'imagery');
}

function welfareOf(world: World, seat: SeatId, record: RoundRecord): Estimate | null {
  const measure = (value: number, sd: number, basis: Estimate['basis']): Estimate =>
    measured(drawsOf(world, record), `${seat}:welfare`, { value, most: 100, errorAt: () => sd }, basis);
  const { welfare } = record.stocks.citizens;
  switch (seat) {
    case 'us':
      return measure(stocksBefore(world, record).citizens.welfare, WELFARE_ERROR.survey, 'survey');
    case 'china':
      return measure(welfare, WELFARE_ERROR.prices, 'border-prices');
    case 'un':
      return record.stocks.diplomacy.access < ACCESS_TO_JUDGE
        ? null
        : measure(welfare, WELFARE_ERROR.staff, 'relief-staff');
    case 'dprk':
      return null;
  }
}

/** Measure the leak, in percent, of the corridors a seat can measure; Pyongyang knows what became of its own cargo. */
export function leaksOf(world: World, seat: SeatId, record: RoundRecord): Leaks {
  const percent = (corridor: CorridorId): number => 100 * record.flows.leakageAt[corridor];
  const leaks: Leaks = {};
  switch (seat) {
    case 'dprk':
      for (const corridor of CORRIDORS) leaks[corridor] = exact(percent(corridor), 'own-books');
      return leaks;
    case 'china':
      return { border: exact(percent('border'), 'own-books') };
    case 'us':
      return { dollar: leak(world, record, 'us:leak-dollar', percent('dollar'), LEAK_ERROR.us, 'bank-reports') };
    case 'un':
      return { sea: leak(world, record, 'un:leak-sea', percent('sea'), LEAK_ERROR.un, 'members-reports') };
  }
}

function leak(
  world: World,
  record: RoundRecord,
  subject: string,
  value: number,
  error: number,
  basis: Estimate['basis'],
): Estimate {
  return measured(
    drawsOf(world, record),
    subject,
    { value, most: 100, errorAt: (at) => Math.max(1, at * error) },
    basis,
  );
}

/** The draws of one round's measurements. */
export const drawsOf = (world: Pick<World, 'seed'>, record: Pick<RoundRecord, 'round'>): Stream =>
  stream(world.seed, record.round);

/** What the world was when the round began: the end of the round before, or the scenario's start. */
export function stocksBefore(world: Pick<World, 'history' | 'scenario'>, record: Pick<RoundRecord, 'round'>): Stocks {
  return world.history.find(({ round }) => round === record.round - 1)?.stocks ?? world.scenario.stocks;
}
