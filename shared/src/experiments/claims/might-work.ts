import type { ExperimentInput } from '../experiment.ts';
import { BANKS } from './might-work-banks.ts';
import { ELITE_GOODS } from './might-work-goods.ts';

// What might partly work (C22-C32). Every rule was written before the run; bounds are sizes that matter in the model,
// or those of the dossier, section 4.

const FREE = { letters: 'none' } as const;

export const MIGHT_WORK: readonly ExperimentInput[] = [
  ...ELITE_GOODS,
  {
    id: 'C26',
    statement: 'Sanctions on dual-use technologies may hinder or prolong the programme.',
    sentence:
      'However, these sanctions may at least hinder or prolong the development of more advanced nuclear technologies.',
    design:
      'The programme gets three chips and tests nothing. Dual-use controls and arms embargo enforced in full with a common list, against no sanctions.',
    mechanisms: ['trade', 'programme'],
    base: { senders: { effort: 3, lists: 'common', monitoring: 1 }, regime: { programme: 3, test: 'none' } },
    arms: {
      controlled: { senders: { letters: { 'dual-use': 4, arms: 4 } } },
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
    ],
  },
  {
    id: 'C27',
    statement:
      'It may be unrealistic to expect that the leader gives up a programme he sees as his survival insurance.',
    sentence:
      'It may be unrealistic to expect that Kim Jong-un will give up his nuclear program as it is perceived to be a vital deterrent to external military threats and a security guarantee for the survival of the regime.',
    design:
      'After four years of the sanctions of 2016, and after four of everything with full effort, disarmament is demanded for US$600 million a half-year and the end of all sanctions, as much as was ever in reach. The same of a ruler who fears no removal from outside.',
    mechanisms: ['responder', 'programme', 'circle'],
    arms: {
      present: {},
      pressed: { senders: { letters: 'everything', effort: 3 } },
      unafraid: { senders: { letters: 'everything', effort: 3 }, regime: { threatened: false } },
    },
    conditions: [
      {
        says: 'Chance that disarmament is accepted, under the sanctions of 2016',
        variable: 'concession.disarmament',
        effect: { present: 1 },
        unit: 'chance 0-1',
        rule: { kind: 'below', bound: 0.1 },
      },
      {
        says: 'The same under everything with full effort',
        variable: 'concession.disarmament',
        effect: { pressed: 1 },
        unit: 'chance 0-1',
        rule: { kind: 'below', bound: 0.1 },
      },
    ],
    extensions: [
      {
        says: 'What it would be under full effort if nobody had to be deterred, more than with that fear',
        variable: 'concession.disarmament',
        effect: { unafraid: 1, pressed: -1 },
        unit: 'chance 0-1',
        rule: { kind: 'above', bound: 0.1 },
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
  ...BANKS,
  {
    id: 'C31',
    statement: 'Economic sanctions alone are unlikely to achieve regime change and denuclearisation.',
    sentence:
      'Economic sanctions alone are unlikely to achieve the ambitious goals of regime change and denuclearization.',
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
        says: 'Chance that the ruler has fallen from inside within the four years',
        variable: 'regime.everFallen',
        effect: { pressed: 1, free: -1 },
        unit: 'percentage points',
        rule: { kind: 'below', bound: 10 },
      },
    ],
    extensions: [
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
    sentence:
      'Selective sanctions on luxury goods, dual-use products, and other items may still help contain the aggressive military behavior of Pyongyang and keep its nuclear program under control, yet they require international cooperation to be truly effective.',
    design:
      "The selective package at full letter with common lists and an effort of two steps of three, for four years. Constrained: share of the programme's growth averted, against the same world with no sanctions. Coerced: gain in the chance that a freeze of the whole programme or disarmament is accepted.",
    mechanisms: ['programme', 'responder'],
    base: { senders: { letters: 'targeted', lists: 'common', effort: 2 } },
    arms: {
      package: {},
      alone: { senders: { effort: { us: 3, china: 0, un: 0 } } },
    },
    conditions: [
      {
        says: 'Share of the programme averted',
        variable: 'success.constrain',
        effect: { package: 1 },
        unit: 'share 0-1',
        rule: { kind: 'above', bound: 0.1 },
      },
      {
        says: 'The same, less what one sender achieves by its effort alone',
        variable: 'success.constrain',
        effect: { package: 1, alone: -1 },
        unit: 'share 0-1',
        rule: { kind: 'above', bound: 0.05 },
      },
    ],
    extensions: [
      {
        says: 'Success in constraining less success in coercing',
        variable: 'success.constrainOverCoerce',
        effect: { package: 1 },
        unit: 'share 0-1',
        rule: { kind: 'above', bound: 0.05 },
      },
    ],
    remark:
      'The selective package averts nearly a tenth of the programme’s growth, a little less than was asked. Most of the programme is made at home.',
  },
];
