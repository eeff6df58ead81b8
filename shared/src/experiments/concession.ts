import { exp, ln, pow } from '../lib/portable-math.ts';
import { deterrentOf, mean, onAnchor } from '../rules/aim-functions.ts';
import type { ByCorridor, ByMeasure, Letter } from '../terms/vocabulary.ts';
import type { AimData, AimId, Anchor, Scenario } from '../terms/scenario.ts';
import { stream, subSeed } from '../lib/rng.ts';
import { NO_MEASURE } from '../model/quiet.ts';
import { step } from '../model/step.ts';
import type { StepInputs } from '../model/step-inputs.ts';
import type { StepOutcome } from '../model/outcome.ts';
import type { Stocks } from '../terms/stocks.ts';
import { byCorridor, byMeasure } from '../model/trade.ts';
import type { SendersPolicy } from './policy.ts';
import { inputsFor } from './run-policies.ts';
import type { ModelRound, ModelRun, Setting } from './run-policies.ts';

// Concession: the response of one fixed responder to a standard set of offers. It simulates each response with the
// model and weighs four aims: the circle by the safety it gives (loyalty beyond safety is worth little), money by
// ratios. It wants to rule for life, ruling is worth as much to it as all aims together, and the less it can deter, the
// more it fears removal from outside. A bargain lasts about as long as historical ones did; only dismantling is
// permanent. The chance of acceptance is logistic in the difference. The responder knows the model, but not its draws.

/** What an offer asks and gives, per half-year. */
export interface Offer {
  readonly id: OfferId;
  /** Share of the programme under an inspected freeze; no tests while it is above 0. */
  readonly freezeShare: number;
  /** Whether the programme is given up for good over the horizon. */
  readonly disarms: boolean;
  /** US$ million. */
  readonly transfers: number;
  readonly exercisesPaused: boolean;
  /** Present letters are kept, lowered to the scenario's, or all lifted. */
  readonly lifts: 'nothing' | 'new-letters' | 'everything';
}

export const OFFERS = ['moratorium', 'half-freeze', 'full-freeze', 'disarmament'] as const;
/** The id of a standard offer. */
export type OfferId = (typeof OFFERS)[number];

/**
 * The standard offers, in increasing order of what they ask. Relief of US$300-600m is the payoff study's range (3.3
 * vi).
 */
export const STANDARD_OFFERS: Readonly<Record<OfferId, Offer>> = {
  moratorium: offer('moratorium', 0.15, false, 0, true, 'nothing'),
  'half-freeze': offer('half-freeze', 0.5, false, 300, true, 'nothing'),
  'full-freeze': offer('full-freeze', 1, false, 450, true, 'new-letters'),
  disarmament: offer('disarmament', 1, true, 600, true, 'everything'),
};

/** Offers that leave existing weapons in place. */
export const LIMITED: readonly OfferId[] = ['moratorium', 'half-freeze', 'full-freeze'];

/** Half-years of simulation; it expects to keep what it has after them. */
const HORIZON = 8;
/** Discount factor per half-year: a ruler aged 32 who plans for about five years, with some weight on later ones. */
const PATIENCE = 0.9;
/** Value of ruling at all, points of the aims. */
const TO_RULE = 100;
/** Expected duration of a bargain, half-years: between Leap Day (weeks) and the Agreed Framework (eight years). */
const LASTS = 6;
/** Half-years it takes to dismantle a programme. */
const DISMANTLED_IN = 4;
/**
 * Feared chance of removal from outside per half-year without a deterrent: Tripoli fell 16 half-years after giving up.
 */
const FEAR = 1 / 16;
/** Programme points that halve this fear: the first weapons deter most. */
const FEAR_HALVES = 14;
/** Share of serious defections that it regards as the start of a coup. */
const COUPS = 0.1;
/** Points of loyalty above the lower anchor that give two thirds of the circle's value: half the way to safety. */
const SAFE = 14;
/** Points of autonomy lost to inspectors at every site, and to gifts as large as the state's own income. */
const INSPECTORS = 10;
const GIFTS = 10;
/** Gain in points at which acceptance is e times as likely as refusal (the noise of the payoff study's Pyongyang). */
const TEMPERATURE = 1.5;

/** Chance (0-1) of accepting a standard offer after the last half-year of a run. */
export const acceptance = (run: ModelRun, id: OfferId): number => acceptanceOf(run, STANDARD_OFFERS[id]);

