import type { ExperimentInput } from '../experiment.ts';

// The overall record (C1-C6). Every rule was written before the run; the essay's claims are in the dossier, section 1.

const HARD = { letters: 'everything', effort: 2 } as const;

export const OVERALL: readonly ExperimentInput[] = [
  {
    id: 'C1',
    statement: 'Sanctions have badly hurt and isolated the economy.',
    sentence:
      'Over the years sanctions have inflicted major economic damage and isolated North Korea from the global economy, but have failed to change the course of the Kim regime’s stability and nuclear program.',
    design:
      'Everything at full letter and an effort of two steps of three at every corridor, against no sanctions at all, for two years.',
    mechanisms: ['trade', 'economy'],
    rounds: 4,
    arms: { sanctioned: { senders: HARD }, free: { senders: { letters: 'none', effort: 2 } } },
    conditions: [
      {
        says: 'Output after two years',
        variable: 'economy.output',
        effect: { sanctioned: 1, free: -1 },
        unit: 'index points',
        rule: { kind: 'below', bound: -3 },
      },
      {
        says: 'Recorded trade, mean',
        variable: 'trade.recorded',
        over: 'mean',
        effect: { sanctioned: 1, free: -1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'below', bound: -500 },
      },
    ],
  },
  {
    id: 'C2',
    statement: 'That damage has altered neither the stability of the regime nor the course of its weapons programme.',
    sentence:
      'Over the years sanctions have inflicted major economic damage and isolated North Korea from the global economy, but have failed to change the course of the Kim regime’s stability and nuclear program.',
    design:
      'The letters of January 2016 against everything at full letter, both with an effort of one step of three, for four years.',
    mechanisms: ['trade', 'economy', 'circle', 'programme', 'responder'],
    arms: { more: { senders: { letters: 'everything' } }, asIs: {} },
    conditions: [
      {
        says: 'Chance of a serious defection within four years',
        variable: 'circle.everDefected',
        effect: { more: 1, asIs: -1 },
        unit: 'percentage points',
        rule: { kind: 'within', low: -5, high: 5 },
      },
      {
        says: 'Progress of the programme after four years',
        variable: 'programme.index',
        effect: { more: 1, asIs: -1 },
        unit: 'index points',
        rule: { kind: 'within', low: -3, high: 3 },
      },
      {
        // Scholars find half a point of growth per year for sanctions of a single sender (S80).
        says: 'Output after four years, which does fall',
        variable: 'economy.output',
        effect: { more: 1, asIs: -1 },
        unit: 'index points',
        rule: { kind: 'below', bound: -2 },
      },
    ],
    extensions: [
      {
        says: 'Chance that it concedes a limited offer',
        variable: 'concession.limited',
        effect: { more: 1, asIs: -1 },
        unit: 'chance 0-1',
        rule: { kind: 'within', low: -0.1, high: 0.1 },
      },
    ],
  },
  {
    id: 'C3',
    statement: 'The regime responds to new pressure with missile tests that show its resilience.',
    sentence:
      'they have not yet broken the cycle of the regime responding to external pressure with additional ballistic missile tests to prove its resilience against foreign pressure.',
    design:
      'A half-year in which the Council adopts a text, with and without everything coming into force, against quiet half-years.',
    mechanisms: ['responder', 'circle', 'programme'],
    rounds: 5,
    arms: {
      pressed: { senders: { letters: 'everything', from: 4, votes: [4] } },
      voted: { senders: { votes: [4] } },
      quiet: {},
    },
    conditions: [
      {
        says: 'Chance of a test in the half-year of new pressure and the next',
        variable: 'regime.testChance',
        over: 'mean',
        rounds: [4, 5],
        effect: { pressed: 1, quiet: -1 },
        unit: 'chance 0-1',
        rule: { kind: 'above', bound: 0.15 },
      },
    ],
    extensions: [
      {
        says: 'The same after a vote that changes nothing else',
        variable: 'regime.testChance',
        over: 'mean',
        rounds: [4, 5],
        effect: { voted: 1, quiet: -1 },
        unit: 'chance 0-1',
        rule: { kind: 'above', bound: 0.1 },
      },
      {
        says: 'Tests made in these two half-years',
        variable: 'regime.tested',
        over: 'sum',
        rounds: [4, 5],
        effect: { pressed: 1, quiet: -1 },
        unit: 'tests',
        rule: { kind: 'above', bound: 0.2 },
      },
    ],
  },
  {
    id: 'C4',
    statement: 'Sanctions have failed because Pyongyang shields its ruling circle from their economic costs.',
    sentence:
      'Sanctions have been ineffective for two reasons: Pyongyang has been able to shield its ruling circle from the economic costs of sanctions, and has employed means of repression to quell dissent and domestic opposition.',
    design:
      'Everything at full letter and an effort of two steps against no sanctions, for four years without a test, so that no rally hides a loss.',
    mechanisms: ['budget', 'circle', 'citizens', 'responder'],
    base: { regime: { test: 'none' } },
    arms: { sanctioned: { senders: HARD }, free: { senders: { letters: 'none' } } },
    conditions: [
      {
        says: 'Rewards less a third of the citizens’ living (above nought: the circle loses less than a third of what they do)',
        variable: 'circle.shelter',
        effect: { sanctioned: 1, free: -1 },
        unit: 'percent of its usual rewards',
        rule: { kind: 'above', bound: 0 },
      },
      {
        says: 'Living of citizens after four years',
        variable: 'citizens.living',
        effect: { sanctioned: 1, free: -1 },
        unit: 'percent of the usual',
        rule: { kind: 'below', bound: -15 },
      },
    ],
    extensions: [
      {
        says: 'Loyalty less a third of welfare (above nought: loyalty falls by less than a third of what welfare does)',
        variable: 'circle.spared',
        effect: { sanctioned: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'above', bound: 0 },
      },
    ],
    remark:
      'The circle is not shielded by as much as was asked. Since hardship was sized by the record of undernourishment, an embargo takes less from citizens than it once did in the model, and what it takes from the circle’s imported rewards is no longer small beside that.',
  },
  {
    id: 'C5',
    statement: 'Repression quells the dissent that sanctions might stir.',
    sentence:
      'Sanctions have been ineffective for two reasons: Pyongyang has been able to shield its ruling circle from the economic costs of sanctions, and has employed means of repression to quell dissent and domestic opposition.',
    design:
      'Everything at an effort of two steps against no sanctions, in the country as it is and in one where few inform and little is punished.',
    mechanisms: ['citizens', 'control'],
    base: { regime: { security: 1 } },
    arms: {
      hard: { senders: HARD },
      free: { senders: { letters: 'none' } },
      mildHard: {
        senders: HARD,
        params: { 'control.detectionBase': 20, 'control.detectionPerChip': 5, 'control.penalty': 0.1 },
      },
      mildFree: {
        senders: { letters: 'none' },
        params: { 'control.detectionBase': 20, 'control.detectionPerChip': 5, 'control.penalty': 0.1 },
      },
    },
    conditions: [
      {
        says: 'What hardship adds to unrest in the country as it is',
        variable: 'control.unrest',
        effect: { hard: 1, free: -1 },
        unit: 'chance a half-year',
        rule: { kind: 'within', low: -0.03, high: 0.03 },
      },
      {
        says: 'What it adds where few inform and little is punished',
        variable: 'control.unrest',
        effect: { mildHard: 1, mildFree: -1 },
        unit: 'chance a half-year',
        rule: { kind: 'above', bound: 0.15 },
      },
    ],
    extensions: [
      {
        says: 'Welfare of citizens, which does fall',
        variable: 'citizens.welfare',
        effect: { hard: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'below', bound: -8 },
      },
    ],
    remark:
      'In the country as it is, hardship stirs next to no unrest. But hardship, sized by the record of undernourishment, is too mild in this model to stir much of it where few inform and little is punished, so repression is not shown to be the reason.',
  },
  {
    id: 'C6',
    statement:
      'Senders assume a chain from economic pain to a weaker economy and army, an eroded support base and capitulation; it breaks at the support base.',
    sentence:
      'Sanctioning countries often assume that foreign economic pressure will impair the target’s economy and military capacity, thus undermining the support base of the leadership.',
    design:
      'Each link alone: sanctions at an effort of two steps against none; the same with a circle that is not sheltered; and a circle that has lost faith against one that has not.',
    mechanisms: ['trade', 'economy', 'budget', 'circle', 'responder'],
    arms: {
      sanctioned: { senders: HARD },
      free: { senders: { letters: 'none' } },
      unsheltered: { senders: HARD, regime: { circle: 2, diverts: false } },
      faithless: { senders: HARD, start: { 'circle.loyalty': 38, 'circle.cohesion': 45 } },
    },
    conditions: [
      {
        says: 'Loyalty of the support base after four years: the link that breaks',
        variable: 'circle.loyalty',
        effect: { sanctioned: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'within', low: -5, high: 10 },
      },
      {
        says: 'Output after four years: pain weakens the economy',
        variable: 'economy.output',
        effect: { sanctioned: 1, free: -1 },
        unit: 'index points',
        rule: { kind: 'below', bound: -3 },
      },
      {
        // Without tests, because those respond to the pressure (C3).
        says: 'Money for the weapons programme, mean: pain weakens the army',
        variable: 'ledger.uses.programme',
        over: 'mean',
        effect: { sanctioned: 1, free: -1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'below', bound: -45 },
      },
    ],
    extensions: [
      {
        says: 'Loyalty if the circle were not sheltered',
        variable: 'circle.loyalty',
        effect: { unsheltered: 1, sanctioned: -1 },
        unit: 'points',
        rule: { kind: 'below', bound: -10 },
      },
      {
        says: 'Chance of a limited concession in the first half-year when the circle has lost faith',
        variable: 'concession.limited',
        rounds: [1, 1],
        effect: { faithless: 1, sanctioned: -1 },
        unit: 'chance 0-1',
        rule: { kind: 'above', bound: 0.05 },
      },
    ],
    remark:
      'In its own numbers the chain breaks where the essay says. But in most worlds at 20 % the circle loses more loyalty than was allowed, or the army’s money falls by less than was asked.',
  },
];
