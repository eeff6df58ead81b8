import type { ExperimentInput } from '../experiment.ts';

// Private goods and illicit business (C12-C14). Every rule was written before the run.

const HARD = { letters: 'everything', effort: 2 } as const;
const FREE = { letters: 'none', effort: 2 } as const;

export const PRIVATE_GOODS: readonly ExperimentInput[] = [
  {
    id: 'C12',
    statement:
      'Loyalty is paid in private goods, housing and food in Pyongyang as well as cars, jewellery and electronics, so that a ban on imports cannot reach all of it.',
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
      {
        says: 'What it would take besides if every reward were imported',
        variable: 'circle.basket',
        effect: { importsOnly: 1, banned: -1 },
        unit: 'percent of the usual',
        rule: { kind: 'below', bound: -15 },
      },
      {
        says: 'Loyalty after five years of the ban',
        variable: 'circle.loyalty',
        effect: { banned: 1 },
        unit: 'points',
        rule: { kind: 'above', bound: 30 },
      },
    ],
  },
  {
    id: 'C13',
    statement: 'Some members of the ruling circle profit from the sanctions through illicit business.',
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
    design: 'Everything at an effort of two steps against no sanctions, for four years.',
    mechanisms: ['budget', 'networks', 'trade'],
    // What crosses no border is drawn half-year by half-year, and forty runs leave it open by how much.
    n: 120,
    arms: { sanctioned: { senders: HARD }, free: { senders: FREE } },
    conditions: [
      {
        says: 'Income that crosses no border, from the second year on',
        variable: 'ledger.sources.cyberAndOther',
        over: 'mean',
        rounds: [3, 8],
        effect: { sanctioned: 1, free: -1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'above', bound: 40 },
      },
      {
        says: 'The same in the first half-year: it comes late',
        variable: 'ledger.sources.cyberAndOther',
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
  },
];
