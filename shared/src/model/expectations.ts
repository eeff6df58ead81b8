import { oncePer } from '../lib/once-per.ts';
import { exp, pow } from '../lib/portable-math.ts';
import { EFFORTS } from '../terms/vocabulary.ts';
import type { ByCorridor, ByMeasure, CorridorId, Effort, Letter, MeasureId, TestKind } from '../terms/vocabulary.ts';
import type { ChannelFlow, ModelParams } from '../terms/params.ts';
import type { Spending } from './step-inputs.ts';

// Equations that a seat may use for forecasts: public parameters in, an expectation out. The step uses the same
// equations.

/** Share (0-1) of a channel that a letter forbids (0 none, 2 partial, 4 full). */
export function letterShare(params: ModelParams, letter: Letter): number {
  const partial = params.trade.letterPartial.value;
  return letter <= 2 ? (letter / 2) * partial : partial + ((letter - 2) / 2) * (1 - partial);
}

/**
 * Share (0-1) of one channel that a letter forbids. A partial letter on trade caps some exports and leaves imports
 * alone; a higher letter bars both, as the Council did at the end of 2017.
 */
export function channelLetterShare(
  params: ModelParams,
  { measure, direction }: Pick<ChannelFlow, 'measure' | 'direction'>,
  letter: Letter,
): number {
  if (measure !== 'trade') return letterShare(params, letter);
  const beyond = Math.max(0, (letter - 2) / 2);
  if (direction === 'import') return beyond;
  const partial = params.trade.partialTrade.value;
  return Math.min(1, letter / 2) * partial + beyond * (1 - partial);
}

/**
 * Share (0-1) of payments at a corridor that Washington's letter on finance binds, whatever the local letter: it binds
 * each bank as far as its business clears in dollars.
 */
export function dollarReach(
  params: ModelParams,
  letters: ByCorridor<ByMeasure<Letter>>,
  corridor: CorridorId,
  measure: MeasureId,
): number {
  if (measure !== 'financial') return 0;
  return params.finance.dollarExposure[corridor].value * letterShare(params, letters.dollar.financial);
}

/** Share (0-1) of restricted goods that an effort finds: increasing with diminishing returns, times diligence (0-1). */
export function effectiveEffort(params: ModelParams, effort: Effort, diligence: number): number {
  return (searchedBy(params)[effort] ?? 0) * diligence;
}

/** Share (0-1) of restricted goods that each effort searches. */
const searchedBy = oncePer(({ trade }: ModelParams) =>
  EFFORTS.map((effort) => 1 - pow(1 - effort / 3, trade.effortCurve.value)),
);

/** Facts about one gate that a forecast needs. */
export interface GateFacts {
  /** Flow that seeks to cross, US$ million per half-year. */
  readonly flow: number;
  readonly letter: Letter;
  /** Share (0-1) that another state's letter binds here, if it is more; see `dollarReach`. */
  readonly reach: number;
  /** Coverage of the definition, 0-1. */
  readonly coverage: number;
  readonly effort: Effort;
  /** 0-1. */
  readonly diligence: number;
}

/** Expected flow that a gate blocks in one half-year, before rerouting, US$ million. */
export function expectedBlocked(params: ModelParams, facts: GateFacts): number {
  return (
    facts.flow *
    Math.max(letterShare(params, facts.letter), facts.reach) *
    facts.coverage *
    effectiveEffort(params, facts.effort, facts.diligence)
  );
}

/** Flow under a measure that seeks to cross a corridor if nothing is restricted, US$ million per half-year. */
export function soughtFlow(params: ModelParams, measure: MeasureId, corridor: CorridorId): number {
  let sum = 0;
  for (const row of params.trade.channels) if (row.measure === measure) sum += row.flow[corridor].value;
  return sum;
}

/**
 * The part of that flow that the measure can restrict, US$ million: at full letter all that is covered; a lower letter
 * takes its share of this figure, which excludes what the measure never covers.
 */
export function restrictableFlow(
  params: ModelParams,
  measure: MeasureId,
  corridor: CorridorId,
  letter: Letter = 4,
): number {
  const share = letterShare(params, letter);
  let sum = 0;
  for (const row of params.trade.channels) {
    if (row.measure !== measure) continue;
    const reached = share === 0 ? 1 : channelLetterShare(params, row, letter) / share;
    sum += row.flow[corridor].value * row.covered.value * reached;
  }
  return sum;
}

