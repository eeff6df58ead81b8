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
    sentence: 'Selective sanctions directed at the ruling elites may partially “work” if enforced effectively.',
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
    sentence: 'For instance, sanctions on the export of luxury goods may help put some pressure on the ruling elites.',
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
    ],
    extensions: [
      {
        says: 'Welfare of citizens, mean',
        variable: 'citizens.welfare',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: 'points',
        rule: { kind: 'within', low: -2, high: 2 },
      },
    ],
  },
  {
    id: 'C24',
    statement: 'Luxury bans failed because the goods still came through illicit trade and intermediaries.',
    sentence:
      'However, these selective sanctions have so far not succeeded, as the regime has continued to access most luxury items through illicit trade and the use of intermediaries.',
    design:
      'A luxury ban alone at full letter with an effort of one step of three, national lists and no monitoring, against no ban, for four years.',
    mechanisms: ['trade', 'networks'],
    base: { senders: { effort: 1 } },
    arms: { banned: { senders: { letters: { luxury: 4 } } }, free: { senders: FREE } },
    conditions: [
      {
        says: 'Luxury goods that arrive under the ban, mean',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { banned: 1 },
        unit: '% of what is sought',
        rule: { kind: 'above', bound: 50 },
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
    extensions: [
      {
        says: 'Luxury goods that arrive, mean',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: '% of what is sought',
        rule: { kind: 'within', low: -10, high: 0 },
      },
      {
        says: 'Paid to intermediaries for each US$100 of luxury goods that arrive, mean',
        variable: 'luxury.markup',
        over: 'mean',
        effect: { banned: 1, free: -1 },
        unit: 'US$ per US$100',
        rule: { kind: 'above', bound: 0.5 },
      },
    ],
  },
  {
    id: 'C25',
    statement: 'They also failed because there is no agreement on what counts as luxury: the laxest list decides.',
    sentence:
      'The ban on luxury goods has also not been very effective because there is no agreement among sanctioning countries on what encompasses luxury goods.',
    design:
      'Luxury and dual-use goods at full letter and an effort of two steps of three; the lists of the three senders as they are, a common list, or one list of three as narrow as the narrowest of 2016.',
    mechanisms: ['trade'],
    base: { senders: { letters: LISTS, effort: 2 } },
    arms: {
      national: { senders: { lists: 'national' } },
      common: { senders: { lists: 'common' } },
      'lax-border': { senders: { lists: { border: NARROW, sea: 1, dollar: 1 } } },
    },
    conditions: [
      {
        says: 'Luxury goods that arrive, the lists of the three as they are against a common one, mean',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { national: 1, common: -1 },
        unit: '% of what is sought',
        rule: { kind: 'above', bound: 5 },
      },
    ],
    extensions: [
      {
        says: 'Luxury goods that arrive, one narrow list (the border) against a common one, mean',
        variable: 'trade.luxuryShare',
        over: 'mean',
        effect: { 'lax-border': 1, common: -1 },
        unit: '% of what is sought',
        rule: { kind: 'above', bound: 5 },
      },
    ],
  },
];
