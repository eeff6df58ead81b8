import type { ExperimentInput } from '../experiment.ts';

// The repression mechanism (C15-C18). Every rule was written before the run.

const HARD = { letters: 'everything', effort: 2 } as const;
const FREE = { letters: 'none' } as const;

export const REPRESSION: readonly ExperimentInput[] = [
  {
    id: 'C15',
    statement: 'Full command over the apparatus of repression lets the leadership eliminate challenges.',
    sentence:
      'The regime’s full command over a repressive state apparatus, among the world’s worst, and total surveillance of society has enabled the leadership to eliminate any challenges to the status quo.',
    design:
      'Two chips of security against none, in a country under sanctions whose circle is paid the least, for four years.',
    mechanisms: ['control', 'circle', 'budget'],
    base: { senders: HARD, regime: { circle: 2, test: 'none' } },
    arms: {
      strong: { regime: { security: 2 } },
      weak: { regime: { security: 0 } },
    },
    conditions: [
      {
        says: 'Chance of open unrest within four years',
        variable: 'control.everUnrest',
        effect: { strong: 1, weak: -1 },
        unit: 'percentage points',
        rule: { kind: 'below', bound: -5 },
      },
    ],
    extensions: [
      {
        says: 'Chance of a serious defection within four years',
        variable: 'circle.everDefected',
        effect: { strong: 1, weak: -1 },
        unit: 'percentage points',
        rule: { kind: 'below', bound: -3 },
      },
    ],
  },
  {
    id: 'C16',
    statement: 'Executions, torture and prison camps discourage dissent.',
    sentence:
      'Severe human rights violations such as public executions, torture, and years of imprisonment in prison camps discourage anti-regime activities and dissent.',
    design:
      'Punishment as it is against a third of it, with the same informants and guards, in a country under sanctions, for four years.',
    mechanisms: ['control', 'citizens'],
    base: { senders: HARD, regime: { security: 1 } },
    arms: { severe: { params: { 'control.penalty': 0.9 } }, mild: { params: { 'control.penalty': 0.3 } } },
    conditions: [
      {
        says: 'Chance of open unrest within four years',
        variable: 'control.everUnrest',
        effect: { severe: 1, mild: -1 },
        unit: 'percentage points',
        rule: { kind: 'below', bound: -5 },
      },
    ],
    extensions: [
      {
        says: 'Grievance, which severity adds to',
        variable: 'citizens.grievance',
        over: 'mean',
        effect: { severe: 1, mild: -1 },
        unit: 'points',
        rule: { kind: 'above', bound: 0.5 },
      },
    ],
  },
  {
    id: 'C17',
    statement: 'Informants and the neighbourhood watch detect opposition before it can organise.',
    sentence: 'Informants in workplaces, schools, and party offices detect organized opposition.',
    design: 'Informants as they are against half as many, in a country under sanctions, for four years.',
    mechanisms: ['control'],
    base: { senders: HARD, regime: { security: 1 } },
    arms: { watched: {}, unwatched: { params: { 'control.detectionBase': 33 } } },
    conditions: [
      {
        says: 'Mean size of an opposition cell when it is found',
        variable: 'control.cellSize',
        effect: { watched: 1, unwatched: -1 },
        unit: 'times its first size',
        rule: { kind: 'below', bound: -0.5 },
      },
    ],
    extensions: [
      {
        says: 'Chance of open unrest',
        variable: 'control.unrest',
        effect: { watched: 1, unwatched: -1 },
        unit: 'chance a half-year',
        rule: { kind: 'below', bound: -0.02 },
      },
    ],
  },
  {
    id: 'C18',
    statement: 'Grievance without channels to organise does not become opposition.',
    sentence:
      'Hence, even if foreign pressure might create more grievances and dissatisfaction against the current leadership, North Korean citizens simply lack any channels to organize opposition.',
    design:
      'Everything at an effort of two steps against no sanctions, in a country where people can hardly meet and in one where they may.',
    mechanisms: ['citizens', 'control'],
    base: { regime: { security: 1 } },
    arms: {
      shutHard: { senders: HARD, params: { 'control.channels': 0.03 } },
      shutFree: { senders: FREE, params: { 'control.channels': 0.03 } },
      openHard: { senders: HARD, params: { 'control.channels': 0.6 } },
      openFree: { senders: FREE, params: { 'control.channels': 0.6 } },
    },
    conditions: [
      {
        says: 'What hardship adds where they can hardly meet',
        variable: 'control.unrest',
        effect: { shutHard: 1, shutFree: -1 },
        unit: 'chance a half-year',
        rule: { kind: 'within', low: -0.01, high: 0.01 },
      },
      {
        says: 'Grievance, which rises there as well',
        variable: 'citizens.grievance',
        effect: { shutHard: 1, shutFree: -1 },
        unit: 'points',
        rule: { kind: 'above', bound: 10 },
      },
      {
        says: 'How much more hardship adds to unrest where people may meet',
        variable: 'control.unrest',
        effect: { openHard: 1, openFree: -1, shutHard: -1, shutFree: 1 },
        unit: 'chance a half-year',
        rule: { kind: 'above', bound: 0.05 },
      },
    ],
    remark:
      'Where people can hardly meet, unrest stays away. But grievance, sized by the record, rises by less than was asked, and even where people may meet little comes of it.',
  },
];
