import type { ExperimentInput } from '../experiment.ts';

// Measures on money (C28-C30), part of might-work.ts.

const FREE = { letters: 'none' } as const;

export const BANKS: readonly ExperimentInput[] = [
  {
    id: 'C28',
    statement: 'Financial sanctions may reduce access to foreign currency and disrupt illicit financial activities.',
    sentence:
      'Financial sanctions on foreign banks may also be instrumental in reducing the regime’s access to foreign currency and disrupting its illicit financial activities.',
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
        says: 'Hard currency earned under financial limits, mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { finance: 1, free: -1 },
        unit: '% of normal income',
        rule: { kind: 'below', bound: -3 },
      },
      {
        says: 'Lost in settlement of what theft and counterfeiting bring, mean',
        variable: 'settlement.costIllicit',
        over: 'mean',
        effect: { finance: 1, free: -1 },
        unit: '%',
        rule: { kind: 'above', bound: 5 },
      },
    ],
    extensions: [
      {
        says: 'Denied for each US dollar restricted, financial limits less embargo, mean',
        variable: 'denied.perRestricted',
        over: 'mean',
        effect: { finance: 1, goods: -1 },
        unit: 'US$ per US$',
        rule: { kind: 'above', bound: 0.02 },
      },
      {
        says: 'Lost in settlement of wages from abroad, mean',
        variable: 'settlement.costLicit',
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
    sentence:
      'Financial sanctions such as the recent U.S. Treasury Department measures could put more direct pressure on the regime by blocking its access to the U.S. dominated global financial system.',
    design:
      'A finding in the first half-year and nothing else: no bank is named, no penalty falls, and no government but the US restricts finance; against the same world without it, for two years.',
    mechanisms: ['finance', 'budget'],
    rounds: 4,
    arms: { found: { senders: { finding: [1] } }, quiet: {} },
    conditions: [
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
    extensions: [
      {
        says: 'Banks beyond the border, none of them named, that refuse such accounts after a year',
        variable: 'finance.refusalBorder',
        rounds: [1, 2],
        effect: { found: 1, quiet: -1 },
        unit: '% of their dollar business',
        rule: { kind: 'above', bound: 2 },
      },
    ],
  },
  {
    id: 'C30',
    statement: 'Most banks comply for fear of exclusion and for their reputation, whatever their government says.',
    sentence:
      'Most countries and their financial institutions might be compliant with U.S. financial sanctions in order to not be excluded from the U.S.-dominated global financial system and avoid damaging their own reputation by doing business with a sanctioned country.',
    design:
      'Financial limits at full letter, and no effort of Beijing’s. Bank penalties in two half-years or none; besides, Beijing with full effort.',
    mechanisms: ['finance'],
    base: { senders: { letters: { financial: 4 }, effort: { us: 2, china: 0, un: 2 } } },
    arms: {
      quiet: { params: { 'finance.dollarExposure.border': 0.3 } },
      penalised: { senders: { penalty: [2, 4] }, params: { 'finance.dollarExposure.border': 0.3 } },
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
    ],
    extensions: [
      {
        says: 'Lost on every settlement with penalties, less with full effort of Beijing, mean',
        variable: 'finance.friction',
        over: 'mean',
        effect: { penalised: 1, willing: -1 },
        unit: 'share 0-1',
        rule: { kind: 'above', bound: 0.01 },
      },
    ],
  },
];
