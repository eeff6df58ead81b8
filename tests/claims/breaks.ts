import type { Experiment } from '../../shared/src/experiments/experiment.ts';

// What makes conditions of claims fail: each break changes one thing in every arm of an experiment.

type Arm = Experiment['base'];
/** One thing that is changed in every arm. */
export interface Break {
  readonly senders?: Arm['senders'];
  readonly regime?: Arm['regime'];
  readonly params?: Arm['params'];
  readonly start?: Arm['start'];
}

/** The breaks by name. */
export const BREAKS = {
  'full effort leaves no other way in': {
    senders: { effort: 3, lists: 'common', monitoring: 3 },
    params: { 'networks.carryShare': 0, 'trade.rerouteShare': 0 },
  },
  'nothing is signed or found': { senders: { letters: 'none', finding: [] } },
  'no finding is made': { senders: { finding: [] } },
  'nobody makes an effort': { senders: { effort: 0 } },
  'everybody makes full effort': { senders: { effort: 3, lists: 'common' } },
  'nothing is signed': { senders: { letters: 'none' } },
  'half of the people are needed': { params: { 'circle.coalitionShare': 0.5 } },
  'costs fall on every line alike': { regime: { diverts: false } },
  'no rally': { params: { 'circle.rally': 0 } },
  'every reward is imported': { params: { 'circle.importedShare': 1 } },
  'no reward is imported': { params: { 'circle.importedShare': 0, 'circle.assetsLoss': 0 } },
  'cohesion binds nobody': { params: { 'circle.hazardByCohesion': 0 } },
  'everybody informs': { params: { 'control.detectionBase': 95 } },
  'nothing is punished': { params: { 'control.penalty': 0 } },
  'people may meet': { params: { 'control.channels': 0.9 } },
  'people can hardly meet': { params: { 'control.channels': 0.01 } },
  'citizens lose nothing': {
    params: {
      'citizens.embargoLoss': 0,
      'citizens.burdenSome': 0,
      'citizens.burdenHeavy': 0,
      'citizens.aidLoss': 0,
      'citizens.spendingGain': 0,
    },
  },
  'trade matters to nobody': { params: { 'economy.growthByChange': 0, 'economy.growthByLevel': 0 } },
  'nobody carries what was stopped': { params: { 'networks.carryShare': 0, 'trade.rerouteShare': 0 } },
  'banks fear nothing': {
    params: { 'finance.fearByFinding': 0, 'finance.fearByPenalty': 0, 'finance.fearByThreat': 0 },
  },
  'banks have no dollars': {
    params: { 'finance.dollarExposure.border': 0, 'finance.dollarExposure.sea': 0, 'finance.dollarExposure.dollar': 0 },
  },
  'no illicit trade': { regime: { trades: [] } },
  'the programme needs no imports': { params: { 'programme.accessFloor': 1 } },
  'enforcing costs nothing': {
    params: {
      'diplomacy.mandateByEffort': 0,
      'diplomacy.roomByEffort': 0,
      'diplomacy.credibilityByEffort': 0,
      'diplomacy.accessByEffort': 0,
      'diplomacy.borderRiskByEffort': 0,
    },
  },
  'no fear of removal': { regime: { threatened: false }, start: { 'programme.index': 5 } },
  'one list for all': { senders: { lists: 'common' } },
  'covered nowhere': { senders: { lists: { border: 0, sea: 0, dollar: 0 } } },
  'rich in other income': { params: { 'budget.other': 3000 } },
  'nothing holds the circle': {
    senders: { effort: 3, lists: 'common' },
    regime: { circle: 2, diverts: false, test: 'none', trades: [] },
    params: { 'circle.bedrock': 0, 'circle.importedShare': 1, 'circle.anchor': 45 },
  },
  'rewards are imported and all that counts': {
    senders: { effort: 3, lists: 'common', monitoring: 1 },
    regime: { test: 'none' },
    params: { 'circle.importedShare': 1, 'circle.bedrock': 0, 'circle.anchor': 45, 'circle.rewardGain': 6 },
  },
  'poor, broad and unafraid': {
    regime: { threatened: false, circle: 2, diverts: false, trades: [] },
    start: { 'programme.index': 2 },
    params: { 'circle.coalitionShare': 0.5, 'budget.other': 0 },
  },
} as const satisfies Readonly<Record<string, Break>>;

/** The name of a break. */
export type BreakId = keyof typeof BREAKS;

/** The experiment with one thing changed in every arm, whatever the arm says of it. */
export function broken(experiment: Experiment, id: BreakId): Experiment {
  const change: Break = BREAKS[id];
  const arms = Object.entries(experiment.arms).map(([name, arm]): readonly [string, Arm] => [
    name,
    {
      senders: { ...arm.senders, ...change.senders },
      regime: { ...arm.regime, ...change.regime },
      params: { ...arm.params, ...change.params },
      start: { ...arm.start, ...change.start },
    },
  ]);
  return { ...experiment, arms: Object.fromEntries<Arm>(arms) };
}

/** For each condition of each claim, in its order, a break that makes it fail. */
export const BREAKING: Readonly<Record<string, readonly BreakId[]>> = {
  C1: ['nobody makes an effort', 'nothing is signed'],
  C2: ['nothing holds the circle', 'everybody makes full effort', 'trade matters to nobody'],
  C3: ['no rally'],
  C4: ['costs fall on every line alike', 'citizens lose nothing'],
  C5: ['people may meet', 'everybody informs'],
  C6: ['no rally', 'trade matters to nobody', 'rich in other income'],
  C7: ['costs fall on every line alike', 'citizens lose nothing'],
  C8: ['nobody makes an effort', 'half of the people are needed', 'half of the people are needed'],
  C9: ['half of the people are needed', 'no rally'],
  C10: ['half of the people are needed'],
  C11: ['cohesion binds nobody'],
  C12: ['every reward is imported', 'no reward is imported'],
  C13: ['nobody carries what was stopped'],
  C14: ['no illicit trade', 'no illicit trade'],
  C15: ['people can hardly meet'],
  C16: ['nothing is punished'],
  C17: ['everybody informs'],
  C18: ['people may meet', 'nobody makes an effort', 'everybody informs'],
  C19: [
    'costs fall on every line alike',
    'costs fall on every line alike',
    'rewards are imported and all that counts',
    'costs fall on every line alike',
    'poor, broad and unafraid',
  ],
  C20: ['rewards are imported and all that counts'],
  C21: ['citizens lose nothing', 'half of the people are needed', 'nothing holds the circle'],
  C22: ['no reward is imported', 'nobody carries what was stopped'],
  C23: ['no reward is imported'],
  C24: ['full effort leaves no other way in', 'nobody carries what was stopped'],
  C25: ['one list for all'],
  C26: ['the programme needs no imports'],
  C27: ['poor, broad and unafraid', 'no fear of removal'],
  C28: ['nothing is signed or found', 'nothing is signed or found'],
  C29: ['banks have no dollars', 'no finding is made'],
  C30: ['banks fear nothing'],
  C31: ['no fear of removal', 'nothing holds the circle'],
  C32: ['covered nowhere', 'covered nowhere'],
  C33: ['everybody makes full effort', 'nobody makes an effort'],
  C34: ['everybody makes full effort', 'nobody makes an effort'],
  C35: ['nobody makes an effort', 'nobody makes an effort', 'enforcing costs nothing', 'nobody makes an effort'],
};
