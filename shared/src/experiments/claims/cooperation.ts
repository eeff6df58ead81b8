import type { ExperimentInput } from '../experiment.ts';

// Cooperation (C33-C35). Every rule was written before the run.

/** Penalties on violators, and monitoring: the procedure that the essay asks for. */
const PUNISHED = { finding: [1], penalty: [2, 4, 6, 8], monitoring: 1 };
const OLD = { letters: 'scenario' } as const;
const NEW = { letters: 'everything' } as const;
/** One of the three breaks what it has signed. */
const VIOLATED = { us: 3, china: 0, un: 3 } as const;
/** A package that the three senders have agreed on and fully enforce: the reference of the game. */
const AGREED = { letters: 'targeted', lists: 'common', exemptions: 'fast' } as const;

export const COOPERATION: readonly ExperimentInput[] = [
  {
    id: 'C33',
    statement:
      'More intense sanctions have a minimal impact if enforcement and procedures to punish violators are not agreed upon.',
    sentence:
      'Increasing the intensity of these sanctions in response to North Korean provocations can only have a minimal impact if enforcement of sanctions and procedures to punish those who violate them is not agreed upon, both in letter and in spirit, by sanctioning countries.',
    design:
      'Letters of 2016 or everything at full; an effort of none or three steps; with banks penalised and corridors monitored or not: all eight combinations, for four years. Besides, China breaks what it has signed, and procedures against violators are in force or not.',
    mechanisms: ['trade', 'networks', 'finance', 'budget'],
    arms: {
      old: { senders: { ...OLD, effort: 0 } },
      new: { senders: { ...NEW, effort: 0 } },
      'old-effort': { senders: { ...OLD, effort: 3 } },
      'new-effort': { senders: { ...NEW, effort: 3 } },
      'old-penalty': { senders: { ...OLD, ...PUNISHED, effort: 0 } },
      'new-penalty': { senders: { ...NEW, ...PUNISHED, effort: 0 } },
      'old-both': { senders: { ...OLD, ...PUNISHED, effort: 3 } },
      'new-both': { senders: { ...NEW, ...PUNISHED, effort: 3 } },
      violated: { senders: { ...NEW, effort: VIOLATED } },
      punished: { senders: { ...NEW, ...PUNISHED, effort: VIOLATED } },
    },
    conditions: [
      {
        says: 'Hard currency lost to the harder letter without effort and penalties, mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { new: 1, old: -1 },
        unit: '% of normal income',
        rule: { kind: 'within', low: -5, high: 5 },
      },
      {
        says: 'Hard currency lost to the harder letter with both, mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { 'new-both': 1, 'old-both': -1 },
        unit: '% of normal income',
        rule: { kind: 'below', bound: -15 },
      },
    ],
    extensions: [
      {
        says: 'Hard currency where China’s banks and border break the harder letter, with procedures against violators rather than without, mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { punished: 1, violated: -1 },
        unit: '% of normal income',
        rule: { kind: 'below', bound: -2 },
      },
      {
        says: 'Interaction of letter, effort and penalties (below nought: each needs the others), mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: {
          'new-both': 1,
          'old-both': -1,
          'new-effort': -1,
          'old-effort': 1,
          'new-penalty': -1,
          'old-penalty': 1,
          new: 1,
          old: -1,
        },
        unit: '% of normal income',
        rule: { kind: 'below', bound: -1 },
      },
    ],
  },
  {
    id: 'C34',
    statement: 'Sanctions must be kept in letter and in spirit: a vote that is not carried out is close to no vote.',
    sentence:
      'Increasing the intensity of these sanctions in response to North Korean provocations can only have a minimal impact if enforcement of sanctions and procedures to punish those who violate them is not agreed upon, both in letter and in spirit, by sanctioning countries.',
    design:
      'The Council adopts everything at full letter in the first half-year; then nobody makes an effort, or one step of three, or three; against no vote and no effort.',
    mechanisms: ['trade', 'budget', 'programme'],
    arms: {
      'no-vote': { senders: { ...OLD, effort: 0 } },
      slack: { senders: { ...NEW, votes: [1], effort: 0 } },
      half: { senders: { ...NEW, votes: [1], effort: 1 } },
      kept: { senders: { ...NEW, votes: [1], effort: 3 } },
    },
    conditions: [
      {
        says: 'Hard currency after a vote without effort, mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { slack: 1, 'no-vote': -1 },
        unit: '% of normal income',
        rule: { kind: 'within', low: -5, high: 5 },
      },
      {
        says: 'Hard currency after a vote that is kept, mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { kept: 1, 'no-vote': -1 },
        unit: '% of normal income',
        rule: { kind: 'below', bound: -15 },
      },
    ],
    extensions: [
      {
        says: 'Programme after a vote without effort (no slower; that a vote may speed it by provoking tests is C3)',
        variable: 'programme.index',
        effect: { slack: 1, 'no-vote': -1 },
        unit: 'points',
        rule: { kind: 'above', bound: -2 },
      },
      {
        says: 'Loss with one step of effort, less half the loss with three (above nought: less than half), mean',
        variable: 'budget.incomeShare',
        over: 'mean',
        effect: { half: 1, kept: -0.5, 'no-vote': -0.5 },
        unit: '% of normal income',
        rule: { kind: 'above', bound: 0 },
      },
    ],
  },
  {
    id: 'C35',
    statement:
      'Cooperation is vital, and clearly easier said than done: each sender gains by leaving the effort to others.',
    sentence:
      'Though this is clearly easier said than done, cooperation is vital for sanctions on North Korea to succeed.',
    design:
      "The agreed selective package with full effort of all, or with one sender making none; scores are those of the game, from the sender's own aims. Besides, no effort by anybody.",
    mechanisms: ['trade', 'diplomacy'],
    base: { senders: { ...AGREED, effort: 3 } },
    arms: {
      kept: {},
      'us-slack': { senders: { ...AGREED, effort: { us: 0, china: 3, un: 3 } } },
      'china-slack': { senders: { ...AGREED, effort: { us: 3, china: 0, un: 3 } } },
      'un-slack': { senders: { ...AGREED, effort: { us: 3, china: 3, un: 0 } } },
      slack: { senders: { ...AGREED, effort: 0 } },
    },
    conditions: [
      {
        says: 'Share of the programme averted by the agreed package when all make an effort, less when nobody does',
        variable: 'success.constrain',
        effect: { kept: 1, slack: -1 },
        unit: 'share 0-1',
        rule: { kind: 'above', bound: 0.1 },
      },
      {
        says: 'Score of China when it alone makes no effort',
        variable: 'payoff.china',
        effect: { 'china-slack': 1, kept: -1 },
        unit: 'points of 100',
        rule: { kind: 'above', bound: 1 },
      },
      {
        says: 'Score of the US when it alone makes no effort',
        variable: 'payoff.us',
        effect: { 'us-slack': 1, kept: -1 },
        unit: 'points of 100',
        rule: { kind: 'above', bound: 1 },
      },
      {
        says: 'Score of the UN when it alone makes no effort',
        variable: 'payoff.un',
        effect: { 'un-slack': 1, kept: -1 },
        unit: 'points of 100',
        rule: { kind: 'above', bound: 1 },
      },
    ],
  },
];
