import { burdenEffect } from '../model/expectations.ts';
import { burdenLevel } from '../orders/set-burden/order.ts';
import type { Reason } from '../terms/act.ts';
import type { Choice } from '../terms/mind-note.ts';
import type { OrderOf } from '../terms/order.ts';
import { best } from './choose.ts';
import type { Mind } from './mind.ts';
import { lastEstimate } from './readings.ts';

// What Pyongyang levies on households. The record is a habit, and this is it: what restrictions take from the state is
// taken from households before the ruling circle or the programme has less. Nobody is advised to do so: hints and
// defaults for people never name a burden.

type Burden = OrderOf<'set-burden'>['burden'];

/** Value of passing on a chip of income that restrictions took, points: the habit, beyond what the chip then buys. */
const PASSED_ON = 1.1;
/** Cost of a point of welfare in one half-year: freedom of action is lost only where people have little. */
const HARDSHIP = 0.12;
/** Welfare below which hardship costs freedom of action, and how much more each point costs there. */
const NEED = 48;
const IN_NEED = 0.2;

/** The burden that Pyongyang lays on households, and what was weighed; `worth` is what that many chips more would buy. */
export function weighBurden(
  mind: Mind,
  worth: (chips: 0 | 1 | 2) => number,
): { readonly burden: Burden; readonly choice: Choice } {
  const { view, scenario, taste } = mind;
  const welfare = view.country?.welfare ?? scenario.stocks.citizens.welfare;
  const short = missingChips(mind);
  const candidates = (['none', 'some', 'heavy'] as const).map((burden) => {
    const chips = burdenLevel(burden);
    const lost = -burdenEffect(scenario.params, chips, welfare);
    const inNeed = Math.max(0, Math.min(lost, lost - (welfare - NEED)));
    const utility = worth(chips) + PASSED_ON * Math.min(chips, short) - HARDSHIP * lost - IN_NEED * inNeed;
    return { name: `burden:${burden}`, value: burden, utility };
  });
  const burden = best<Burden>(candidates, taste) ?? 'none';
  const weighed = candidates.map(({ value, utility }) => ({ option: value, points: utility }));
  const reason: Reason = { code: burden === 'none' ? 'households' : short > 0.5 ? 'pressure' : 'gains' };
  return { burden, choice: { about: 'burden', basket: null, weighed, chosen: burden, reason } };
}

/** Income that restrictions took last half-year, chips, by Pyongyang's own books. */
export function missingChips({ view, scenario }: Mind): number {
  const { chip, normalIncome } = scenario.params.budget;
  const earned = lastEstimate(view, 'income', scenario.stocks.budget.income);
  return Math.max(0, (normalIncome.value - earned) / chip.value);
}
