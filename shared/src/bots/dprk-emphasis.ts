import { circleHazard, groupsOf, meanOfGroups, rewardGains } from '../model/circle-groups.ts';
import { byGroup, EMPHASES, firstOf, type Emphasis } from '../terms/circle.ts';
import { best } from './choose.ts';
import type { Mind } from './mind.ts';

/** Worth of a serious defection, points: it may be the end of the ruler, so it weighs as much as the whole score. */
const END = 100;
/** Worth of treating all alike, points: nobody is put second without a reason. */
const PEACE = 1;
/** Points of loyalty above the line at which a group is already paid attention: it is won back before it leaves. */
const MARGIN = 8;
/** Points by which a group may lie behind the circle before that alone counts, and the worth of each further one. */
const BEHIND = 3;
const CATCHING_UP = 0.25;
/** Half-years for which an emphasis is imagined to last. */
const AHEAD = 2;

/**
 * How Pyongyang spreads the circle's chips: evenly, unless one group lies so far behind the others, or is so close to
 * leaving, that it is worth putting the others second.
 */
export function chooseEmphasis({ view, scenario, taste }: Mind, chips: number): Emphasis {
  const { params, stocks } = scenario;
  const { country } = view;
  const now = country?.groups ?? groupsOf(params, stocks.circle);
  const norm = country?.circleNorm ?? stocks.circle.norm;
  const cohesion = country?.cohesion ?? stocks.circle.cohesion;
  const riskOf = (emphasis: Emphasis): number => {
    const gains = rewardGains(params, chips, norm, emphasis);
    const felt = byGroup((group) => now[group] + AHEAD * gains[group] - MARGIN);
    return circleHazard(params, felt, cohesion, stocks.control.detection);
  };
  const even = riskOf('even');
  const catchingUp = (emphasis: Emphasis): number => {
    const first = firstOf(emphasis);
    return first === null ? 0 : CATCHING_UP * Math.max(0, meanOfGroups(params, now) - BEHIND - now[first]);
  };
  const candidates = EMPHASES.map((emphasis) => ({
    name: `emphasis:${emphasis}`,
    value: emphasis,
    utility: emphasis === 'even' ? PEACE : END * AHEAD * (even - riskOf(emphasis)) + catchingUp(emphasis),
  }));
  return best(candidates, taste) ?? 'even';
}
