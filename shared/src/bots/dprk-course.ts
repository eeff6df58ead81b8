import { slot } from '../terms/ids.ts';
import { aimWeight } from './aim-weight.ts';
import { best } from './choose.ts';
import type { Mind } from './mind.ts';

/** Pyongyang's spending priority: the ruling circle or the arsenal. */
export type Course = 'court' | 'arsenal';

/** Bonus for keeping the present course, points. */
const HABIT = 2;
/** Pull of a temperament, points for an aim that it cares twice as much about. */
const CHARACTER = 4;

/**
 * Pyongyang's course. Both have nearly the same value, so it usually keeps that of the last docket, but a restless
 * circle takes priority.
 */
export function courseOf(mind: Mind): Course {
  const { view, taste } = mind;
  const programme = view.docket[slot('fund-programme')];
  const circle = view.docket[slot('fund-circle')];
  const chips = programme?.kind === 'fund-programme' ? programme.chips : null;
  const rewards = circle?.kind === 'fund-circle' ? circle.chips : 2;
  const wasArsenal = chips !== null && chips >= 3 && chips >= rewards;
  const restless = Math.max(0, 58 - (view.country?.loyalty ?? 60)) / 5;
  const character = CHARACTER * (aimWeight(mind, ['deterrent']) - aimWeight(mind, ['ruling-circle', 'hard-currency']));
  const court = 1 + restless + (chips === null || wasArsenal ? 0 : HABIT);
  const arsenal = 2.6 + character + (wasArsenal ? HABIT : 0);
  return (
    best<Course>(
      [
        { name: 'course:court', value: 'court', utility: court },
        { name: 'course:arsenal', value: 'arsenal', utility: arsenal },
      ],
      taste,
    ) ?? 'court'
  );
}
