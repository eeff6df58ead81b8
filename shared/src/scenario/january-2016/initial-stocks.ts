import type { Stocks } from '../../model/stocks.ts';
import { january2016IntermediaryStocks } from './intermediaries.ts';

/**
 * The state in January 2016, after the fourth nuclear test and before its resolution. Sources: reserve = ten chips and a
 * little; growth S49b (-1.1 in 2015); prices indexed to 2016 (S123); recorded trade S42 (US$6.25bn in 2015); everything on a
 * 0-100 scale is an estimate placed so that the rules' starting values hold (mandate, room 60; credibility, access 50).
 */
export const january2016Stocks: Stocks = {
  trade: {
    diligence: { border: 0.72, sea: 0.72, dollar: 0.8 },
    arrived: 2790,
    recorded: 3040,
    leakage: 0.9,
    lost: 0.03,
  },
  networks: { intermediaries: january2016IntermediaryStocks },
  finance: { friction: 0.05, compliance: 0.16, fear: 0.08 },
  economy: { output: 100, growth: -1.1, staplePrice: 100, exchangeRate: 100 },
  budget: { income: 1470, reserve: 1530, chips: 10 },
  circle: { loyalty: 68, norm: 3, cohesion: 72, hazard: 0.003 },
  citizens: { welfare: 54, grievance: 42 },
  control: { security: 1, detection: 77, unrest: 0.008 },
  programme: {
    index: 40,
    readiness: 62,
    fundedRounds: 1,
    milestones: 0,
    tests: { missile: 0, 'long-range': 0, nuclear: 0 },
  },
  diplomacy: {
    tension: 48,
    trust: { 'us-china': 46, 'us-un': 58, 'us-dprk': 12, 'china-un': 50, 'china-dprk': 44, 'un-dprk': 24 },
    unity: 52,
    mandate: 60,
    room: 60,
    standing: 55,
    borderRisk: 22,
    buildUp: 34,
    credibility: 50,
    access: 50,
  },
};
