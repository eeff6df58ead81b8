import { oncePer } from '../lib/once-per.ts';
import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import { circleHazard, feltBy, groupsOf, rewardGains, rewardsOf, sharesOf } from './circle-groups.ts';
import { tradeLost } from './economy.ts';
import { insidersProfit, livingWeight, rally, rewardPerChip } from './expectations.ts';
import { addLoss } from './flows.ts';
import type { Losses } from './flows.ts';
import type { Incident } from './outcome.ts';
import { byGroup, emphasisOf, type ByGroup, type CircleGroup } from '../terms/circle.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import type { Origin, VariableId } from '../terms/trace.ts';
import type { Tracer } from './tracer.ts';

// Circle: the coalition is small, so a chip buys a lot of loyalty (C7, C11), and citizens' welfare hardly affects
// it; past rewards become the norm; a test rallies it, more so under a stricter letter. Its three groups want different
// things, so the same half-year moves them apart, and the same chips can be spread unevenly (C9). The hazard of defection
// is convex in the loyalty of each (C10).

/** Results of the earlier parts of the step that the circle depends on. */
export interface CircleFacts {
  readonly losses: Losses;
  /** Fees paid to intermediaries, US$ million. */
  readonly fees: number;
  /** Loyalty by insiders' part of the illicit trades, points. */
  readonly trades: number;
  /** Welfare of citizens after the half-year, 0-100. */
  readonly welfare: number;
  readonly letterIndex: number;
  readonly tested: 'none' | 'worked' | 'failed';
  readonly unrest: boolean;
  readonly detection: number;
}

/** One cause of a change of loyalty. */
interface Cause {
  readonly term: string;
  amount: number;
  readonly parameter: string;
  readonly origin: Origin;
}

/** Loyalty of the groups and of the whole, norm, cohesion and hazard after the half-year. */
export function runCircle(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  facts: CircleFacts,
  from: Stream,
  incidents: Incident[],
  tracer: Tracer,
): Stocks['circle'] {
  const p = params.circle;
  const before = stocks.circle;
  const { spending } = inputs;
  const defected = uniform(from, 'circle', 'defection') < before.hazard;
  if (defected) incidents.push({ kind: 'insider-defected' });
  const { groups, loyalty } = runLoyalty(params, stocks, inputs, facts, defected, tracer);

  tracer.open('cohesion', before.cohesion, 'regime');
  tracer.addOwn('loyalty', p.cohesionSpeed.value * (loyalty - before.cohesion), 'circle.cohesionSpeed');
  tracer.add('defection', defected ? -p.defectionCohesion.value : 0, 'circle.defectionCohesion', 'mixed');
  const cohesion = tracer.close(0, 100);

  const byLoyalty = circleHazard(params, groups, before.cohesion, stocks.control.detection);
  const byCohesion = circleHazard(params, groups, cohesion, stocks.control.detection);
  tracer.open('hazard', before.hazard, 'regime');
  tracer.addOwn('loyalty', byLoyalty - before.hazard, 'circle.hazardThreshold');
  tracer.addOwn('cohesion', byCohesion - byLoyalty, 'circle.hazardByCohesion');
  const detected = circleHazard(params, groups, cohesion, facts.detection);
  tracer.add('detection', detected - byCohesion, 'circle.hazardByDetection', 'regime');
  const hazard = tracer.close(0, 1);

  if (loyalty < p.collapseLoyalty.value && uniform(from, 'circle', 'collapse') < p.collapseChance.value) {
    incidents.push({ kind: 'regime-collapsed' });
  }
  return { loyalty, groups, norm: nextNorm(params, before.norm, spending.circle), cohesion, hazard };
}

const LOYALTY = {
  military: 'loyalty-military',
  party: 'loyalty-party',
  bureaucracy: 'loyalty-bureaucracy',
} as const satisfies ByGroup<VariableId>;

/** Loyalty of each group, and of the circle as their mean: its account has the same causes, each with the mean amount. */
function runLoyalty(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  facts: CircleFacts,
  defected: boolean,
  tracer: Tracer,
): { readonly groups: ByGroup<number>; readonly loyalty: number } {
  const before = groupsOf(params, stocks.circle);
  const shares = sharesOf(params);
  const felt = feltByAll(params, stocks, inputs, facts);
  const mean = new MeanCauses(tracer);
  let limited = 0;
  const groups = byGroup((group) => {
    tracer.open(LOYALTY[group], before[group], 'regime', 'loyalty');
    mean.begin(shares[group]);
    addCauses(mean, params, inputs, facts, felt, group, before[group], defected);
    const after = tracer.close(0, 100);
    limited += shares[group] * tracer.limited;
    return after;
  });
  tracer.open('loyalty', stocks.circle.loyalty, 'regime');
  mean.addTo(tracer);
  tracer.add('limit', limited, 'limit', 'mixed');
  return { groups, loyalty: tracer.close(0, 100) };
}

/** Passes the causes of each group on to its account and adds up their means: every group has the same, in one order. */
class MeanCauses {
  readonly #tracer: Tracer;
  readonly #causes: Cause[] = [];
  #share = 0;
  #at = 0;

  constructor(tracer: Tracer) {
    this.#tracer = tracer;
  }

  /** Begin the causes of the next group, which has a share (0-1) of the circle. */
  begin(share: number): void {
    this.#share = share;
    this.#at = 0;
  }

  add(term: string, amount: number, parameter: string, origin: Origin): void {
    this.#tracer.add(term, amount, parameter, origin);
    const part = this.#share * amount;
    const cause = this.#causes[this.#at];
    if (cause === undefined) this.#causes.push({ term, amount: part, parameter, origin });
    else cause.amount += part;
    this.#at += 1;
  }

