import { oncePer } from '../lib/once-per.ts';
import type { ModelParams } from '../terms/params.ts';
import { byGroup, CIRCLE_GROUPS, firstOf, type ByGroup, type Emphasis } from '../terms/circle.ts';
import type { Stocks } from '../terms/stocks.ts';
import { defectionHazard, rewardPerChip, waverLine } from './expectations.ts';

// The three groups of the circle. Equations that a seat may use as well: public parameters in, an expectation out.

/** Each group's share of the circle, 0-1; together 1 whatever the parameters add up to. */
export const sharesOf = oncePer(({ circle }: ModelParams): ByGroup<number> => {
  const { shareMilitary, shareParty, shareBureaucracy } = circle;
  const sum = shareMilitary.value + shareParty.value + shareBureaucracy.value;
  if (sum === 0) return byGroup(() => 1 / CIRCLE_GROUPS.length);
  return {
    military: shareMilitary.value / sum,
    party: shareParty.value / sum,
    bureaucracy: shareBureaucracy.value / sum,
  };
});

/** The mean over the groups, weighted by their shares. */
export function meanOfGroups(params: ModelParams, values: ByGroup<number>): number {
  const shares = sharesOf(params);
  let sum = 0;
  for (const group of CIRCLE_GROUPS) sum += shares[group] * values[group];
  return sum;
}

/**
 * How much each group feels something of which the circle as a whole feels 1: the given factors, scaled to a mean of 1.
 */
export function feltBy(params: ModelParams, factors: ByGroup<number>): ByGroup<number> {
  const mean = meanOfGroups(params, factors);
  return byGroup((group) => (mean === 0 ? 1 : factors[group] / mean));
}

/**
 * Loyalty of each group, 0-100, with the circle's as its mean. Without groups, in games of rules 1 and 2 and in a start
 * that names none, all stand where the circle stands.
 */
export function groupsOf(
  params: ModelParams,
  { loyalty, groups }: Pick<Stocks['circle'], 'loyalty' | 'groups'>,
): ByGroup<number> {
  if (groups === undefined) return byGroup(() => loyalty);
  const shift = loyalty - meanOfGroups(params, groups);
  return Math.abs(shift) < 1e-9 ? groups : byGroup((group) => Math.min(100, Math.max(0, groups[group] + shift)));
}

/** Rewards of each group in chips of the circle: their mean is the chips that were spent, whatever the emphasis. */
export function rewardsOf(params: ModelParams, chips: number, emphasis: Emphasis): ByGroup<number> {
  const first = firstOf(emphasis);
  if (first === null) return byGroup(() => chips);
  const { emphasisShift } = params.circle;
  const share = sharesOf(params)[first];
  const moved = share === 0 ? 0 : (emphasisShift.value * (1 - share)) / share;
  return byGroup((group) => chips * (group === first ? 1 + moved : 1 - emphasisShift.value));
}

/** Points of loyalty that each group gains by rewards above or below the norm. */
export const rewardGains = (params: ModelParams, chips: number, norm: number, emphasis: Emphasis): ByGroup<number> => {
  const rewards = rewardsOf(params, chips, emphasis);
  return byGroup((group) => rewardPerChip(params) * (rewards[group] - norm));
};

/** Chance (0-1) that a group's people defect in a half-year: the group's share of the circle's chance. */
export const groupHazards = (
  params: ModelParams,
  groups: ByGroup<number>,
  cohesion: number,
  detection: number,
): ByGroup<number> => {
  const shares = sharesOf(params);
  return byGroup((group) => shares[group] * defectionHazard(params, groups[group], cohesion, detection));
};

/** Chance (0-1) of a serious defection from any group: convex in each, so one neglected group costs more than it saves. */
export function circleHazard(
  params: ModelParams,
  groups: ByGroup<number>,
  cohesion: number,
  detection: number,
): number {
  const hazards = groupHazards(params, groups, cohesion, detection);
  let sum = 0;
  for (const group of CIRCLE_GROUPS) sum += hazards[group];
  return sum;
}

/** Whether a group wavers: its loyalty is below the line at which people begin to leave. */
export const wavers = (params: ModelParams, loyalty: number, cohesion: number): boolean =>
  loyalty < waverLine(params, cohesion);