/**
 * What citizens have left to lose, 1 at the reference welfare and 0 at subsistence: plots, markets and barter feed
 * people after trade, the state and its levies have taken the rest.
 */
export function leftToLose(params: ModelParams, welfare: number): number {
  const { reference, subsistence } = params.citizens;
  return Math.max(0, welfare - subsistence.value) / (reference.value - subsistence.value);
}

/**
 * Change of welfare by a burden on households, points: 0, -burdenSome and -burdenHeavy at the reference welfare, less below
 * it.
 */
export function burdenEffect(params: ModelParams, burden: Spending['burden'], welfare: number): number {
  const p = params.citizens;
  const full = burden === 0 ? 0 : burden === 1 ? p.burdenSome.value : p.burdenHeavy.value;
  return full === 0 ? 0 : -full * leftToLose(params, welfare);
}

/** Points of tension that a test adds. */
export function testTension(params: ModelParams, test: TestKind): number {
  const p = params.diplomacy;
  switch (test) {
    case 'none':
      return 0;
    case 'missile':
      return p.tensionMissile.value;
    case 'long-range':
      return p.tensionLongRange.value;
    case 'nuclear':
      return p.tensionNuclear.value;
  }
}

/** Severity of a test: 0 none, 1 missile, 2 long-range, 3 nuclear. */
export function testStep(test: TestKind): number {
  return test === 'none' ? 0 : test === 'missile' ? 1 : test === 'long-range' ? 2 : 3;
}

/** Chips that a test costs. */
export function testChips(params: ModelParams, test: TestKind): number {
  const p = params.budget;
  if (test === 'none') return 0;
  if (test === 'missile') return p.testChipsMissile.value;
  return test === 'long-range' ? p.testChipsLongRange.value : p.testChipsNuclear.value;
}

/** Chance (0-1) that a test succeeds at a readiness of 0-100. */
export function testSuccess(params: ModelParams, readiness: number): number {
  const p = params.programme;
  return Math.min(1, p.successBase.value + (p.successByReadiness.value * readiness) / 100);
}

/** Loyalty gained from a successful test, points; `letterIndex` (0-1) is the mean letter in force. */
export function rally(params: ModelParams, test: TestKind, letterIndex: number, textAdopted: boolean): number {
  const p = params.circle;
  const floor = p.rallyFloor.value;
  return p.rally.value * testStep(test) * (floor + (1 - floor) * letterIndex + (textAdopted ? 0.25 : 0));
}

/** Whole chips that a sum of US$ million buys; never negative. */
export const chipsOf = (params: ModelParams, millions: number): number =>
  Math.max(0, Math.floor(millions / params.budget.chip.value + 1e-9));

/** What bankers go by, whatever their own government has signed. */
export interface BankMood {
  /** Fear of penalties, 0-1. */
  readonly fear: number;
  /** Reputation of business with the country, 0-100. */
  readonly reputation: number;
}

/** Share (0-1) of banks with a given dollar exposure (0-1) that refuse the trade. */
export function bankRefusal(params: ModelParams, exposure: number, { fear, reputation }: BankMood): number {
  const p = params.finance;
  const pressed = p.complianceGain.value * fear + p.complianceByReputation.value * (1 - reputation / 100);
  return exposure * (1 - (1 - p.complianceFloor.value) * exp(-pressed));
}

/** The dollar steps of a half-year. */
export interface DollarSteps {
  readonly finding: boolean;
  readonly threat: boolean;
  readonly penalty: boolean;
  readonly rescission?: boolean | undefined;
}

/**
 * Parts of the change of reputation in a half-year, points. Bankers remember longer than they fear, and a finding that
 * is rescinded is not forgotten.
 */
export function reputationMoves(
  params: ModelParams,
  reputation: number,
  steps: Pick<DollarSteps, 'finding' | 'rescission'>,
  published: number,
): { readonly recovery: number; readonly finding: number; readonly evidence: number; readonly rescission: number } {
  const p = params.finance;
  const lost = 100 - reputation;
  return {
    recovery: p.reputationRecovery.value * lost,
    finding: steps.finding ? -p.reputationByFinding.value * reputation : 0,
    evidence: -p.reputationByEvidence.value * published * reputation,
    rescission: steps.rescission === true ? p.reputationByRescission.value * lost : 0,
  };
}

