import { openEstimates } from './public-figures.ts';
import { stream, type Stream } from '../../lib/rng.ts';
import { GRAIN, GRAINS, grainOf } from '../../terms/grains.ts';
import type { Stocks } from '../../terms/stocks.ts';
import type { VariableId } from '../../terms/trace.ts';
import { type CorridorId, type SeatId, type SenderId } from '../../terms/vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';
import { exact, measured, type Gauge } from './measured.ts';
import type { MeasurableBy } from './measurable.ts';
import type { Estimate } from '../../terms/observation.ts';

// Which seat can measure what, and how well: the table in chapter 5 of the rulebook. Nothing else is observable.

type Estimates = Partial<Record<VariableId, Estimate>>;
type Leaks = Partial<Record<CorridorId, Estimate>>;

const byImagery = (share: number): Gauge => ({ most: 100, share, least: 1, grain: grainOf('programme') });
/** A seat's measurement of the programme, with its relative standard error. */
const PROGRAMME = {
  us: { subject: 'us:programme', gauge: byImagery(0.1) },
  china: { subject: 'china:programme', gauge: byImagery(0.2) },
} as const;
const byPercent = (share: number): Gauge => ({ most: 100, share, least: 1, grain: GRAIN.percent });
/** A sender's measurement of leakage in its own corridor, with its relative standard error. */
const LEAK = { us: byPercent(0.1), un: byPercent(0.2) } as const;
const bySurvey = (sd: number): Gauge => ({ most: 100, share: 0, least: sd, grain: grainOf('welfare') });
/** The three measurements of welfare, with their standard errors in points. */
const WELFARE = {
  us: { subject: 'us:welfare', gauge: bySurvey(5), basis: 'survey' },
  china: { subject: 'china:welfare', gauge: bySurvey(6), basis: 'border-prices' },
  un: { subject: 'un:welfare', gauge: bySurvey(4), basis: 'relief-staff' },
} as const;
/** Access from which relief staff see enough of the country to estimate welfare. */
const ACCESS_TO_JUDGE = 50;

type Measured<S extends SeatId> = Readonly<Record<MeasurableBy<S>, Estimate>>;

/** A quantity in a seat's own books, as precisely as such books are kept. */
const own = (value: number, grain: number): Estimate => exact(value, 'own-books', grain);

/**
 * A seat's estimates in one round, with errors drawn from the seed. Each seat's record is an object literal,
 * because a table keeps them for the whole game and an object filled key by key takes much more memory.
 */
export function estimatesOf(
  world: World,
  seat: SeatId,
  record: RoundRecord,
  open: ReturnType<typeof openEstimates> = openEstimates(record.stocks, drawsOf(world, record)),
): Estimates {
  const { stocks } = record;
  switch (seat) {
    case 'us':
      return {
        tension: open.tension,
        unity: open.unity,
        credibility: open.credibility,
        access: open.access,
        'staple-price': open['staple-price'],
        'exchange-rate': open['exchange-rate'],
        reputation: open.reputation,
        mandate: own(stocks.diplomacy.mandate, GRAINS.mandate),
        'trust:us-china': own(stocks.diplomacy.trust['us-china'], GRAINS.trust),
        'trust:us-un': own(stocks.diplomacy.trust['us-un'], GRAINS.trust),
        'trust:us-dprk': own(stocks.diplomacy.trust['us-dprk'], GRAINS.trust),
        programme: programmeOf(world, 'us', record),
        welfare: welfareOf(world, 'us', record),
      } satisfies Measured<'us'>;
    case 'china':
      return {
        tension: open.tension,
        unity: open.unity,
        credibility: open.credibility,
        access: open.access,
        'staple-price': open['staple-price'],
        'exchange-rate': open['exchange-rate'],
        reputation: open.reputation,
        room: own(stocks.diplomacy.room, GRAINS.room),
        standing: own(stocks.diplomacy.standing, GRAINS.standing),
        'border-risk': own(stocks.diplomacy.borderRisk, GRAINS['border-risk']),
        'build-up': own(stocks.diplomacy.buildUp, GRAINS['build-up']),
        'trust:us-china': own(stocks.diplomacy.trust['us-china'], GRAINS.trust),
        'trust:china-un': own(stocks.diplomacy.trust['china-un'], GRAINS.trust),
        'trust:china-dprk': own(stocks.diplomacy.trust['china-dprk'], GRAINS.trust),
        programme: programmeOf(world, 'china', record),
        welfare: welfareOf(world, 'china', record),
      } satisfies Measured<'china'>;
    case 'un': {
      const estimates = {
        tension: open.tension,
        unity: open.unity,
        // Its own reading of both: the public hears of them with an error.
        credibility: own(stocks.diplomacy.credibility, GRAINS.credibility),
        access: own(stocks.diplomacy.access, GRAINS.access),
        'staple-price': open['staple-price'],
        'exchange-rate': open['exchange-rate'],
        reputation: open.reputation,
        'trust:us-un': own(stocks.diplomacy.trust['us-un'], GRAINS.trust),
        'trust:china-un': own(stocks.diplomacy.trust['china-un'], GRAINS.trust),
        'trust:un-dprk': own(stocks.diplomacy.trust['un-dprk'], GRAINS.trust),
      } satisfies Omit<Measured<'un'>, 'welfare'>;
      return stocks.diplomacy.access < ACCESS_TO_JUDGE
        ? estimates
        : { ...estimates, welfare: welfareOf(world, 'un', record) };
    }
    case 'dprk':
      return ownBooks(open, record.stocks) satisfies Measured<'dprk'>;
  }
}

