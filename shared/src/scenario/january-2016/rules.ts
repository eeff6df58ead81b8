import { intermediaryId } from '../../engine/ids.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { sealedPrices } from './sealed-prices.ts';
import { textCosts } from './text-costs.ts';

// Rules data of the January 2016 world: points, prices, openings, what is in force. Numbers are the starting values of
// the payoff study (design review, sections 3 and 4) unless a line says otherwise.

/** Letters of January 2016: resolutions 1718 (2006), 1874 (2009), 2094 (2013) in force; trade free; US dollar rules older. */
const letters: Scenario['letters'] = {
  border: { luxury: 2, 'travel-assets': 2, 'dual-use': 2, arms: 2, financial: 0, trade: 0, aid: 0 },
  sea: { luxury: 2, 'travel-assets': 2, 'dual-use': 2, arms: 2, financial: 0, trade: 0, aid: 0 },
  dollar: { luxury: 2, 'travel-assets': 2, 'dual-use': 2, arms: 2, financial: 2, trade: 0, aid: 0 },
};

export const january2016Rules = {
  startYear: 2016,
  startHalf: 1,
  shockChance: 0.4,
  formats: {
    blitz: {
      openFrom: 5,
      lastChance: 1,
      most: 5,
      seconds: { briefing: 20, negotiation: 60, orders: 50, adjudication: 40 },
    },
    standard: {
      openFrom: 7,
      lastChance: 1 / 3,
      most: 9,
      seconds: { briefing: 40, negotiation: 110, orders: 90, adjudication: 60 },
    },
  },
  points: { us: 6, china: 6, un: 6 },
  letters,
  efforts: {
    us: { elite: 1, programme: 1, finance: 1, broad: 0 },
    china: { elite: 1, programme: 1, finance: 0, broad: 0 },
    un: { elite: 1, programme: 1, finance: 0, broad: 0 },
  },
  // Round 1 opens with two blanks to bargain over: how far trade is touched, and whether the luxury list is common.
  draft: {
    changes: [
      { basket: 'programme', level: 4 },
      { basket: 'broad', level: 2 },
    ],
    commonList: false,
    exemptions: false,
    procedure: false,
    sunset: 4,
  },
  opens: {
    'set-effort': 1,
    'report-effort': 1,
    'take-dollar-step': 1,
    'set-support': 1,
    'panel-look': 1,
    'set-relief': 1,
    'fund-circle': 1,
    'fund-programme': 1,
    'fund-citizens': 1,
    'set-burden': 1,
    'conduct-test': 1,
    'table-text': 1,
    'cast-vote': 1,
    'file-belief': 1,
    'offer-agreement': 1,
    'answer-agreement': 1,
    'pursue-name': 2,
    collect: 2,
    'treat-name': 2,
    'handle-finding': 2,
    'work-common-list': 2,
    'tick-family': 2,
    'fund-networks': 2,
    'fund-security': 2,
    'pass-report': 2,
    'show-border-flow': 2,
    'show-ledger-page': 2,
    'gather-votes': 2,
    'set-exemptions': 2,
    'propose-listing': 2,
    'place-hold': 2,
    'ask-states': 3,
    convene: 3,
    'impose-measure': 3,
    'invoke-procedure': 2,
    'judge-procedure': 2,
  },
  families: {
    vehicles: { owner: 'china' },
    electronics: { owner: 'china' },
    jewellery: { owner: 'us' },
    spirits: { owner: 'un' },
    yachts: { owner: 'us' },
    fashion: { owner: 'un' },
  },
  // National lists before any common one; the laxest decides. S51-S53: the measured luxury flow varies threefold by list.
  nationalLists: {
    border: { luxury: 0.45, dualUse: 0.75 },
    sea: { luxury: 0.55, dualUse: 0.8 },
    dollar: { luxury: 0.7, dualUse: 0.9 },
  },
  firstFinding: { intermediary: intermediaryId('harbour-light'), evidence: 55 },
  // Support a text needs from each of the thirteen; spread so that exemptions and evidence decide between seven and thirteen.
  members: [-30, -24, -18, -12, -6, -2, 2, 6, 12, 18, 24, 32, 45],
  baselineSpending: { circle: 3, programme: 3, citizens: 2, networks: 0, security: 1 },
  // Line and width: rules of play, section 6. Hit, margin and delay are our estimates: a crossed line costs about what a
  // round of full effort in every corridor is worth, and containment must be visible without the figures.
  breakout: { line: 66, width: 3, hit: 35, clear: 6, delay: 25 },
  costs: { ...textCosts, ...sealedPrices },
} satisfies Omit<Scenario, 'id' | 'params' | 'stocks' | 'intermediaries' | 'shocks' | 'aims' | 'privateAims'>;
