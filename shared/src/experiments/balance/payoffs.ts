import { bySender } from '../../terms/records.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { SEATS, SENDERS, type BySeat, type BySender } from '../../terms/vocabulary.ts';
import { atLeast, atMost, between, bySeat, type Condition } from './condition.ts';
import { PAYOFF_WORLDS, type Coalition, type PayoffWorld } from './coalitions.ts';
import { expectedScores, type Pyongyang } from './scripted-game.ts';

// The payoff conditions: what slack, restraint and a bargain are worth to each seat. Every world is played on the same
// seeds, so that the difference of two means is the difference of two policies.

/** Noise of the Pyongyang of the tables: people are about 1. */
export const NOISY: Pyongyang = { kind: 'bot', temperature: 1 };

/** Mean scores by aims, 0-100, of each payoff world. */
export type WorldScores = Readonly<Record<PayoffWorld, BySeat<number>>>;

/** What is worth what, in points of 0-100 of the seat's own score. */
export interface Payoffs {
  /** A sender's gain from making no effort alone, against the reference. */
  readonly slackGain: BySender<number>;
  /** A sender's loss when nobody makes any effort. */
  readonly allSlackLoss: BySender<number>;
  readonly jointPackage: BySender<{
    readonly package: number;
    readonly embargo: number;
    /** The package's text with no effort, and with one step of three. */
    readonly slack: number;
    readonly slackAtOne: number;
  }>;
  /** A kept freeze for relief against stalemate; and the same for no relief at all. */
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

/** Play every payoff world, with one Pyongyang for all. */
export const worldScores = (scenario: Scenario, seeds: readonly number[], pyongyang: Pyongyang = NOISY): WorldScores =>
  byWorld((world) => meanScores(scenario, seeds, PAYOFF_WORLDS[world], pyongyang));

/** Build a record over the payoff worlds. */
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

/** Reduce the scores of the worlds to what is compared. */
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

/** Judge the payoff conditions of the design (model.md, section 4). */
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

/** Payoff conditions whose sign is wrong: the temptation, the common loss, restraint or the bargain is gone. */
export const wrongSigns = (payoffs: Payoffs): readonly string[] =>
  payoffConditions(payoffs)
    .filter(({ id, value }) => (id === 'freezeGainWithoutRelief.dprk' ? value > 0 : value <= 0))
    .map(({ id }) => id);