/** What Pyongyang knows from its own books. */
const ownBooks = (open: ReturnType<typeof openEstimates>, stocks: Stocks) => ({
  tension: open.tension,
  unity: open.unity,
  credibility: open.credibility,
  access: open.access,
  'staple-price': open['staple-price'],
  'exchange-rate': open['exchange-rate'],
  reputation: open.reputation,
  income: own(stocks.budget.income, GRAINS.income),
  reserve: own(stocks.budget.reserve, GRAINS.reserve),
  output: own(stocks.economy.output, GRAINS.output),
  growth: own(stocks.economy.growth, GRAINS.growth),
  friction: own(stocks.finance.friction, GRAINS.friction),
  loyalty: own(stocks.circle.loyalty, GRAINS.loyalty),
  'loyalty-military': own(stocks.circle.groups?.military ?? stocks.circle.loyalty, GRAINS['loyalty-military']),
  'loyalty-party': own(stocks.circle.groups?.party ?? stocks.circle.loyalty, GRAINS['loyalty-party']),
  'loyalty-bureaucracy': own(stocks.circle.groups?.bureaucracy ?? stocks.circle.loyalty, GRAINS['loyalty-bureaucracy']),
  hazard: own(stocks.circle.hazard, GRAINS.hazard),
  cohesion: own(stocks.circle.cohesion, GRAINS.cohesion),
  welfare: own(stocks.citizens.welfare, GRAINS.welfare),
  grievance: own(stocks.citizens.grievance, GRAINS.grievance),
  unrest: own(stocks.control.unrest, GRAINS.unrest),
  programme: own(stocks.programme.index, GRAINS.programme),
  readiness: own(stocks.programme.readiness, GRAINS.readiness),
  leakage: own(stocks.trade.leakage, GRAINS.leakage),
  'trust:us-dprk': own(stocks.diplomacy.trust['us-dprk'], GRAINS.trust),
  'trust:china-dprk': own(stocks.diplomacy.trust['china-dprk'], GRAINS.trust),
  'trust:un-dprk': own(stocks.diplomacy.trust['un-dprk'], GRAINS.trust),
});

function programmeOf(world: World, seat: 'us' | 'china', record: RoundRecord): Estimate {
  const { subject, gauge } = PROGRAMME[seat];
  return measured(drawsOf(world, record), subject, record.stocks.programme.index, gauge, 'imagery');
}

function welfareOf(world: World, seat: SenderId, record: RoundRecord): Estimate {
  // A survey is available with a lag of half a year.
  const stocks = seat === 'us' ? stocksBefore(world, record) : record.stocks;
  const { subject, gauge, basis } = WELFARE[seat];
  return measured(drawsOf(world, record), subject, stocks.citizens.welfare, gauge, basis);
}

/** Leakage at the corridors a seat can measure, percent; Pyongyang knows the fate of its own cargo. */
export function leaksOf(world: World, seat: SeatId, record: RoundRecord): Leaks {
  const percent = (corridor: CorridorId): number => 100 * record.flows.leakageAt[corridor];
  switch (seat) {
    case 'dprk':
      return {
        border: exact(percent('border'), 'own-books', GRAIN.percent),
        sea: exact(percent('sea'), 'own-books', GRAIN.percent),
        dollar: exact(percent('dollar'), 'own-books', GRAIN.percent),
      };
    case 'china':
      return { border: exact(percent('border'), 'own-books', GRAIN.percent) };
    case 'us':
      return { dollar: measured(drawsOf(world, record), 'us:leak-dollar', percent('dollar'), LEAK.us, 'bank-reports') };
    case 'un':
      return { sea: measured(drawsOf(world, record), 'un:leak-sea', percent('sea'), LEAK.un, 'members-reports') };
  }
}

/** The random draws of one round's measurements. */
export const drawsOf = (world: Pick<World, 'seed'>, record: Pick<RoundRecord, 'round'>): Stream =>
  stream(world.seed, record.round);

/** The stocks at the start of the round: the end of the previous round, or the scenario's start. */
export function stocksBefore(world: Pick<World, 'history' | 'scenario'>, record: Pick<RoundRecord, 'round'>): Stocks {
  return world.history.findLast(({ round }) => round === record.round - 1)?.stocks ?? world.scenario.stocks;
}
