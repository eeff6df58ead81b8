import type { ExperimentInput } from '../experiment.ts';

// The small-coalition mechanism (C7-C11). Every rule was written before the run.

const HARD = { letters: 'everything', effort: 2 } as const;
const FREE = { letters: 'none', effort: 2 } as const;
/** A ruler who needs the support of half of the people. */
const BROAD = { 'circle.coalitionShare': 0.5 } as const;

export const SMALL_COALITION: readonly ExperimentInput[] = [
  {
    id: 'C7',
    statement: 'Sanctions rarely make autocracies with a small support base concede.',
    sentence:
      'Yet, sanctions against authoritarian targets, especially those with a relatively small support base, rarely put enough pressure to induce concessions.',
    design:
      'The letters of January 2016 against everything at an effort of two steps, for a ruler who needs the circle and for one who needs half of the people.',
    mechanisms: ['circle', 'budget', 'responder'],
    base: { senders: { effort: 2 } },
    arms: {
      hard: { senders: HARD },
      asIs: {},
      broadHard: { senders: HARD, params: BROAD },
      broadAsIs: { params: BROAD },
    },
    conditions: [
      {
        says: 'What pressure changes where he needs a small circle',
        variable: 'concession.limited',
        effect: { hard: 1, asIs: -1 },
        unit: 'chance 0-1',
        rule: { kind: 'within', low: -0.1, high: 0.1 },
      },
      {
        says: 'How much more pressure changes where he needs half of the people',
        variable: 'concession.limited',
        effect: { broadHard: 1, broadAsIs: -1, hard: -1, asIs: 1 },
        unit: 'chance 0-1',
        rule: { kind: 'above', bound: 0.1 },
      },
    ],
    extensions: [
      {
        says: 'Chance of a limited concession under the same pressure when the ruler needs half of the people',
        variable: 'concession.limited',
        effect: { broadHard: 1, hard: -1 },
        unit: 'chance 0-1',
        rule: { kind: 'above', bound: 0.1 },
      },
    ],
    remark:
      'Banks abroad refuse by fear and reputation, so everything at two steps of effort takes more money than it once did in the model, and the ruler accepts a limited offer more often. So pressure does change something for a narrow coalition.',
  },
  {
    id: 'C8',
    statement: 'The regime survives by diverting the economic costs of sanctions to ordinary citizens.',
    sentence:
      'The targeted regimes survive external pressure by diverting the economic costs of sanctions to ordinary citizens and using the remaining resources to offer selective rewards to their supporters to isolate them from the economic hardship.',
    design:
      'Everything at an effort of two steps against no sanctions; Pyongyang spends by its own rule, which shifts costs to households where that keeps the ruler safer. Besides, a regime that cuts every line alike.',
    mechanisms: ['budget', 'citizens', 'responder'],
    arms: {
      sanctioned: { senders: HARD },
      free: { senders: FREE },
      alike: { senders: HARD, regime: { diverts: false } },
    },
    conditions: [
      {
        says: 'Citizens’ share of what is spent, mean',
        variable: 'spending.citizensShare',
        over: 'mean',
        effect: { sanctioned: 1, free: -1 },
        unit: 'share 0-1',
        rule: { kind: 'below', bound: -0.05 },
      },
      {
        says: 'What citizens get less what is taken from them, mean',
        variable: 'spending.citizensNet',
        over: 'mean',
        effect: { sanctioned: 1, free: -1 },
        unit: 'US$ million a half-year',
        rule: { kind: 'below', bound: -150 },
      },
      {
        says: 'Loyalty of the circle after four years, when costs are passed on, against a regime that cuts every line alike',
        variable: 'circle.loyalty',
        effect: { sanctioned: 1, alike: -1 },
        unit: 'points',
        rule: { kind: 'above', bound: 2 },
      },
    ],
  },
  {
    id: 'C9',
    statement: 'It uses what is left for selective rewards that isolate its supporters from hardship.',
    sentence:
      'The targeted regimes survive external pressure by diverting the economic costs of sanctions to ordinary citizens and using the remaining resources to offer selective rewards to their supporters to isolate them from the economic hardship.',
    design:
      'Everything at an effort of two steps against no sanctions, and against full enforcement that also ends all other income.',
    mechanisms: ['budget', 'circle', 'responder'],
    arms: {
      sanctioned: { senders: HARD },
      free: { senders: FREE },
      destitute: {
        senders: { letters: 'everything', effort: 3, lists: 'common', monitoring: 1 },
        params: { 'budget.cyber': 0, 'budget.cyberGrowth': 0, 'budget.other': 0, 'illicit.counterfeiting': 0 },
      },
    },
    conditions: [
      {
        says: 'The circle’s share of hard currency, mean',
        variable: 'budget.circleShare',
        over: 'mean',
        effect: { sanctioned: 1, free: -1 },
        unit: 'share 0-1',
        rule: { kind: 'above', bound: 0.05 },
      },
      {
        says: 'Loyalty after four years: about flat',
        variable: 'circle.loyalty',
        effect: { sanctioned: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'within', low: -5, high: 10 },
      },
    ],
    extensions: [
      {
        says: 'Loyalty once income is below what the circle costs',
        variable: 'circle.loyalty',
        effect: { destitute: 1, sanctioned: -1 },
        unit: 'points',
        rule: { kind: 'below', bound: -10 },
      },
    ],
  },
  {
    id: 'C10',
    statement: 'Selective rewards pre-empt defections from the ruling circle.',
    sentence: 'Selective rewards in turn preempt defections from the ruling circles.',
    design:
      'A circle used to four chips that is paid two, against one paid four, with security unchanged, for four years; and one half-year from three levels of loyalty twenty points apart.',
    mechanisms: ['circle'],
    base: { regime: { security: 1, test: 'none' } },
    arms: {
      halved: { regime: { circle: 2 }, start: { 'circle.norm': 4 } },
      paid: { regime: { circle: 4 }, start: { 'circle.norm': 4 } },
      high: { start: { 'circle.loyalty': 70 } },
      middle: { start: { 'circle.loyalty': 50 } },
      low: { start: { 'circle.loyalty': 30 } },
    },
    conditions: [
      {
        says: 'Chance of a serious defection within four years when rewards are halved: more than doubled',
        variable: 'circle.everDefected',
        effect: { halved: 1, paid: -2 },
        unit: 'percentage points beyond twice the chance',
        rule: { kind: 'above', bound: 0 },
      },
    ],
    extensions: [
      {
        says: 'Chance of a serious defection within four years when the circle is well paid',
        variable: 'circle.everDefected',
        effect: { paid: 1 },
        unit: 'percent',
        rule: { kind: 'below', bound: 5 },
      },
      {
        says: 'Curvature of the hazard over twenty points of loyalty: it is convex',
        variable: 'circle.hazard',
        rounds: [1, 1],
        effect: { low: 1, middle: -2, high: 1 },
        unit: 'chance a half-year',
        rule: { kind: 'above', bound: 0.02 },
      },
    ],
  },
  {
    id: 'C11',
    statement: 'The ruling coalition is small and cohesive, bound by family and personal ties, and so it holds.',
    sentence:
      'North Korea is a textbook example of a sanctioned authoritarian regime with a relatively small and cohesive ruling coalition.',
    design: 'Cohesion of 90 against 40 at the start, with the same rewards, in a circle whose loyalty is low.',
    mechanisms: ['circle'],
    base: { regime: { circle: 3, test: 'none' }, start: { 'circle.loyalty': 42 } },
    arms: { kin: { start: { 'circle.cohesion': 90 } }, strangers: { start: { 'circle.cohesion': 40 } } },
    conditions: [
      {
        says: 'Chance of a serious defection within two years',
        variable: 'circle.everDefected',
        rounds: [1, 4],
        effect: { kin: 1, strangers: -1 },
        unit: 'percentage points',
        rule: { kind: 'below', bound: -1 },
      },
    ],
    extensions: [
      {
        says: 'The same, with a third of the strangers’ chance added (below nought: kin leave less than two thirds as often)',
        variable: 'circle.everDefected',
        rounds: [1, 4],
        effect: { kin: 1, strangers: -0.67 },
        unit: 'percentage points',
        rule: { kind: 'below', bound: 0 },
      },
    ],
  },
];
