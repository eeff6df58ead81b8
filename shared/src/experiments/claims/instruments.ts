import type { ExperimentInput } from '../experiment.ts';

// The record by instrument (C19-C21). Every rule was written before the run. Ten points of chance is the rate of
// "coerced" among UN targeted sanctions (dossier, section 4, S84): an instrument that adds less did not succeed alone.

/** The instruments that the essay names, then two that it does not. */
const NAMED = ['trade', 'financial', 'luxury', 'travel-assets', 'aid'] as const;
const OTHERS = ['dual-use', 'arms'] as const;
type Single = (typeof NAMED)[number] | (typeof OTHERS)[number];

const SAYS: Readonly<Record<Single, string>> = {
  trade: 'Trade embargo: chance that a limited offer is accepted',
  financial: 'Financial limits: the same chance',
  luxury: 'Luxury ban: the same chance',
  'travel-assets': 'Travel bans and frozen assets: the same chance',
  aid: 'Aid cut: the same chance',
  'dual-use': 'Dual-use controls: the same chance',
  arms: 'Arms embargo: the same chance',
};

const addsLittle = (one: Single): NonNullable<ExperimentInput['extensions']>[number] => ({
  says: SAYS[one],
  variable: 'concession.limited',
  effect: { [one]: 1, free: -1 },
  unit: 'chance 0-1',
  rule: { kind: 'within', low: -0.1, high: 0.1 },
});

/** A world in which one border has most of the trade, or three borders share it, US$ million per half-year. */
const patronHolds = (border: number): Record<string, number> => {
  const totals = {
    commodities: 1400,
    labour: 175,
    'arms-income': 80,
    holdings: 60,
    consumer: 1300,
    fuel: 140,
  } as const;
  const flows: Record<string, number> = {};
  for (const [channel, total] of Object.entries({ ...totals, luxury: 160, 'dual-use': 60, settlement: 900 })) {
    flows[`trade.channels.${channel}.flow.border`] = total * border;
    flows[`trade.channels.${channel}.flow.sea`] = (total * (1 - border)) / 2;
    flows[`trade.channels.${channel}.flow.dollar`] = (total * (1 - border)) / 2;
  }
  return flows;
};

type SendersWish = NonNullable<ExperimentInput['base']>['senders'];
const FREE: SendersWish = { letters: 'none' };
const WEST: SendersWish = { letters: 'everything', at: ['sea', 'dollar'], effort: { us: 3, china: 0, un: 3 } };

export const INSTRUMENTS: readonly ExperimentInput[] = [
  {
    id: 'C19',
    statement: 'Since the 1950s many instruments, each on its own, have not been enough to win a concession.',
    sentence:
      'Pyongyang has been subject to several rounds of sanctions in the form of trade embargoes, financial restrictions, bans on the export of luxury goods, aid cuts, and travel sanctions since 1950s.',
    design:
      'One instrument at full letter and an effort of two steps of three at every corridor for four years, all others at nought, against no sanctions; then the standard limited offers are put to Pyongyang.',
    mechanisms: ['trade', 'finance', 'circle', 'responder'],
    base: { senders: { effort: 2 } },
    arms: {
      free: { senders: FREE },
      trade: { senders: { letters: { trade: 4 } } },
      financial: { senders: { letters: { financial: 4 } } },
      luxury: { senders: { letters: { luxury: 4 } } },
      'travel-assets': { senders: { letters: { 'travel-assets': 4 } } },
      aid: { senders: { letters: { aid: 4 } } },
      'dual-use': { senders: { letters: { 'dual-use': 4 } } },
      arms: { senders: { letters: { arms: 4 } } },
    },
    conditions: NAMED.map(addsLittle),
    extensions: OTHERS.map(addsLittle),
  },
  {
    id: 'C20',
    statement: 'The US-led restrictions of the Cold War won no concessions.',
    sentence:
      'The U.S.-led sanctions during the Cold War that restricted North Korea’s trade and financial ties with Western economies failed in extracting concessions.',
    design:
      'Full embargo with full effort at sea and in the dollar system, none at the border: where the border has 85 % of all trade, and where it has 20 %; each against no sanctions; then the standard limited offers are put to Pyongyang. The flows are set, not those of 2016.',
    mechanisms: ['trade', 'budget', 'circle', 'responder'],
    arms: {
      patron: { senders: WEST, params: patronHolds(0.85) },
      'patron-free': { senders: FREE, params: patronHolds(0.85) },
      alone: { senders: WEST, params: patronHolds(0.2) },
      'alone-free': { senders: FREE, params: patronHolds(0.2) },
    },
    conditions: [
      {
        says: 'Chance that a limited offer is accepted, with a patron',
        variable: 'concession.limited',
        effect: { patron: 1, 'patron-free': -1 },
        unit: 'chance 0-1',
        rule: { kind: 'below', bound: 0.1 },
      },
    ],
    extensions: [
      {
        says: 'The same without a patron: is he the reason?',
        variable: 'concession.limited',
        effect: { alone: 1, 'alone-free': -1 },
        unit: 'chance 0-1',
        rule: { kind: 'above', bound: 0.1 },
      },
      {
        says: 'Hard currency with a patron, mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { patron: 1, 'patron-free': -1 },
        unit: '% of normal income',
        rule: { kind: 'within', low: -5, high: 5 },
      },
      {
        says: 'Hard currency without a patron, mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { alone: 1, 'alone-free': -1 },
        unit: '% of normal income',
        rule: { kind: 'below', bound: -10 },
      },
    ],
  },
  {
    id: 'C21',
    statement: 'Broad sanctions may have done more harm than good: worse living conditions, and no reform.',
    sentence:
      'These sanctions might have even done more harm than good as they exacerbated the already dire living conditions of ordinary citizens while instigating no major policy reforms or outright regime change in Pyongyang.',
    design:
      'A trade embargo with aid suspended, against a package of selective measures, both at full letter and an effort of two steps of three; harm is measured against the same world with no sanctions.',
    mechanisms: ['trade', 'economy', 'citizens', 'responder'],
    base: { senders: { effort: 2 } },
    arms: {
      broad: { senders: { letters: 'broad' } },
      targeted: { senders: { letters: 'targeted' } },
      free: { senders: FREE },
    },
    conditions: [
      {
        says: 'Welfare under the embargo, mean',
        variable: 'citizens.welfare',
        over: 'mean',
        effect: { broad: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'below', bound: -4 },
      },
      {
        says: 'Chance that a limited offer is accepted under the embargo',
        variable: 'concession.limited',
        effect: { broad: 1, free: -1 },
        unit: 'chance 0-1',
        rule: { kind: 'below', bound: 0.1 },
      },
      {
        says: 'Chance that the ruler has fallen from inside by the end',
        variable: 'regime.everFallen',
        effect: { broad: 1, free: -1 },
        unit: 'percentage points',
        rule: { kind: 'below', bound: 5 },
      },
    ],
    extensions: [
      {
        says: 'Welfare lost for each point of loyalty that the circle loses, embargo less twice the selective package',
        variable: 'harm.perPressure',
        effect: { broad: 1, targeted: -2 },
        unit: 'points per point',
        rule: { kind: 'above', bound: 0 },
      },
    ],
    remark:
      'In its own numbers all of it holds. But in most worlds at 20 % the embargo either takes less from citizens than was asked, or raises the chance of a limited concession by more than was allowed.',
  },
];
