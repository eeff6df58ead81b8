import type { Nudge } from '../../model/step-inputs.ts';

const effect = (variable: Nudge['variable'], amount: number, term: string): Nudge => ({
  variable,
  amount,
  term,
  origin: 'public',
});

/**
 * The deck of outside shocks. All are nobody's fault and public; sizes are estimates of one ordinary bad or good half-year
 * (spread of quiet years in S49 and S123), never large enough to decide a game.
 */
export const january2016Shocks: readonly { readonly id: string; readonly effects: readonly Nudge[] }[] = [
  // Harvests: 2015 drought, 2016 recovery (S49).
  {
    id: 'good-harvest',
    effects: [effect('welfare', 3, 'harvest'), effect('staple-price', -5, 'harvest'), effect('growth', 0.8, 'harvest')],
  },
  {
    id: 'drought',
    effects: [
      effect('welfare', -4, 'drought'),
      effect('staple-price', 6, 'drought'),
      effect('growth', -0.8, 'drought'),
    ],
  },
  // The Tumen flood of August 2016 brought agencies in.
  {
    id: 'river-flood',
    effects: [effect('welfare', -3, 'flood'), effect('access', 4, 'flood-appeal'), effect('border-risk', 2, 'flood')],
  },
  {
    id: 'boundary-incident-avoided',
    effects: [effect('tension', 5, 'boundary'), effect('trust:us-dprk', 1, 'hotline-used')],
  },
  { id: 'joint-exercise', effects: [effect('tension', 4, 'exercise'), effect('build-up', 2, 'exercise')] },
  { id: 'currency-swing', effects: [effect('exchange-rate', 7, 'currency'), effect('income', -45, 'currency')] },
  {
    id: 'leak-of-papers',
    effects: [
      effect('compliance', 0.06, 'papers'),
      effect('credibility', 2, 'papers'),
      effect('trust:us-china', -1, 'papers'),
    ],
  },
  { id: 'separated-families-meet', effects: [effect('tension', -4, 'reunion'), effect('trust:un-dprk', 2, 'reunion')] },
];
