import type { AimData, Scenario } from '../scenario.ts';
import type { BySeat, SeatId } from '../vocabulary.ts';
import type { AimScore, SeatScore } from '../view/debrief-view.ts';
import { rawAim } from './aims.ts';
import type { Course } from './course.ts';
import { breakoutOf, onAnchor } from './shapes.ts';

/** Most that any aim can score after a clash: it is bad for all. */
const CLASH_CAP = 20;
/** After a collapse: nobody gains by it, and the government that fell has lost what it wanted to keep. */
const COLLAPSE_CAP = { senders: 45, dprk: 10 } as const;

/** Score every seat, 0-100, each against its own reference and never against another seat. */
export function scoresOf(scenario: Scenario, course: Course): BySeat<SeatScore> {
  const score = (seat: SeatId): SeatScore => seatScore(scenario, course, seat);
  return { us: score('us'), china: score('china'), un: score('un'), dprk: score('dprk') };
}

function seatScore(scenario: Scenario, course: Course, seat: SeatId): SeatScore {
  const aims = scenario.aims[seat].map((data) => aimScore(scenario, course, seat, data));
  const weights = aims.reduce((total, { weight }) => total + weight, 0);
  const total = aims.reduce((sum, { score, weight }) => sum + score * weight, 0) / Math.max(1, weights);
  return { total, aims };
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
