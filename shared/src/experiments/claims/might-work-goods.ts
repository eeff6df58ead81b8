import type { ExperimentInput } from '../experiment.ts';

// Measures against the elite and its goods (C22-C25), part of might-work.ts. Bounds are sizes that matter in the model:
// a chip of rewards buys about three points of loyalty.

const FREE = { letters: 'none' } as const;
/** Fixes effort times diligence at the dossier's low or high enforcement (0.2 or 0.8). */
const held = (diligence: number): Record<string, number> => ({
  'trade.diligence.border': diligence,
  'trade.diligence.sea': diligence,
  'trade.diligence.dollar': diligence,
});
const NO_FADING = { 'trade.diligenceFade': 0, 'trade.diligenceGain': 0 } as const;
const ELITE = { luxury: 4, 'travel-assets': 4 } as const;
const LISTS = { luxury: 4, 'dual-use': 4 } as const;
/** A narrow list: the luxury goods of the laxest border in 2016. */
const NARROW = 0.45;

export const ELITE_GOODS: readonly ExperimentInput[] = [
  {
    id: 'C22',
    statement: 'Selective sanctions directed at the ruling elites may partially work, if enforced effectively.',
    design:
      'Luxury ban, travel ban and frozen assets at full letter with a common list, enforcement held at 0.2 and at 0.8, each against no sanctions, for four years.',
    mechanisms: ['trade', 'networks', 'circle'],
    base: { senders: { lists: 'common' }, params: NO_FADING },
    arms: {
      low: { senders: { letters: ELITE, effort: 1 }, start: held(0.52) },
      'low-free': { senders: { ...FREE, effort: 1 }, start: held(0.52) },
      high: { senders: { letters: ELITE, effort: 3 }, start: held(0.8) },
      'high-free': { senders: { ...FREE, effort: 3 }, start: held(0.8) },
    },
    conditions: [
      {
        says: 'Loyalty of the circle when enforced, mean',
        variable: 'circle.loyalty',
        over: 'mean',
        effect: { high: 1, 'high-free': -1 },
        unit: 'points',
        rule: { kind: 'below', bound: -4 },
      },
      {
        says: 'Loyalty of the circle when hardly enforced, mean',
        variable: 'circle.loyalty',
        over: 'mean',
        effect: { low: 1, 'low-free': -1 },
        unit: 'points',
        rule: { kind: 'within', low: -2.5, high: 2.5 },
      },
    ],
  },
  {
    id: 'C23',
    statement: 'Sanctions on the export of luxury goods may help put some pressure on the ruling elites.',
    design: 'A luxury ban alone, full letter, full effort and a common list, against no sanctions, for four years.',
    mechanisms: ['trade', 'circle', 'citizens'],
    base: { senders: { effort: 3, lists: 'common', monitoring: 1 } },
    arms: { banned: { senders: { letters: { luxury: 4 } } }, free: { senders: FREE } },
    conditions: [
      {
        says: 'Loyalty of the circle, mean',
        variable: 'circle.loyalty',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'below', bound: -2 },
      },
      {
        says: 'Welfare of citizens, mean',
        variable: 'citizens.welfare',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'within', low: -2, high: 2 },
      },
    ],
    remark:
      'The circle does lose, but the model does not spare the citizens: once its loyalty falls under what Pyongyang calls uneasy, the circle is paid more, and households make up for it. A measure aimed at the elite is passed on like any other cost.',
  },
  {
    id: 'C24',
    statement: 'Luxury bans failed because the goods still came through illicit trade and intermediaries.',
    design:
      'A luxury ban alone at full letter with an effort of one step of three, national lists and no monitoring, against no ban, for four years.',
    mechanisms: ['trade', 'networks'],
    base: { senders: { effort: 1 } },
    arms: { banned: { senders: { letters: { luxury: 4 } } }, free: { senders: FREE } },
    conditions: [
      {
        says: 'Paid to intermediaries for each US$100 of luxury goods that arrive, mean',
        variable: 'luxury.markup',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: 'US$ per US$100',
        rule: { kind: 'above', bound: 0.5 },
      },
      {
        says: 'Luxury goods that arrive, mean',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: '% of what is sought',
        rule: { kind: 'within', low: -10, high: 0 },
      },
      {
        says: 'Of the luxury goods stopped at a gate, share that arrives after all, mean',
        variable: 'luxury.bypass',
        over: 'mean',
        effect: { banned: 1 },
        unit: '%',
        rule: { kind: 'above', bound: 50 },
      },
    ],
  },
  {
    id: 'C25',
    statement: 'They also failed because there is no agreement on what counts as luxury: the laxest list decides.',
    design:
      'Luxury and dual-use goods at full letter and an effort of two steps of three; a common list, one narrow list of three, or three narrow lists.',
    mechanisms: ['trade'],
    base: { senders: { letters: LISTS, effort: 2 } },
    arms: {
      common: { senders: { lists: 'common' } },
      'lax-border': { senders: { lists: { border: NARROW, sea: 1, dollar: 1 } } },
      'lax-dollar': { senders: { lists: { border: 1, sea: 1, dollar: NARROW } } },
      'all-lax': { senders: { lists: { border: NARROW, sea: NARROW, dollar: NARROW } } },
    },
    conditions: [
      {
        says: 'Luxury goods that arrive, one narrow list (the border) against a common one, mean',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { 'lax-border': 1, common: -1 },
        unit: '% of what is sought',
        rule: { kind: 'above', bound: 5 },
      },
      {
        says: 'The same, less three quarters of what three narrow lists add (an average would give some 40 %)',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { 'lax-border': 1, 'all-lax': -0.75, common: -0.25 },
        unit: '% of what is sought',
        rule: { kind: 'above', bound: 0 },
      },
      {
        says: 'With the narrow list at the smallest corridor, less three quarters of what three add',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { 'lax-dollar': 1, 'all-lax': -0.75, common: -0.25 },
        unit: '% of what is sought',
        rule: { kind: 'above', bound: 0 },
      },
    ],
  },
];