/** Chance (0-1) of accepting any offer after the last half-year of a run. */
export const acceptanceOf = (run: ModelRun, offered: Offer): number => accepts(gainOf(run, offered));

/** Chance (0-1) of accepting a limited offer, averaged over all of them. */
export const limitedConcession = (run: ModelRun): number =>
  remembered(limited, run, () => mean(LIMITED.map((id) => acceptance(run, id))));

const gainOf = (run: ModelRun, offered: Offer): number =>
  valueOf(run, offered) - remembered(refusals, run, () => valueOf(run, null));

// Cached, because several conditions need it for the same half-year, and simulation is most of an experiment's cost.
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

/** Payment at which an offer is as good as refusal, US$ million per half-year; `ceiling` if there is none below it. */
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

const accepts = (gain: number): number => 1 / (1 + exp(-gain / TEMPERATURE));

/**
 * Expected value of a response, points per half-year ahead: the aims in each half-year, discounted by patience and
 * survival; after the horizon the final state, for as long as it lasts.
 */
export function valueOf(run: ModelRun, offered: Offer | null): number {
  const { setting } = run;
  // Draws are unknown to the responder: it imagines some, the same for both responses, so that chance cancels. Each run
  // imagines others, since with the same for all the luck of one sequence would pass for a finding.
  const imagined = subSeed(run.seed, 'imagined');
  let stocks = run.rounds.at(-1)?.outcome.stocks ?? setting.stocks;
  const first = run.rounds.length + 1;
  let value = 0;
  let weight = 1;
  let now = 0;
  let lives = 1;
  for (let ahead = 0; ahead < HORIZON; ahead++) {
    const kept = offered !== null && ahead < LASTS ? offered : null;
    const senders = kept === null ? quietly(run.senders) : keeping(run.senders, kept);
    const asked = inputsFor(setting, senders, run.regime, stocks, imagined, first + ahead);
    const inputs = given(setting.scenario, asked, offered, kept, stocks.programme.index, ahead);
    const outcome = step(setting.params, stocks, inputs, stream(imagined, ahead));
    stocks = outcome.stocks;
    lives = survival(setting, stocks, run.regime.threatened);
    weight *= lives;
    now = TO_RULE + aimsOf(setting, outcome, inputs);
    value += weight * now;
    weight *= PATIENCE;
  }
  const ever = value + (weight * lives * now) / (1 - PATIENCE * lives);
  return ever * SCALE;
}

/** Chance (0-1) of still ruling after a half-year: removed neither from outside nor from inside. */
function survival(setting: Setting, stocks: Stocks, threatened: boolean): number {
  const invaded = threatened ? FEAR * pow(2, -stocks.programme.index / FEAR_HALVES) : 0;
  return (1 - invaded) * (1 - fallChance(setting, stocks));
}

/** Chance (0-1) of falling from inside in a half-year: the circle leaves, or a serious defection becomes a coup. */
export function fallChance({ params }: Setting, { circle }: Stocks): number {
  const falls = circle.loyalty < params.circle.collapseLoyalty.value ? params.circle.collapseChance.value : 0;
  return Math.min(1, falls + COUPS * circle.hazard);
}

/** Converts a discounted lifetime sum to points per half-year. */
const SCALE = 1 - PATIENCE;

/** The inputs of a half-year under a response: letters while the bargain lasts, and the programme permanently. */
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
 * The responder's aims, with the weights (percent) and functional forms of the payoff study (3.3). A separate copy, so
 * that tuning the scores of the game does not change the experiments.
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
  // All money the ruler can spend: costs shifted to households do not count against it (C8), tests do.
  const shifted = ledger.sources.households - ledger.uses.tests;
  // Hunger limits a ruler as far as he depends on the hungry: fully if he needs the support of half of the people (C7).
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

/** Value of loyalty: the safety it gives, most of it well below the upper anchor. */
function safety({ zero, hundred }: Anchor, loyalty: number): number {
  const safe = (points: number): number => 1 - exp(-Math.max(0, points) / SAFE);
  return (100 * safe(loyalty - zero)) / safe(hundred - zero);
}

/** Value of money: by ratios, through the same two anchors, and unbounded above for the search of a price. */
function worth({ zero, hundred }: Anchor, percent: number): number {
  return (100 * ln(Math.max(1, percent) / zero)) / ln(hundred / zero);
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
