import { costOf } from '../orders/budget.ts';
import type { Term } from '../terms/agreement.ts';
import { isSender } from '../terms/vocabulary.ts';
import type { Mind } from './mind.ts';
import { promisesOf } from './readings.ts';

/** Points of a sender's round that are neither spent nor needed for a promise in force. */
export function pointsFree(mind: Mind): number {
  const { view, scenario } = mind;
  const inDocket = Object.values(view.docket).reduce((sum, order) => sum + costOf(scenario, view.seat, order), 0);
  const gone = Math.max(view.budget.upkeep, view.budget.spent - inDocket) + view.budget.withheld;
  return view.budget.total - gone - owedFor(mind, promisesOf(view, view.seat));
}

/** Points per round that the seat's promises cost while they bind. */
export function owedFor({ view, scenario }: Mind, promises: readonly Term[]): number {
  if (!isSender(view.seat)) return 0;
  let points = 0;
  for (const term of promises) {
    if (term.by !== view.seat) continue;
    if (term.kind === 'enforce') {
      points += costOf(scenario, view.seat, { kind: 'set-effort', basket: term.basket, effort: term.atLeast });
    } else if (term.kind === 'provide' && term.what === 'relief' && view.seat === 'un') {
      points += costOf(scenario, 'un', { kind: 'set-relief', units: 1 });
    }
  }
  return points;
}
