import { costOf } from '../budget.ts';
import type { Step } from '../../bots/choose.ts';
import { PROMISE } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';
import { isMoney, lastEstimate, promisesOf } from '../../bots/readings.ts';

/** Welfare below which relief is urgent. */
const WANT = 58;

/** Steps of relief: worth more if hardship is great or access small, and due if relief was promised. */
export function reliefLadder({ view, scenario, may }: Mind): Record<string, readonly Step[]> {
  if (view.seat !== 'un' || !may('set-relief')) return {};
  const welfare = lastEstimate(view, 'welfare', 52);
  const access = view.capital.access ?? 50;
  const need = Math.max(0, WANT - welfare) / 10 + Math.max(0, 55 - access) / 20;
  const promised = promisesOf(view, 'un').some(isMoney) ? PROMISE : 0;
  const cost = costOf(scenario, 'un', { kind: 'set-relief', units: 1 });
  const worths = [1.6 + need + promised, 1.6 + 0.8 * need, 0.1 + 0.4 * need];
  return { 'set-relief': worths.map((utility) => ({ ladder: 'set-relief', cost, utility })) };
}
