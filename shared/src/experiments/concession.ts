import { deterrentOf, mean, onAnchor } from '../engine/outcome/shapes.ts';
import type { ByCorridor, ByMeasure, Letter } from '../engine/vocabulary.ts';
import type { Anchor, Scenario } from '../engine/scenario.ts';
import { stream } from '../lib/rng.ts';
import { NO_MEASURE } from '../model/quiet.ts';
import { step } from '../model/step.ts';
import type { StepInputs } from '../model/step-inputs.ts';
import type { StepOutcome } from '../model/outcome.ts';
import { byCorridor, byMeasure } from '../model/trade.ts';
import type { SendersPolicy } from './policy.ts';
import { inputsFor } from './run-policies.ts';
import type { ModelRun, Setting } from './run-policies.ts';

// Concession is the answer of one fixed responder to a standard set of offers. It looks ahead under each answer with the
// model itself, weighs what its rule weighs (the aims of the scenario), means to rule for life, and fears to be removed
// from outside the more, the less it can deter. What it gives and gets lasts about as long as such bargains lasted; only what
// is dismantled stays so. Chance of yes: logistic in the difference. It knows the model but not its draws.

/** What is asked and what is given, each half-year. */
export interface Offer {
  readonly id: OfferId;
  /** Share of the programme put under inspected freeze; no test while it is above nought. */
  readonly freezeShare: number;
  /** Whether the programme is given up for good over the horizon. */
  readonly disarms: boolean;
  /** US$ million. */
  readonly transfers: number;
  readonly exercisesPaused: boolean;
  /** Letters as they stand are kept, lowered to the scenario's, or all lifted. */
  readonly lifts: 'nothing' | 'new-letters' | 'everything';
}

export const OFFERS = ['moratorium', 'half-freeze', 'full-freeze', 'disarmament'] as const;
/** A standard offer. */
export type OfferId = (typeof OFFERS)[number];

/** The standard offers, in rising order of what is asked. Relief of US$300-600m is the range of the payoff study (3.3 vi). */
export const STANDARD_OFFERS: Readonly<Record<OfferId, Offer>> = {
  moratorium: offer('moratorium', 0.15, false, 0, true, 'nothing'),
  'half-freeze': offer('half-freeze', 0.5, false, 300, true, 'nothing'),
  'full-freeze': offer('full-freeze', 1, false, 450, true, 'new-letters'),
  disarmament: offer('disarmament', 1, true, 600, true, 'everything'),
};

/** Offers that leave the weapons where they are. */
export const LIMITED: readonly OfferId[] = ['moratorium', 'half-freeze', 'full-freeze'];

/** Half-years it looks ahead with the model; what it has then, it expects to keep. */
const HORIZON = 8;
/** Weight of a half-year against the one before: a ruler of 32 with a life before him (10 % a year). */
const PATIENCE = 0.95;
/** Half-years that either side expects a bargain to last: between Leap Day (weeks) and the Agreed Framework (eight years). */
const LASTS = 6;
/** Half-years in which a programme that is given up is dismantled. */
const DISMANTLED_IN = 4;
/** Chance a half-year, as it fears, of being removed from outside without a deterrent: Tripoli fell 16 half-years after giving up. */
const FEAR = 1 / 16;
/** Points of autonomy that inspectors at every site cost. */
const INSPECTORS = 15;
/** Points over the half-years ahead at which yes is e times as likely as no (the noise of the payoff study's Pyongyang). */
const TEMPERATURE = 1.5;

/** Chance 0-1 that it accepts a standard offer after the last half-year of a run. */
export const acceptance = (run: ModelRun, id: OfferId): number => acceptanceOf(run, STANDARD_OFFERS[id]);

/** Chance 0-1 that it accepts any offer after the last half-year of a run. */
export const acceptanceOf = (run: ModelRun, offered: Offer): number =>
  accepts(valueOf(run, offered) - valueOf(run, null));

/** Chance 0-1 that it accepts a limited offer, averaged over those there are. */
export function limitedConcession(run: ModelRun): number {
  const refusal = valueOf(run, null);
  return mean(LIMITED.map((id) => accepts(valueOf(run, STANDARD_OFFERS[id]) - refusal)));
}

/** US$ million a half-year at which an offer is as good as refusing; `ceiling` when none up to there is. */
export function priceOf(run: ModelRun, id: OfferId, ceiling: number): number {
  const refusal = valueOf(run, null);
  const gain = (transfers: number): number => valueOf(run, { ...STANDARD_OFFERS[id], transfers }) - refusal;
  if (gain(ceiling) < 0) return ceiling;
  let low = 0;
  let high = ceiling;
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (gain(middle) < 0) low = middle;
    else high = middle;
  }
  return high;
}

const accepts = (gain: number): number => 1 / (1 + Math.exp(-gain / TEMPERATURE));

/**
 * Points it expects from an answer, on the scale of the half-years ahead: its aims in each, by its patience and the chance to
 * live to see it; after the horizon what it then has, for as long as it lasts.
 */
