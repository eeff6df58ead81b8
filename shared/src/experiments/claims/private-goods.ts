import type { ExperimentInput } from '../experiment.ts';

// Private goods and illicit business (C12-C14). Every rule was written before the run.

const HARD = { letters: 'everything', effort: 2 } as const;
const FREE = { letters: 'none', effort: 2 } as const;

export const PRIVATE_GOODS: readonly ExperimentInput[] = [
  {
    id: 'C12',
    statement:
      'Loyalty is paid in private goods, housing and food in Pyongyang as well as cars, jewellery and electronics, so that a ban on imports cannot reach all of it.',
    sentence:
      'The regime provides a wide spectrum of selective rewards to its ruling elites in return for loyalty, including residency and special housing benefits in Pyongyang, better and more food, and access to scarce goods such as luxury cars, jewelry, and electronics.',
    design:
      'A luxury ban alone, fully enforced on a common list with monitoring, for five years, against no ban; and the same if every reward were imported.',
    mechanisms: ['trade', 'circle'],
    rounds: 10,
    base: { regime: { test: 'none' } },
    arms: {
      banned: { senders: { letters: { luxury: 4 }, effort: 3, lists: 'common', monitoring: 1 } },
      free: { senders: { letters: 'none' } },
      importsOnly: {
        senders: { letters: { luxury: 4 }, effort: 3, lists: 'common', monitoring: 1 },
        params: { 'circle.importedShare': 1 },
      },
    },
    conditions: [
      {
        says: 'What the circle still receives after five years of a perfect ban',
        variable: 'circle.basket',
        effect: { banned: 1 },
        unit: 'percent of the usual',
        rule: { kind: 'above', bound: 40 },
      },
      {
        says: 'What the ban takes from it',
        variable: 'circle.basket',
        effect: { banned: 1, free: -1 },
        unit: 'percent of the usual',
        rule: { kind: 'below', bound: -10 },
      },
    ],
    extensions: [
      {
        says: 'What it would take besides if every reward were imported',
        variable: 'circle.basket',
        effect: { importsOnly: 1, banned: -1 },
        unit: 'percent of the usual',
        rule: { kind: 'below', bound: -15 },
      },
    ],
  },
  {
    id: 'C13',
    statement: 'Some members of the ruling circle profit from the sanctions through illicit business.',
    sentence:
      'Some members of the ruling circle even profit from the sanctions by participating illicit economic activities—such as money laundering, arms trafficking, and counterfeiting goods and currency—to generate revenue and mitigate the adverse effects of sanctions.',
    design:
      'The letters of January 2016 against everything at an effort of two steps, where insiders hold a concession on the routes and where the state runs them.',
    mechanisms: ['networks', 'circle'],
    base: { senders: { effort: 2 }, regime: { networks: 1, test: 'none' } },
    arms: {
      hard: { senders: HARD, regime: { networksMode: 'concession' } },
      asIs: { regime: { networksMode: 'concession' } },
      stateHard: { senders: HARD },
      stateAsIs: {},
    },
    conditions: [
      {
        says: 'Income of the insiders, mean',
        variable: 'networks.insiderIncome',
        over: 'mean',
        effect: { hard: 1, asIs: -1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'above', bound: 10 },
      },
    ],
    extensions: [
      {
        says: 'What a dollar carried costs: scarcity pays them',
        variable: 'networks.fee',
        over: 'mean',
        effect: { hard: 1, asIs: -1 },
        unit: 'share 0-1',
        rule: { kind: 'above', bound: 0.01 },
      },
      {
        says: 'How much better sanctions suit a circle that holds the concession',
        variable: 'circle.loyalty',
        effect: { hard: 1, asIs: -1, stateHard: -1, stateAsIs: 1 },
        unit: 'points',
        rule: { kind: 'above', bound: 0.5 },
      },
    ],
  },
  {
    id: 'C14',
    statement: 'Laundering, arms trafficking and counterfeiting bring revenue that mitigates the effects of sanctions.',
    sentence:
      'Some members of the ruling circle even profit from the sanctions by participating illicit economic activities—such as money laundering, arms trafficking, and counterfeiting goods and currency—to generate revenue and mitigate the adverse effects of sanctions.',
    design:
      'Everything at an effort of two steps against no sanctions, for four years; and the same with a regime that runs no arms trade, no counterfeiting and no theft by computer.',
    mechanisms: ['budget', 'networks', 'trade'],
    // What crosses no border is drawn half-year by half-year, and forty runs leave it open by how much.
    arms: {
      sanctioned: { senders: HARD },
      free: { senders: FREE },
      honest: { senders: HARD, regime: { trades: [] } },
    },
    conditions: [
      {
        says: 'Earned by arms, counterfeiting and theft by computer under sanctions, more than without, from the second year on',
        variable: 'illicit.income',
        over: 'mean',
        rounds: [3, 8],
        effect: { sanctioned: 1, free: -1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'above', bound: 20 },
      },
      {
        says: 'Hard currency under sanctions with these trades, against a regime that runs none, from the second year on',
        variable: 'budget.income',
        over: 'mean',
        rounds: [3, 8],
        effect: { sanctioned: 1, honest: -1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'above', bound: 40 },
      },
    ],
    extensions: [
      {
        says: 'The same in the first half-year: it comes late',
        variable: 'illicit.income',
        rounds: [1, 1],
        effect: { sanctioned: 1, free: -1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'within', low: -30, high: 30 },
      },
      {
        says: 'Income less four fifths of what open exports earned: above nought, a fifth of their loss is made good',
        variable: 'budget.beyondExports',
        over: 'mean',
        rounds: [3, 8],
        effect: { sanctioned: 1, free: -1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'above', bound: 0 },
      },
    ],
    remark:
      'The trades do bring money that a regime without them would lack. But sanctions also reach them: cargoes are seized, helpers are paid more, and money must pass banks, so that they earn less under sanctions than without.',
  },
];
