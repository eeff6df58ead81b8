import { deterrentOf, mean, onAnchor } from '../rules/shapes.ts';
import type { ByCorridor, ByMeasure, Letter } from '../terms/vocabulary.ts';
import type { AimData, AimId, Anchor, Scenario } from '../terms/scenario.ts';
import { stream } from '../lib/rng.ts';
import { NO_MEASURE } from '../model/quiet.ts';
import { step } from '../model/step.ts';
import type { StepInputs } from '../model/step-inputs.ts';
import type { StepOutcome } from '../model/outcome.ts';
import type { Stocks } from '../terms/stocks.ts';
import { byCorridor, byMeasure } from '../model/trade.ts';
import type { SendersPolicy } from './policy.ts';
import { inputsFor } from './run-policies.ts';
import type { ModelRound, ModelRun, Setting } from './run-policies.ts';

// Concession is the answer of one fixed responder to a standard set of offers. It looks ahead under each answer with the
// model itself and weighs four aims: the circle by the safety it gives (more loyalty than keeps it safe is worth
// little), money by ratios. It means to rule for life, to rule at all is worth as much to it as all aims together, and it fears to
// be removed from outside the more, the less it can deter. What it gives and gets lasts about as long as such bargains
// lasted; only what is dismantled stays so. Chance of yes: logistic in the difference. It knows the model, not its draws.

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
/** Weight of a half-year against the one before: a ruler of 32 who plans for some five years and does not forget the rest. */
const PATIENCE = 0.9;
/** What ruling at all is worth, in points of the aims. */
const TO_RULE = 100;
/** Half-years that either side expects a bargain to last: between Leap Day (weeks) and the Agreed Framework (eight years). */
const LASTS = 6;
/** Half-years in which a programme that is given up is dismantled. */
const DISMANTLED_IN = 4;
/** Chance a half-year, as it fears, of being removed from outside without a deterrent: Tripoli fell 16 half-years after giving up. */
const FEAR = 1 / 16;
/** Points of the programme that halve this fear: the first weapons deter most. */
const FEAR_HALVES = 14;
/** Share of serious defections that it takes for the beginning of a coup. */
const COUPS = 0.1;
/** Points of loyalty above the lower anchor at which two thirds of the circle's worth are reached: half the way to safety. */
const SAFE = 14;
/** Points of autonomy that inspectors at every site cost, and that gifts as large as the state's own income cost. */
const INSPECTORS = 10;
const GIFTS = 10;
/** Points over the half-years ahead at which yes is e times as likely as no (the noise of the payoff study's Pyongyang). */
const TEMPERATURE = 1.5;

/** Chance 0-1 that it accepts a standard offer after the last half-year of a run. */
export const acceptance = (run: ModelRun, id: OfferId): number => acceptanceOf(run, STANDARD_OFFERS[id]);

/** Chance 0-1 that it accepts any offer after the last half-year of a run. */
export const acceptanceOf = (run: ModelRun, offered: Offer): number => accepts(gainOf(run, offered));

/** Chance 0-1 that it accepts a limited offer, averaged over those there are. */
export const limitedConcession = (run: ModelRun): number =>
  remembered(limited, run, () => mean(LIMITED.map((id) => acceptance(run, id))));

const gainOf = (run: ModelRun, offered: Offer): number =>
  valueOf(run, offered) - remembered(refusals, run, () => valueOf(run, null));

// Several conditions ask the same of the same half-year; looking ahead is most of what an experiment costs.
const refusals = new WeakMap<ModelRound, number>();
const limited = new WeakMap<ModelRound, number>();

function remembered(memory: WeakMap<ModelRound, number>, run: ModelRun, look: () => number): number {
  const last = run.rounds.at(-1);
  if (last === undefined) return look();
  const known = memory.get(last);
  if (known !== undefined) return known;
  const found = look();
  memory.set(last, found);
  return found;
}

