import { bySender } from '../../terms/records.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { SEATS, SENDERS, type BySeat, type BySender } from '../../terms/vocabulary.ts';
import { atLeast, atMost, between, bySeat, type Condition } from './condition.ts';
import { PAYOFF_WORLDS, type Coalition, type PayoffWorld } from './coalitions.ts';
import { expectedScores, type Pyongyang } from './scripted-game.ts';

// The payoff conditions: the value of slack, restraint and a bargain to each seat. Every world is played on the same
// seeds, so that the difference of two means is the effect of the policy.

/** The noisy Pyongyang of the tables; people are at about 1. */
export const NOISY: Pyongyang = { kind: 'bot', temperature: 1 };

/** Mean scores by aims in each payoff world, 0-100. */
export type WorldScores = Readonly<Record<PayoffWorld, BySeat<number>>>;

/** Payoff differences, points of the seat's own score (0-100). */
export interface Payoffs {
  /** A sender's gain if it alone makes no effort, compared with the reference. */
  readonly slackGain: BySender<number>;
  /** A sender's loss if nobody makes any effort. */
  readonly allSlackLoss: BySender<number>;
  readonly jointPackage: BySender<{
    readonly package: number;
    readonly embargo: number;
    /** The package's text without effort, and with one step of three. */
    readonly slack: number;
    readonly slackAtOne: number;
  }>;
  /** Gain from a kept freeze for relief over stalemate; and the same without any relief. */
  readonly freezeGain: BySeat<number>;
  readonly freezeGainWithoutRelief: BySeat<number>;
}

/** Mean score of every seat in one scripted world over some seeds. */
export function meanScores(
  scenario: Scenario,
  seeds: readonly number[],
  coalition: Coalition,
  pyongyang: Pyongyang,
): BySeat<number> {
  const sum = { us: 0, china: 0, un: 0, dprk: 0 };
  for (const seed of seeds) {
    const scores = expectedScores(scenario, seed, coalition, pyongyang);
    for (const seat of SEATS) sum[seat] += scores[seat] / seeds.length;
  }
  return sum;
}

/** Scores of every payoff world, with the same Pyongyang in all. */
export const worldScores = (scenario: Scenario, seeds: readonly number[], pyongyang: Pyongyang = NOISY): WorldScores =>
  byWorld((world) => meanScores(scenario, seeds, PAYOFF_WORLDS[world], pyongyang));

/** A record of the payoff worlds. */
export const byWorld = <T>(make: (world: PayoffWorld) => T): Readonly<Record<PayoffWorld, T>> => ({
  reference: make('reference'),
  usSlack: make('usSlack'),
  chinaSlack: make('chinaSlack'),
  unSlack: make('unSlack'),
  allSlack: make('allSlack'),
  allAtOne: make('allAtOne'),
  embargo: make('embargo'),
  stalemate: make('stalemate'),
  freeze: make('freeze'),
  freezeWithoutRelief: make('freezeWithoutRelief'),
});

/** The payoff differences between the scores of the worlds. */
export function payoffsOf(scores: WorldScores): Payoffs {
  const alone = { us: scores.usSlack.us, china: scores.chinaSlack.china, un: scores.unSlack.un };
  return {
    slackGain: bySender((sender) => alone[sender] - scores.reference[sender]),
    allSlackLoss: bySender((sender) => scores.reference[sender] - scores.allSlack[sender]),
    jointPackage: bySender((sender) => ({
      package: scores.reference[sender],
      embargo: scores.embargo[sender],
      slack: scores.allSlack[sender],
      slackAtOne: scores.allAtOne[sender],
    })),
    freezeGain: bySeat((seat) => scores.freeze[seat] - scores.stalemate[seat]),
    freezeGainWithoutRelief: bySeat((seat) => scores.freezeWithoutRelief[seat] - scores.stalemate[seat]),
  };
}

/** The payoff conditions of the design (model.md, section 4). */
export function payoffConditions(payoffs: Payoffs): readonly Condition[] {
  return [
    ...SENDERS.map((sender) => between(`slackGain.${sender}`, payoffs.slackGain[sender], 3, 9)),
    ...SENDERS.map((sender) => atLeast(`allSlackLoss.${sender}`, payoffs.allSlackLoss[sender], 5)),
    ...SENDERS.map((sender) => {
      const { package: targeted, embargo } = payoffs.jointPackage[sender];
      return atLeast(`jointPackage.${sender}`, targeted - embargo, 4);
    }),
    ...SEATS.map((seat) => atLeast(`freezeGain.${seat}`, payoffs.freezeGain[seat], 4)),
    atMost('freezeGainWithoutRelief.dprk', payoffs.freezeGainWithoutRelief.dprk, 0),
  ];
}

/** Payoff conditions with the wrong sign: no temptation, common loss, gain from restraint or gain from the bargain. */
export const wrongSigns = (payoffs: Payoffs): readonly string[] =>
  payoffConditions(payoffs)
    .filter(({ id, value }) => (id === 'freezeGainWithoutRelief.dprk' ? value > 0 : value <= 0))
    .map(({ id }) => id);
