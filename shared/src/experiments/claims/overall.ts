import type { ExperimentWish } from '../experiment.ts';

// The overall record (C1-C6). Every rule was written before the run; the essay's claims are in the dossier, section 1.

export const OVERALL: readonly ExperimentWish[] = [
  {
    id: 'C1',
    statement: 'Sanctions have badly hurt and isolated the economy.',
    design:
      'Everything at full letter and an effort of two steps of three at every corridor, against no sanctions at all, for two years.',
    mechanisms: ['trade', 'economy'],
    rounds: 4,
    base: { senders: { effort: 2 } },
    arms: { sanctioned: { senders: { letters: 'everything' } }, free: { senders: { letters: 'none' } } },
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
];
