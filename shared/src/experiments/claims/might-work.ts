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
    // The price of a freeze lies close to what was in reach, and differs much from run to run.
    n: 400,
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
  ...BANKS,
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
