import { meanOfGroups } from '../../model/circle-groups.ts';
import type { ModelParams } from '../../terms/params.ts';
import type { Stocks } from '../../terms/stocks.ts';
import type { VariableId } from '../../terms/trace.ts';

type Writer = (stocks: Stocks, value: number, params: ModelParams) => Stocks;

const share = (value: number): number => Math.min(1, Math.max(0, value));

const economy =
  (key: keyof Stocks['economy']): Writer =>
  (stocks, value) => ({ ...stocks, economy: { ...stocks.economy, [key]: value } });
const budget =
  (key: 'income' | 'reserve'): Writer =>
  (stocks, value) => ({ ...stocks, budget: { ...stocks.budget, [key]: value } });
const diplomacy =
  (key: Exclude<keyof Stocks['diplomacy'], 'trust'>): Writer =>
  (stocks, value) => ({ ...stocks, diplomacy: { ...stocks.diplomacy, [key]: value } });
const trust =
  (key: keyof Stocks['diplomacy']['trust']): Writer =>
  (stocks, value) => ({
    ...stocks,
    diplomacy: { ...stocks.diplomacy, trust: { ...stocks.diplomacy.trust, [key]: value } },
  });
const circle =
  (key: 'loyalty' | 'hazard' | 'cohesion'): Writer =>
  (stocks, value) => ({ ...stocks, circle: { ...stocks.circle, [key]: value } });
const group =
  (key: 'military' | 'party' | 'bureaucracy'): Writer =>
  (stocks, value, params) => {
    if (stocks.circle.groups === undefined) return stocks;
    const groups = { ...stocks.circle.groups, [key]: value };
    return { ...stocks, circle: { ...stocks.circle, groups, loyalty: meanOfGroups(params, groups) } };
  };

const WRITERS: Readonly<Record<VariableId, Writer>> = {
  income: budget('income'),
  reserve: budget('reserve'),
  output: economy('output'),
  growth: economy('growth'),
  'staple-price': economy('staplePrice'),
  'exchange-rate': economy('exchangeRate'),
  friction: (stocks, value) => ({ ...stocks, finance: { ...stocks.finance, friction: share(value) } }),
  compliance: (stocks, value) => ({ ...stocks, finance: { ...stocks.finance, compliance: share(value) } }),
  reputation: (stocks, value) => ({ ...stocks, finance: { ...stocks.finance, reputation: value } }),
  loyalty: circle('loyalty'),
  'loyalty-military': group('military'),
  'loyalty-party': group('party'),
  'loyalty-bureaucracy': group('bureaucracy'),
  hazard: (stocks, value) => ({ ...stocks, circle: { ...stocks.circle, hazard: share(value) } }),
  cohesion: circle('cohesion'),
  welfare: (stocks, value) => ({ ...stocks, citizens: { ...stocks.citizens, welfare: value } }),
  grievance: (stocks, value) => ({ ...stocks, citizens: { ...stocks.citizens, grievance: value } }),
  unrest: (stocks, value) => ({ ...stocks, control: { ...stocks.control, unrest: share(value) } }),
  programme: (stocks, value) => ({ ...stocks, programme: { ...stocks.programme, index: value } }),
  readiness: (stocks, value) => ({ ...stocks, programme: { ...stocks.programme, readiness: value } }),
  tension: diplomacy('tension'),
  unity: diplomacy('unity'),
  mandate: diplomacy('mandate'),
  room: diplomacy('room'),
  standing: diplomacy('standing'),
  'border-risk': diplomacy('borderRisk'),
  'build-up': diplomacy('buildUp'),
  credibility: diplomacy('credibility'),
  access: diplomacy('access'),
  leakage: (stocks, value) => ({ ...stocks, trade: { ...stocks.trade, leakage: share(value) } }),
  'trust:us-china': trust('us-china'),
  'trust:us-un': trust('us-un'),
  'trust:us-dprk': trust('us-dprk'),
  'trust:china-un': trust('china-un'),
  'trust:china-dprk': trust('china-dprk'),
  'trust:un-dprk': trust('un-dprk'),
};

/** The stocks with one quantity set, in the unit of its trace. */
export const withValue = (stocks: Stocks, variable: VariableId, value: number, params: ModelParams): Stocks =>
  WRITERS[variable](stocks, value, params);