  /** Add the mean causes to the account of the whole circle. */
  addTo(tracer: Tracer): void {
    for (const { term, amount, parameter, origin } of this.#causes) tracer.add(term, amount, parameter, origin);
  }
}

// What each group wants most: tests and paused exercises raise the military's standing; the party lives on scarce goods,
// and rank is what a purge takes; administrators live on flats in Pyongyang, which are built at home, and on licences to
// trade.
const tastesOf = oncePer((params: ModelParams) => {
  const p = params.circle;
  return {
    standing: feltBy(params, { military: p.standingMilitary.value, party: 1, bureaucracy: 1 }),
    goods: feltBy(params, { military: 1, party: p.goodsParty.value, bureaucracy: p.goodsBureaucracy.value }),
    rank: feltBy(params, { military: 1, party: p.rankParty.value, bureaucracy: 1 }),
    licences: feltBy(params, { military: 1, party: 1, bureaucracy: p.licenceBureaucracy.value }),
  };
});

/** What moves all groups, before each takes it in its own way. */
function feltByAll(params: ModelParams, stocks: Stocks, inputs: StepInputs, facts: CircleFacts) {
  const p = params.circle;
  const { spending } = inputs;
  const step = rally(params, inputs.test, facts.letterIndex, inputs.textAdopted);
  return {
    rallied: facts.tested === 'worked' ? step : step * p.rallyFailed.value,
    rise: Math.max(0, spending.security - stocks.control.security),
    // Insiders' earnings on the routes are a reward that costs no chip and does not raise the norm.
    profit: insidersProfit(params, spending.networksMode, facts.fees) / params.budget.chip.value,
    rewards: rewardsOf(params, spending.circle, emphasisOf(spending)),
    gains: rewardGains(params, spending.circle, stocks.circle.norm, emphasisOf(spending)),
    living: livingWeight(params) * (facts.welfare - params.citizens.reference.value),
    trade: tradeLost(params, facts.losses),
    tastes: tastesOf(params),
  };
}

/** Adds what moves one group of a loyalty (0-100): what moves all of them, and what it wants most. */
function addCauses(
  causes: MeanCauses,
  params: ModelParams,
  { spending, exercisesPaused }: StepInputs,
  { losses, trades, unrest }: CircleFacts,
  { rallied, rise, profit, rewards, gains, living, trade, tastes }: ReturnType<typeof feltByAll>,
  group: CircleGroup,
  before: number,
  defected: boolean,
): void {
  const p = params.circle;
  causes.add('habit', p.drift.value * (p.anchor.value - before), 'circle.drift', 'regime');
  causes.add('rewards', gains[group], 'circle.rewardGain', 'regime');
  causes.add('guards', p.guardGain.value * (spending.security - 1), 'circle.guardGain', 'regime');
  const forces = group === 'military' ? p.programmeGain.value : 0;
  const armed = forces * (spending.programme - p.programmeUsual.value);
  causes.add('programme-spending', armed, 'circle.programmeGain', 'regime');
  // Only part of the basket is imported (C12). The loss on rewards beyond the usual three chips would reveal how much
  // was paid, so its origin is `mixed`.
  const imported = rewardPerChip(params) * p.importedShare.value * tastes.goods[group];
  addLoss(causes, 'luxury', losses.luxury, imported * p.normFloor.value, 'circle.importedShare');
  const beyond = rewards[group] - p.normFloor.value;
  causes.add('imported-rewards', -imported * beyond * losses.luxury.lost, 'circle.importedShare', 'mixed');
  causes.add('living', living, 'circle.livingGain', 'mixed');
  addLoss(causes, 'assets', losses.holdings, p.assetsLoss.value, 'circle.assetsLoss');
  const unlicensed = group === 'bureaucracy' ? p.licenceLoss.value * trade : 0;
  causes.add('licences', -unlicensed, 'circle.licenceLoss', 'mixed');
  const lost = imported * rewards[group] * losses.luxury.lost + p.assetsLoss.value * losses.holdings.lost + unlicensed;
  causes.add('kin', bound(params, before) * lost, 'circle.bedrock', 'mixed');
  causes.add('concession', rewardPerChip(params) * profit * tastes.licences[group], 'budget.concessionLoss', 'mixed');
  causes.add('trades', trades, 'illicit.insiders', 'mixed');
  causes.add('rally', rallied * tastes.standing[group], 'circle.rally', 'public');
  const paused = exercisesPaused ? p.pauseGain.value : 0;
  causes.add('exercise-pause', paused * tastes.standing[group], 'circle.pauseGain', 'public');
  causes.add('purge', -p.purgeFear.value * rise * tastes.rank[group], 'circle.purgeFear', 'regime');
  causes.add('defection', defected ? -p.defectionLoyalty.value : 0, 'circle.defectionLoyalty', 'mixed');
  causes.add('unrest', unrest ? -p.unrestLoyalty.value : 0, 'circle.unrestLoyalty', 'mixed');
}

/**
 * Share (0-1) of lost goods and assets that no longer affects loyalty: what loyalty remains rests on kinship and shared
 * guilt (C11, C12).
 */
function bound(params: ModelParams, loyalty: number): number {
  const { anchor, bedrock } = params.circle;
  return 1 - Math.min(1, Math.max(0, (loyalty - bedrock.value) / (anchor.value - bedrock.value)));
}

/** Expected rewards in chips: they adapt at once above the ceiling, gradually below it, and fade slowly. */
export function nextNorm(params: ModelParams, norm: number, rewards: number): number {
  const p = params.circle;
  if (rewards <= norm) return Math.max(p.normFloor.value, norm - (rewards < norm ? p.normDecay.value : 0));
  return rewards > p.normCeiling.value ? rewards : norm + p.normCreep.value * (rewards - norm);
}
