import { assertNever } from '../../lib/assert-never.ts';
import { reputationOf } from '../../model/finance.ts';
import { PAIRS, type PairKey, type Stocks } from '../../terms/stocks.ts';
import type { VariableId } from '../../terms/trace.ts';
import type { SeatId } from '../../terms/vocabulary.ts';

/** The value of a traced variable in the stocks, in the unit of its trace (leakage as a share 0-1). */
export function valueOf(stocks: Stocks, variable: VariableId): number {
  switch (variable) {
    case 'income':
      return stocks.budget.income;
    case 'reserve':
      return stocks.budget.reserve;
    case 'output':
      return stocks.economy.output;
    case 'growth':
      return stocks.economy.growth;
    case 'staple-price':
      return stocks.economy.staplePrice;
    case 'exchange-rate':
      return stocks.economy.exchangeRate;
    case 'friction':
      return stocks.finance.friction;
    case 'compliance':
      return stocks.finance.compliance;
    case 'reputation':
      return reputationOf(stocks.finance);
    case 'loyalty':
      return stocks.circle.loyalty;
    // A record of rules 1 and 2 has no groups: each stood where the circle stood.
    case 'loyalty-military':
      return stocks.circle.groups?.military ?? stocks.circle.loyalty;
    case 'loyalty-party':
      return stocks.circle.groups?.party ?? stocks.circle.loyalty;
    case 'loyalty-bureaucracy':
      return stocks.circle.groups?.bureaucracy ?? stocks.circle.loyalty;
    case 'hazard':
      return stocks.circle.hazard;
    case 'cohesion':
      return stocks.circle.cohesion;
    case 'welfare':
      return stocks.citizens.welfare;
    case 'grievance':
      return stocks.citizens.grievance;
    case 'unrest':
      return stocks.control.unrest;
    case 'programme':
      return stocks.programme.index;
    case 'readiness':
      return stocks.programme.readiness;
    case 'tension':
      return stocks.diplomacy.tension;
    case 'unity':
      return stocks.diplomacy.unity;
    case 'mandate':
      return stocks.diplomacy.mandate;
    case 'room':
      return stocks.diplomacy.room;
    case 'standing':
      return stocks.diplomacy.standing;
    case 'border-risk':
      return stocks.diplomacy.borderRisk;
    case 'build-up':
      return stocks.diplomacy.buildUp;
    case 'credibility':
      return stocks.diplomacy.credibility;
    case 'access':
      return stocks.diplomacy.access;
    case 'leakage':
      return stocks.trade.leakage;
    case 'trust:us-china':
    case 'trust:us-un':
    case 'trust:us-dprk':
    case 'trust:china-un':
    case 'trust:china-dprk':
    case 'trust:un-dprk':
      return stocks.diplomacy.trust[TRUST[variable]];
    default:
      return assertNever(variable);
  }
}

const TRUST: Readonly<Record<`trust:${PairKey}`, PairKey>> = {
  'trust:us-china': 'us-china',
  'trust:us-un': 'us-un',
  'trust:us-dprk': 'us-dprk',
  'trust:china-un': 'china-un',
  'trust:china-dprk': 'china-dprk',
  'trust:un-dprk': 'un-dprk',
};

const MEMBERS: Readonly<Record<PairKey, readonly [SeatId, SeatId]>> = {
  'us-china': ['us', 'china'],
  'us-un': ['us', 'un'],
  'us-dprk': ['us', 'dprk'],
  'china-un': ['china', 'un'],
  'china-dprk': ['china', 'dprk'],
  'un-dprk': ['un', 'dprk'],
};

/** The pairs a seat belongs to, each with the other seat. */
export function pairsOf(seat: SeatId): readonly { readonly pair: PairKey; readonly other: SeatId }[] {
  return PAIRS.flatMap((pair) => {
    const [a, b] = MEMBERS[pair];
    return a === seat ? [{ pair, other: b }] : b === seat ? [{ pair, other: a }] : [];
  });
}