export function valueOf(run: ModelRun, offered: Offer | null): number {
  const { setting } = run;
  let stocks = run.rounds.at(-1)?.outcome.stocks ?? setting.stocks;
  const first = run.rounds.length + 1;
  let value = 0;
  let weight = 1;
  let now = 0;
  let lives = 1;
  for (let ahead = 0; ahead < HORIZON; ahead++) {
    const kept = offered !== null && ahead < LASTS ? offered : null;
    const senders = kept === null ? quietly(run.senders) : keeping(run.senders, kept);
    // It cannot foresee draws: the same stream whatever the answer, so that luck cancels.
    const asked = inputsFor(setting, senders, run.regime, stocks, EXPECTED, first + ahead);
    const inputs = given(setting.scenario, asked, offered, kept, stocks.programme.index, ahead);
    const outcome = step(setting.params, stocks, inputs, stream(EXPECTED, ahead));
    stocks = outcome.stocks;
    lives = (1 - FEAR * (1 - deterrentOf(stocks.programme.index))) * (1 - stocks.circle.hazard);
    weight *= lives;
    now = aimsOf(setting, outcome, inputs);
    value += weight * now;
    weight *= PATIENCE;
  }
  const ever = value + (weight * lives * now) / (1 - PATIENCE * lives);
  return ever * SCALE;
}

const EXPECTED = 20160106;
/** From a life's sum to points of the mean half-year. */
const SCALE = 1 - PATIENCE;

/** What an answer changes in a half-year: letters while the bargain lasts, and the programme for good. */
function given(
  scenario: Scenario,
  inputs: StepInputs,
  offered: Offer | null,
  kept: Offer | null,
  index: number,
  ahead: number,
): StepInputs {
  const letter = kept === null ? inputs.letter : lifted(scenario, inputs.letter, kept.lifts);
  if (offered === null || !offered.disarms) return { ...inputs, letter };
  const amount = -index / Math.max(1, DISMANTLED_IN - ahead);
  const nudge = { variable: 'programme', term: 'dismantled', amount, origin: 'public' } as const;
  return { ...inputs, letter, freezeShare: 1, nudges: [nudge] };
}

function lifted(
  scenario: Scenario,
  letter: StepInputs['letter'],
  lifts: Offer['lifts'],
): ByCorridor<ByMeasure<Letter>> {
  if (lifts === 'everything') return byCorridor(() => NO_MEASURE);
  if (lifts === 'nothing') return letter;
  return byCorridor((c) => byMeasure((m) => lesser(letter[c][m], scenario.letters[c][m])));
}

const lesser = (one: Letter, other: Letter): Letter => (one < other ? one : other);

const quietly = (senders: SendersPolicy): SendersPolicy => ({
  ...senders,
  votes: [],
  finding: [],
  threat: [],
  penalty: [],
});

const keeping = (senders: SendersPolicy, offered: Offer): SendersPolicy => ({
  ...quietly(senders),
  transfers: senders.transfers + offered.transfers,
  freezeShare: offered.freezeShare,
  exercisesPaused: offered.exercisesPaused,
});

/** The four aims of Pyongyang in one half-year, by the scenario's weights and anchors, 0-100. */
function aimsOf({ scenario, params }: Setting, { stocks, ledger }: StepOutcome, { freezeShare }: StepInputs): number {
  const transfers = Math.max(0, ledger.sources.transfers);
  // Hunger binds a ruler's hands as far as he needs the hungry: fully when half of the people must back him (C7).
  const hunger = 2.5 * Math.min(1, params.circle.coalitionShare.value / 0.5);
  const measured: Readonly<Record<string, number>> = {
    'ruling-circle': stocks.circle.loyalty,
    deterrent: 100 * deterrentOf(stocks.programme.index),
    'hard-currency': (100 * (stocks.budget.income + transfers)) / params.budget.normalIncome.value,
    autonomy:
      85 -
      hunger * Math.max(0, 48 - stocks.citizens.welfare) -
      GIFTS * Math.min(1, transfers / Math.max(1, stocks.budget.income)) -
      INSPECTORS * freezeShare,
  };
  let sum = 0;
  for (const { aim, weight, anchor } of scenario.aims.dprk) {
    const value = measured[aim] ?? 0;
    sum += (weight / 100) * (aim === 'hard-currency' ? worth(anchor, value) : onAnchor(anchor, value));
  }
  return sum;
}

/** What money is worth: by ratios, through the same two anchors, and without an upper end, as a price must be sought there. */
function worth({ zero, hundred }: Anchor, percent: number): number {
  return (100 * Math.log(Math.max(1, percent) / zero)) / Math.log(hundred / zero);
}

/** Points of autonomy that gifts as large as the state's own income cost. */
const GIFTS = 10;

function offer(
  id: OfferId,
  freezeShare: number,
  disarms: boolean,
  transfers: number,
  exercisesPaused: boolean,
  lifts: Offer['lifts'],
): Offer {
  return { id, freezeShare, disarms, transfers, exercisesPaused, lifts };
}
