import { costOf } from '../orders/budget.ts';
import { CORRIDORS } from '../terms/vocabulary.ts';
import type { Step } from './choose.ts';
import { darkest, PROMISE, type Lever } from './lever.ts';
import type { Mind } from './mind.ts';
import { isMoney, lastEstimate, promisesOf } from './readings.ts';
import { wants } from './wishes.ts';

/** Welfare below which relief is urgent. */
const WANT = 58;

/** Steps of relief: worth more where want is great and access small, and owed where it was promised. */
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

/** What the UN may do beside effort and relief: look, work on the list, ask, see to exemptions. */
export function unLevers(mind: Mind): readonly Lever[] {
  const { view } = mind;
  const { progress, adopted } = view.public.commonList;
  const wantsList = wants(mind, 'list-filled');
  const corridor = darkest(
    view,
    CORRIDORS.filter((one) => one !== 'sea'),
  );
  const broad = view.public.letters.border.trade;
  return [
    {
      order: { kind: 'panel-look', target: { kind: 'corridor', corridor }, depth: 2 },
      utility: view.public.procedureAdopted ? 2.3 : 1.6,
    },
    { order: { kind: 'panel-look', target: { kind: 'corridor', corridor }, depth: 1 }, utility: 0.6 },
    { order: { kind: 'work-common-list' }, utility: progress < 2 && !adopted ? 1.8 + (wantsList ? 2 : 0) : -1 },
    { order: { kind: 'set-exemptions', speed: broad > 0 ? 'fast' : 'slow' }, utility: 0.6 },
    { order: { kind: 'ask-states' }, utility: 0.8 },
  ];
}