/** Reputation (0-100) after a half-year. */
export function reputationAfter(
  params: ModelParams,
  reputation: number,
  steps: Pick<DollarSteps, 'finding' | 'rescission'>,
  published = 0,
): number {
  const { recovery, finding, evidence, rescission } = reputationMoves(params, reputation, steps, published);
  return Math.min(100, Math.max(0, reputation + recovery + finding + evidence + rescission));
}

/** Mood of the banks after the dollar steps of a half-year. */
export const moodAfter = (params: ModelParams, { fear, reputation }: BankMood, steps: DollarSteps): BankMood => ({
  fear: fearAfter(params, fear, steps),
  reputation: reputationAfter(params, reputation, steps),
});

/** Fear of penalties (0-1) after the dollar steps of a half-year, which are all public acts. */
export function fearAfter(params: ModelParams, fear: number, steps: DollarSteps): number {
  const p = params.finance;
  const added =
    (steps.finding ? p.fearByFinding.value : 0) +
    (steps.threat ? p.fearByThreat.value : 0) +
    (steps.penalty ? p.fearByPenalty.value : 0);
  const removed = steps.rescission === true ? p.fearByFinding.value : 0;
  return Math.min(1, Math.max(0, fear * (1 - p.fearFade.value) - removed) + added);
}

/** Gain of the programme index per half-year, points; `access` (0-1) is the share of sought inputs that arrives. */
export function programmePace(params: ModelParams, chips: number, access: number, freezeShare: number): number {
  const p = params.programme;
  const floor = p.accessFloor.value;
  const full = p.pace.value * pow(chips, p.fundingPower.value);
  return full * (floor + (1 - floor) * access) * (1 - p.freezeBite.value * freezeShare);
}

/**
 * Profit of insiders with the concession on the routes, US$ million: they charge more than the state would pay, and
 * their charge rises with the scarcity that sanctions cause (C13).
 */
export const insidersProfit = (params: ModelParams, mode: Spending['networksMode'], fees: number): number =>
  mode === 'concession' ? fees * params.budget.concessionLoss.value : 0;

/** Points of loyalty that one chip of rewards above the norm buys: more for a smaller coalition. */
export const rewardPerChip = oncePer(
  ({ circle: p }: ModelParams): number =>
    p.rewardGain.value * pow(p.coalitionReference.value / p.coalitionShare.value, 0.8),
);

/**
 * Share (0-1) of what supporters get that reaches them as everybody's living and not as private goods, rising smoothly
 * in the size of the coalition: what is best, in the selectorate theory, for a ruler who buys support with both (S171).
 * With the square root as utility of either, public to private spending is as the coalition to `publicHalf`.
 */
export function publicShare(params: ModelParams): number {
  const { coalitionShare, publicHalf } = params.circle;
  return coalitionShare.value / (coalitionShare.value + publicHalf.value);
}

/** Loyalty below which people begin to leave: kin stay together where others would go (C11). */
export function waverLine(params: ModelParams, cohesion: number): number {
  const p = params.circle;
  return p.hazardThreshold.value + p.hazardByCohesion.value * (0.7 - cohesion / 100);
}

/**
 * Points of loyalty per half-year for each point of citizens' welfare: little for an inner circle that lives on private
 * goods, more the more of his supporters live as citizens do (C7).
 */
export const livingWeight = (params: ModelParams): number => params.circle.livingGain.value * publicShare(params);

/** Chance (0-1) of a serious defection per half-year: near its floor above a loyalty threshold, steep below it. */
export function defectionHazard(params: ModelParams, loyalty: number, cohesion: number, detection: number): number {
  const p = params.circle;
  const threshold = waverLine(params, cohesion);
  const gap = Math.max(0, threshold - loyalty) / threshold;
  const raw = p.hazardFloor.value + p.hazardMax.value * pow(gap, p.hazardPower.value);
  return Math.min(1, Math.max(0, raw * (1 - (p.hazardByDetection.value * detection) / 100)));
}

/** Chance (0-1) of an armed clash per half-year, convex in tension (0-100). */
export function clashRisk(params: ModelParams, tension: number): number {
  const p = params.diplomacy;
  const above = Math.max(0, tension - p.clashThreshold.value) / (100 - p.clashThreshold.value);
  return p.clashFloor.value + p.clashScale.value * above * above;
}
