import { deterrentOf, mean, onAnchor } from '../engine/outcome/shapes.ts';
import { stream } from '../lib/rng.ts';
import { step } from '../model/step.ts';
import type { StepInputs } from '../model/step-inputs.ts';
import type { StepOutcome } from '../model/outcome.ts';
import { inputsFor } from './run-policies.ts';
import type { ModelRun } from './run-policies.ts';

import type { SendersPolicy } from './policy.ts';

// Concession is the answer of one fixed responder to a standard set of offers. It looks ahead under each answer with the
// model itself, weighs what its rule weighs (the aims of the scenario), and fears for its survival without a deterrent.
// Chance of yes: logistic in the difference. It knows the model but not its draws, so it expects none.

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

/** Half-years it looks ahead. */
const HORIZON = 8;
/** Points at which yes is e times as likely as no (the noise of the payoff study's Pyongyang). */
const TEMPERATURE = 1.5;
/** Chance a half-year, as it fears, of being removed from outside if it had no deterrent at all (C27). */
const FEAR = 0.06;

/** Chance 0-1 that it accepts an offer after the last half-year of a run. */
export function acceptance(run: ModelRun, id: OfferId): number {
  return accepts(valueOf(run, STANDARD_OFFERS[id]) - valueOf(run, null));
}

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

/** Points 0-100 it expects from an answer: its aims over the horizon, times the chance to live to see them. */
export function valueOf(run: ModelRun, offered: Offer | null): number {
  const { setting } = run;
  const start = run.rounds.at(-1);
  let stocks = start === undefined ? setting.stocks : start.outcome.stocks;
  const senders = offered === null ? quietly(run.senders) : keeping(run.senders, offered);
  const first = run.rounds.length + 1;
  const outcomes: StepOutcome[] = [];
  let survival = 1;
  for (let ahead = 0; ahead < HORIZON; ahead++) {
    // It cannot foresee draws: the same stream whatever the answer, so that luck cancels.
    const inputs = inputsFor(setting, senders, run.regime, stocks, EXPECTED, first + ahead);
    const outcome = step(
      setting.params,
      stocks,
      given(inputs, offered, stocks.programme.index, ahead),
      stream(EXPECTED, ahead),
    );
    outcomes.push(outcome);
    stocks = outcome.stocks;
    survival *= (1 - FEAR * (1 - deterrentOf(stocks.programme.index))) * (1 - stocks.circle.hazard);
  }
  return survival * aimsOf(run, outcomes);
}

const EXPECTED = 20160106;

function given(inputs: StepInputs, offered: Offer | null, index: number, ahead: number): StepInputs {
  if (offered === null || !offered.disarms) return inputs;
  const amount = -index / (HORIZON - ahead);
  return { ...inputs, nudges: [{ variable: 'programme', term: 'dismantled', amount, origin: 'public' }] };
}

const quietly = (senders: SendersPolicy): SendersPolicy => ({
  ...senders,
  votes: [],
  finding: [],
  threat: [],
  penalty: [],
});

function keeping(senders: SendersPolicy, offered: Offer): SendersPolicy {
  const letters =
    offered.lifts === 'everything' ? 'none' : offered.lifts === 'new-letters' ? 'scenario' : senders.letters;
  return {
    ...quietly(senders),
    letters,
    transfers: senders.transfers + offered.transfers,
    freezeShare: offered.freezeShare,
    exercisesPaused: offered.exercisesPaused,
  };
}

/** The four aims of Pyongyang, by the scenario's weights and anchors, over the half-years looked at. */
function aimsOf({ setting }: ModelRun, outcomes: readonly StepOutcome[]): number {
  const normal = setting.params.budget.normalIncome.value;
  const end = outcomes.at(-1)?.stocks.programme.index ?? 0;
  // Hunger binds a ruler's hands as far as he needs the hungry: fully when half of the people must back him (C7).
  const hunger = 2.5 * Math.min(1, setting.params.circle.coalitionShare.value / 0.5);
  const measured: Readonly<Record<string, number>> = {
    'ruling-circle': mean(outcomes.map(({ stocks }) => stocks.circle.loyalty)),
    deterrent: 100 * deterrentOf(end),
    'hard-currency': mean(
      outcomes.map(({ stocks, ledger }) => (100 * (stocks.budget.income + ledger.sources.transfers)) / normal),
    ),
    autonomy: mean(
      outcomes.map(
        ({ stocks, ledger }) =>
          85 - hunger * Math.max(0, 48 - stocks.citizens.welfare) - (25 * Math.max(0, ledger.sources.transfers)) / normal,
      ),
    ),
  };
  let sum = 0;
  for (const { aim, weight, anchor } of setting.scenario.aims.dprk) {
    sum += (weight / 100) * onAnchor(anchor, measured[aim] ?? 0);
  }
  return sum;
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
