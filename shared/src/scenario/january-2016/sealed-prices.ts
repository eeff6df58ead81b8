import type { SealedPrice } from '../../engine/price.ts';

/** Prices of the sealed orders in January 2016: points, chips, trust, room, percent. Rules of play, section 4. */
export const sealedPrices = {
  // Row 1 of each sender: 1 a step; broad trade costs China 2, since its own provinces live on it.
  'effort-step': 1,
  'effort-step-china-broad': 2,
  // US and China, row 8: 1 upkeep; a national measure lapses with the default sunset of four rounds.
  'national-measure': 1,
  'national-sunset': 4,
  // US, row 3: finding, threat, penalty 2 / 1 / 2; Beijing's trust 0 / -4 / -10.
  'dollar-finding': 2,
  'dollar-threat': 1,
  'dollar-penalty': 2,
  'dollar-threat-trust': -4,
  'dollar-penalty-trust': -10,
  // China, row 3: cut, steady, extra 0 / 0 / 1. The trust it earns or spends is our estimate.
  'support-extra': 1,
  'support-extra-trust': 3,
  'support-cut-trust': -5,
  // US, row 4: 1; trust -5 if Beijing was not told. Acting needs a file, following only a lead (our estimates).
  'act-on-name': 1,
  'act-on-name-evidence': 50,
  'act-untold-trust': -5,
  'follow-name-evidence': 20,
  'follow-strength': 0.8,
  // US, row 5: 1. A collection is about as good as a shallow look of the Panel.
  collect: 1,
  'collect-strength': 0.7,
  // China, row 4: tolerate, warn, close 0 / 0 / 1 and room -2.
  'close-name': 1,
  'close-name-room': -2,
  // UN, row 2: 1 point for 70 %, 2 for 90 %.
  'panel-look': 1,
  'panel-look-deep': 2,
  'panel-look-confidence': 70,
  'panel-look-deep-confidence': 90,
  // UN, row 4: 2 over two rounds.
  'list-work': 1,
  // UN, row 5: 1 a step.
  'relief-step': 1,
  // UN, row 8: free; states that must report look a little harder (our estimate, in units of monitoring).
  'ask-states-monitoring': 0.5,
  // Pyongyang, rows 1-3, 5 and 7: 1 chip each. Burden adds 0 / 1 / 2.
  'chip-step': 1,
  'burden-some-chips': 1,
  'burden-heavy-chips': 2,
  // Readiness 0-100 below which a test cannot be made.
  'ready-missile': 0,
  'ready-long-range': 30,
  'ready-nuclear': 50,
} as const satisfies Readonly<Record<SealedPrice, number>>;
