import type { AimData, Scenario } from '../../terms/scenario.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import type { AimScore, SeatScore } from '../../terms/debrief-view.ts';
import { rawAim } from './aims.ts';
import type { Course } from './course.ts';
import { isReached, privateAimOf } from './private-aims.ts';
import { breakoutOf, onAnchor } from '../../rules/aim-functions.ts';

/** Maximum score of any aim after a clash, which is bad for everybody. */
const CLASH_CAP = 20;
/**
 * Maximum scores after a collapse: nobody gains by it, and the fallen government has lost what it wanted to keep
 * (R-6.4).
 */
const COLLAPSE_CAP = { senders: 45, dprk: 10 } as const;

/** The scores of all seats, 0-100, each relative to its own reference and never to another seat. */
export function scoresOf(world: World, course: Course): BySeat<SeatScore> {
  const score = (seat: SeatId): SeatScore => seatScore(world, course, seat);
  return { us: score('us'), china: score('china'), un: score('un'), dprk: score('dprk') };
}

function seatScore(world: World, course: Course, seat: SeatId): SeatScore {
  const { scenario } = world;
  const aims = scenario.aims[seat].map((data) => aimScore(scenario, course, seat, data));
  const weights = aims.reduce((total, { weight }) => total + weight, 0);
  const mean = aims.reduce((sum, { score, weight }) => sum + score * weight, 0) / Math.max(1, weights);
  const bonus = bonusOf(world, course, seat);
  return { total: Math.min(100, mean + (bonus?.points ?? 0)), aims, bonus };
}

/**
 * The bonus of the private aim. It is 0 after a clash or a collapse, which benefit nobody, and if the game was
 * broken off, because a private aim is decided by a finished game.
 */
function bonusOf(world: World, { clashed, collapsed }: Course, seat: SeatId): SeatScore['bonus'] {
  const aim = privateAimOf(world.scenario, world.seed, seat);
  if (aim === null) return null;
  const reached = !clashed && !collapsed && world.ending !== 'broken-off' && isReached(world, aim);
  return { aim: aim.id, reached, points: reached ? aim.bonus : 0 };
}

function aimScore(scenario: Scenario, course: Course, seat: SeatId, data: AimData): AimScore {
  const { value, measure, baseline, bearsBreakout } = rawAim(data.aim, course);
  const reached = onAnchor(data.anchor, measure);
  const toll = bearsBreakout * scenario.breakout.hit * breakoutOf(scenario.breakout, course.end.programme.index);
  const breakout = Math.min(reached, toll);
  return {
    aim: data.aim,
    weight: data.weight,
    score: Math.min(reached - breakout, capOf(course, seat)),
    value,
    against:
      baseline === null
        ? { kind: 'anchors', zero: data.anchor.zero, hundred: data.anchor.hundred }
        : { kind: 'baseline', value: baseline },
    breakout,
  };
}

function capOf(course: Course, seat: SeatId): number {
  if (course.clashed) return CLASH_CAP;
  if (course.collapsed) return seat === 'dprk' ? COLLAPSE_CAP.dprk : COLLAPSE_CAP.senders;
  return 100;
}
