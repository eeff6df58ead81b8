import type { ExperimentWish } from '../experiment.ts';

// What might partly work (C22-C32). Every rule was written before the run; bounds are sizes that matter in the model's own
// terms (a chip of rewards buys some three points of loyalty) or those of the dossier, section 4.

const FREE = { letters: 'none' } as const;
/** Effort times diligence held at what the dossier's test calls low and high enforcement (0.2 and 0.8). */
const held = (diligence: number): Record<string, number> => ({
  'trade.diligence.border': diligence,
  'trade.diligence.sea': diligence,
  'trade.diligence.dollar': diligence,
});
const NO_FADING = { 'trade.diligenceFade': 0, 'trade.diligenceGain': 0 } as const;
const ELITE = { luxury: 4, 'travel-assets': 4 } as const;
const LISTS = { luxury: 4, 'dual-use': 4 } as const;
/** A narrow list: what the laxest border of 2016 called luxury. */
const NARROW = 0.45;

export const MIGHT_WORK: readonly ExperimentWish[] = [
  {
    id: 'C22',
    statement: 'Selective sanctions directed at the ruling elites may partially work, if enforced effectively.',
    design:
      'Luxury ban, travel ban and frozen assets at full letter with a common list, enforcement held at 0.2 and at 0.8, each against no sanctions, for four years.',
    mechanisms: ['trade', 'networks', 'circle'],
    base: { senders: { lists: 'common' }, params: NO_FADING },
    arms: {
      low: { senders: { letters: ELITE, effort: 1 }, start: held(0.52) },
      'low-free': { senders: { ...FREE, effort: 1 }, start: held(0.52) },
      high: { senders: { letters: ELITE, effort: 3 }, start: held(0.8) },
      'high-free': { senders: { ...FREE, effort: 3 }, start: held(0.8) },
    },
    conditions: [
      {
        says: 'Loyalty of the circle when enforced, mean',
        variable: 'circle.loyalty',
        over: 'mean',
        effect: { high: 1, 'high-free': -1 },
        unit: 'points',
        rule: { kind: 'below', bound: -4 },
      },
      {
        says: 'Loyalty of the circle when hardly enforced, mean',
        variable: 'circle.loyalty',
        over: 'mean',
        effect: { low: 1, 'low-free': -1 },
        unit: 'points',
        rule: { kind: 'within', low: -2.5, high: 2.5 },
      },
    ],
  },
  {
    id: 'C23',
    statement: 'Sanctions on the export of luxury goods may help put some pressure on the ruling elites.',
    design: 'A luxury ban alone, full letter, full effort and a common list, against no sanctions, for four years.',
    mechanisms: ['trade', 'circle', 'citizens'],
    base: { senders: { effort: 3, lists: 'common', monitoring: 1 } },
    arms: { banned: { senders: { letters: { luxury: 4 } } }, free: { senders: FREE } },
    conditions: [
      {
        says: 'Loyalty of the circle, mean',
        variable: 'circle.loyalty',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'below', bound: -2 },
      },
      {
        says: 'Welfare of citizens, mean',
        variable: 'citizens.welfare',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'within', low: -2, high: 2 },
      },
    ],
    remark:
      'The circle does lose, but the model does not spare the citizens: once its loyalty falls under what Pyongyang calls uneasy, the circle is paid more, and households make up for it. A measure aimed at the elite is passed on like any other cost.',
  },
  {
    id: 'C24',
    statement: 'Luxury bans failed because the goods still came through illicit trade and intermediaries.',
    design:
      'A luxury ban alone at full letter with an effort of one step of three, national lists and no monitoring, against no ban, for four years.',
    mechanisms: ['trade', 'networks'],
    base: { senders: { effort: 1 } },
    arms: { banned: { senders: { letters: { luxury: 4 } } }, free: { senders: FREE } },
    conditions: [
      {
        says: 'Paid to intermediaries for each US$100 of luxury goods that arrive, mean',
        variable: 'luxury.markup',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: 'US$ per US$100',
        rule: { kind: 'above', bound: 0.5 },
      },
      {
        says: 'Luxury goods that arrive, mean',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: '% of what is sought',
        rule: { kind: 'within', low: -10, high: 0 },
      },
      {
        says: 'Of the luxury goods stopped at a gate, share that arrives after all, mean',
        variable: 'luxury.bypass',
        over: 'mean',
        effect: { banned: 1 },
        unit: '%',
        rule: { kind: 'above', bound: 50 },
      },
    ],
  },
  {
    id: 'C25',
    statement: 'They also failed because there is no agreement on what counts as luxury: the laxest list decides.',
    design:
      'Luxury and dual-use goods at full letter and an effort of two steps of three; a common list, one narrow list of three, or three narrow lists.',
    mechanisms: ['trade'],
    base: { senders: { letters: LISTS, effort: 2 } },
    arms: {
      common: { senders: { lists: 'common' } },
      'lax-border': { senders: { lists: { border: NARROW, sea: 1, dollar: 1 } } },
      'lax-dollar': { senders: { lists: { border: 1, sea: 1, dollar: NARROW } } },
      'all-lax': { senders: { lists: { border: NARROW, sea: NARROW, dollar: NARROW } } },
    },
    conditions: [
      {
        says: 'Luxury goods that arrive, one narrow list (the border) against a common one, mean',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { 'lax-border': 1, common: -1 },
        unit: '% of what is sought',
        rule: { kind: 'above', bound: 5 },
      },
      {
        says: 'The same, less three quarters of what three narrow lists add (an average would give some 40 %)',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { 'lax-border': 1, 'all-lax': -0.75, common: -0.25 },
        unit: '% of what is sought',
        rule: { kind: 'above', bound: 0 },
      },
      {
        says: 'With the narrow list at the smallest corridor, less three quarters of what three add',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { 'lax-dollar': 1, 'all-lax': -0.75, common: -0.25 },
        unit: '% of what is sought',
        rule: { kind: 'above', bound: 0 },
      },
    ],
  },
  {
    id: 'C26',
    statement: 'Sanctions on dual-use technologies may hinder or prolong the programme; they do not stop it.',
    design:
      'The programme gets three chips and tests nothing. Dual-use controls and arms embargo enforced in full with a common list; the same with financial limits, banks penalised and every corridor watched; and no sanctions.',
    mechanisms: ['trade', 'programme'],
    base: { senders: { effort: 3, lists: 'common', monitoring: 1 }, regime: { programme: 3, test: 'none' } },
    arms: {
      controlled: { senders: { letters: { 'dual-use': 4, arms: 4 } } },
      closed: {
        senders: {
          letters: { 'dual-use': 4, arms: 4, financial: 4 },
          monitoring: 3,
          finding: [1],
          penalty: [2, 3, 4, 5, 6, 7, 8],
        },
      },
      free: { senders: FREE },
    },
    conditions: [
      {
        says: 'Gain of the programme under controls, less 85 % of the gain without, mean',
        variable: 'programme.gain',
        over: 'mean',
        effect: { controlled: 1, free: -0.85 },
        unit: 'points a half-year',
        rule: { kind: 'below', bound: 0 },
      },
      {
        says: 'Gain when every way is closed, less 30 % of the gain without, mean',
        variable: 'programme.gain',
        over: 'mean',
        effect: { closed: 1, free: -0.3 },
        unit: 'points a half-year',
        rule: { kind: 'above', bound: 0 },
      },
    ],
  },
  {
    id: 'C27',
    statement:
      'It may be unrealistic to expect that the leader gives up a programme he sees as his survival insurance.',
    design:
      'After four years of the sanctions of 2016 and after four of everything with full effort, the price is sought at which an offer is as good as refusing. Relief of more than US$600 million a half-year was never in reach (4000: no price found).',
    mechanisms: ['responder', 'programme', 'circle'],
    arms: { present: {}, pressed: { senders: { letters: 'everything', effort: 3 } } },
    conditions: [
      {
        says: 'Price of disarmament under the sanctions of 2016',
        variable: 'price.disarmament',
        effect: { present: 1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'above', bound: 600 },
      },
      {
        says: 'Price of disarmament under everything with full effort',
        variable: 'price.disarmament',
        effect: { pressed: 1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'above', bound: 600 },
      },
      {
        says: 'Price of an inspected freeze of half the programme under the sanctions of 2016',
        variable: 'price.half-freeze',
        effect: { present: 1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'below', bound: 600 },
      },
    ],
  },
  {
    id: 'C28',
    statement: 'Financial sanctions may reduce access to foreign currency and disrupt illicit financial activities.',
    design:
      'Financial limits alone against a trade embargo alone, both at full letter and an effort of two steps of three, and no sanctions; denied currency is counted for each US dollar of income or settlement that is restricted.',
    mechanisms: ['finance', 'trade', 'budget'],
    base: { senders: { effort: 2 } },
    arms: {
      finance: { senders: { letters: { financial: 4 }, finding: [1] } },
      goods: { senders: { letters: { trade: 4 } } },
      free: { senders: FREE },
    },
    conditions: [
      {
        says: 'Denied for each US dollar restricted, financial limits less embargo, mean',
        variable: 'denied.perRestricted',
        over: 'mean',
        effect: { finance: 1, goods: -1 },
        unit: 'US$ per US$',
        rule: { kind: 'above', bound: 0.02 },
      },
      {
        says: 'Lost in settlement of licit earnings, mean',
        variable: 'settlement.costLicit',
        over: 'mean',
        effect: { finance: 1, free: -1 },
        unit: '%',
        rule: { kind: 'above', bound: 5 },
      },
      {
        says: 'Lost in settlement of illicit earnings, mean',
        variable: 'settlement.costIllicit',
        over: 'mean',
        effect: { finance: 1, free: -1 },
        unit: '%',
        rule: { kind: 'above', bound: 5 },
      },
    ],
  },
  {
    id: 'C29',
    statement:
      'Designating the country a primary money laundering concern presses directly, by closing the dollar system.',
    design:
      'A finding in the first half-year and nothing else: no bank is named, no penalty falls, and no government but the US restricts finance; against the same world without it, for two years.',
    mechanisms: ['finance', 'budget'],
    rounds: 4,
    arms: { found: { senders: { finding: [1] } }, quiet: {} },
    conditions: [
      {
        says: 'Banks beyond the border, none of them named, that refuse such accounts after a year',
        variable: 'finance.refusalBorder',
        rounds: [1, 2],
        effect: { found: 1, quiet: -1 },
        unit: '% of their dollar business',
        rule: { kind: 'above', bound: 2 },
      },
      {
        says: 'Banks in the dollar system that refuse after a year',
        variable: 'finance.refusalDollar',
        rounds: [1, 2],
        effect: { found: 1, quiet: -1 },
        unit: '% of their dollar business',
        rule: { kind: 'above', bound: 15 },
      },
      {
        says: 'Hard currency, mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { found: 1, quiet: -1 },
        unit: '% of normal income',
        rule: { kind: 'below', bound: -1 },
      },
    ],
  },
  {
    id: 'C30',
    statement: 'Most banks comply for fear of exclusion and for their reputation, whatever their government says.',
    design:
      'Financial limits at full letter. Bank penalties in two half-years or none; banks at the border with little or much dollar business; Beijing with no effort or with full effort.',
    mechanisms: ['finance'],
    base: { senders: { letters: { financial: 4 }, effort: { us: 2, china: 0, un: 2 } } },
    arms: {
      quiet: { params: { 'finance.dollarExposure.border': 0.3 } },
      penalised: { senders: { penalty: [2, 4] }, params: { 'finance.dollarExposure.border': 0.3 } },
      exposed: { senders: { penalty: [2, 4] }, params: { 'finance.dollarExposure.border': 0.7 } },
      willing: { senders: { effort: { us: 2, china: 3, un: 2 } }, params: { 'finance.dollarExposure.border': 0.3 } },
    },
    conditions: [
      {
        says: 'Refusal at the border with penalties, mean',
        variable: 'finance.refusalBorder',
        over: 'mean',
        effect: { penalised: 1, quiet: -1 },
        unit: '% of their dollar business',
        rule: { kind: 'above', bound: 2 },
      },
      {
        says: 'Refusal at the border with more dollar business, mean',
        variable: 'finance.refusalBorder',
        over: 'mean',
        effect: { exposed: 1, penalised: -1 },
        unit: '% of their dollar business',
        rule: { kind: 'above', bound: 10 },
      },
      {
        says: 'Refusal at the border with full effort of their government, mean',
        variable: 'finance.refusalBorder',
        over: 'mean',
        effect: { willing: 1, quiet: -1 },
        unit: '% of their dollar business',
        rule: { kind: 'within', low: -1, high: 1 },
      },
    ],
  },
  {
    id: 'C31',
    statement: 'Economic sanctions alone are unlikely to achieve regime change and denuclearisation.',
    design:
      'Everything at full letter and full effort with common lists and monitoring, for four years; then disarmament is demanded against US$600 million and the end of all sanctions, and half a freeze with and without relief.',
    mechanisms: ['circle', 'responder'],
    arms: {
      pressed: { senders: { letters: 'everything', effort: 3, lists: 'common', monitoring: 2 } },
      free: { senders: FREE },
    },
    conditions: [
      {
        says: 'Chance that disarmament is accepted',
        variable: 'concession.disarmament',
        effect: { pressed: 1 },
        unit: 'chance 0-1',
        rule: { kind: 'below', bound: 0.1 },
      },
      {
        says: 'Chance of collapse over the four years, against no sanctions',
        variable: 'regime.collapseRisk',
        over: 'sum',
        effect: { pressed: 1, free: -1 },
        unit: 'chance 0-1',
        rule: { kind: 'below', bound: 0.1 },
      },
      {
        says: 'What relief adds to the chance of half a freeze',
        variable: 'concession.byRelief',
        effect: { pressed: 1 },
        unit: 'chance 0-1',
        rule: { kind: 'above', bound: 0.1 },
      },
    ],
  },
  {
    id: 'C32',
    statement: 'Selective sanctions may still help contain Pyongyang and keep its programme under control.',
    design:
      "The selective package at full letter with common lists and an effort of two steps of three, for four years. Constrained: share of the programme's growth averted, against the same world with no sanctions. Coerced: gain in the chance that a freeze of the whole programme or disarmament is accepted.",
    mechanisms: ['programme', 'responder'],
    base: { senders: { letters: 'targeted', lists: 'common', effort: 2 } },
    arms: { package: {} },
    conditions: [
      {
        says: 'Success in constraining less success in coercing',
        variable: 'success.constrainOverCoerce',
        effect: { package: 1 },
        unit: 'share 0-1',
        rule: { kind: 'above', bound: 0.05 },
      },
      {
        says: 'Share of the programme averted',
        variable: 'success.constrain',
        effect: { package: 1 },
        unit: 'share 0-1',
        rule: { kind: 'above', bound: 0.1 },
      },
    ],
  },
];