/** US$ million a half-year at which an offer is as good as refusing; `ceiling` when none up to there is. */
export function priceOf(run: ModelRun, id: OfferId, ceiling: number): number {
  const gain = (transfers: number): number => gainOf(run, { ...STANDARD_OFFERS[id], transfers });
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
    lives = survival(setting, stocks);
    weight *= lives;
    now = TO_RULE + aimsOf(setting, outcome, inputs);
    value += weight * now;
    weight *= PATIENCE;
  }
  const ever = value + (weight * lives * now) / (1 - PATIENCE * lives);
  return ever * SCALE;
}

/** Chance 0-1 of still ruling after a half-year: neither removed from outside nor by its own. */
function survival({ params }: Setting, { programme, circle }: Stocks): number {
  const invaded = FEAR * 2 ** (-programme.index / FEAR_HALVES);
  const falls = circle.loyalty < params.circle.collapseLoyalty.value ? params.circle.collapseChance.value : 0;
  return (1 - invaded) * (1 - Math.min(1, falls + COUPS * circle.hazard));
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

/**
 * What it weighs: aims, weights in percent and shapes of the payoff study (3.3). Its own copy, so that tuning the scores of the
 * game leaves the answers of the experiments as they are.
 */
const WEIGHED: readonly AimData[] = [
  { aim: 'ruling-circle', weight: 35, anchor: { zero: 30, hundred: 94 } },
  { aim: 'deterrent', weight: 25, anchor: { zero: 15, hundred: 62 } },
  { aim: 'hard-currency', weight: 20, anchor: { zero: 40, hundred: 120 } },
  { aim: 'autonomy', weight: 20, anchor: { zero: 20, hundred: 95 } },
];

/** The four aims of Pyongyang in one half-year, 0-100. */
function aimsOf({ params }: Setting, { stocks, ledger }: StepOutcome, { freezeShare }: StepInputs): number {
  const transfers = Math.max(0, ledger.sources.transfers);
  // What he can spend, wherever it comes from: costs shifted to households are no costs to him (C8), and tests are.
  const shifted = ledger.sources.households - ledger.uses.tests;
  // Hunger binds a ruler's hands as far as he needs the hungry: fully when half of the people must back him (C7).
  const hunger = 2.5 * Math.min(1, params.circle.coalitionShare.value / 0.5);
  const measured: Readonly<Record<string, number>> = {
    'ruling-circle': stocks.circle.loyalty,
    deterrent: 100 * deterrentOf(stocks.programme.index),
    'hard-currency': (100 * (stocks.budget.income + transfers + shifted)) / params.budget.normalIncome.value,
    autonomy:
      85 -
      hunger * Math.max(0, 48 - stocks.citizens.welfare) -
      GIFTS * Math.min(1, transfers / Math.max(1, stocks.budget.income)) -
      INSPECTORS * freezeShare,
  };
  let sum = 0;
  for (const { aim, weight, anchor } of WEIGHED) {
    sum += (weight / 100) * worthOf(aim, anchor, measured[aim] ?? 0);
  }
  return sum;
}

function worthOf(aim: AimId, anchor: Anchor, value: number): number {
  if (aim === 'hard-currency') return worth(anchor, value);
  return aim === 'ruling-circle' ? safety(anchor, value) : onAnchor(anchor, value);
}

/** What loyalty is worth: the safety it gives, most of it well below the upper anchor. */
function safety({ zero, hundred }: Anchor, loyalty: number): number {
  const safe = (points: number): number => 1 - Math.exp(-Math.max(0, points) / SAFE);
  return (100 * safe(loyalty - zero)) / safe(hundred - zero);
}

/** What money is worth: by ratios, through the same two anchors, and without an upper end, as a price must be sought there. */
function worth({ zero, hundred }: Anchor, percent: number): number {
  return (100 * Math.log(Math.max(1, percent) / zero)) / Math.log(hundred / zero);
}

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
