import type { Term } from '../../terms/agreement.ts';
import { MEASURES_OF, type BasketId } from '../../terms/vocabulary.ts';
import type { Lever } from '../../bots/lever.ts';
import { roundsLeft, type Mind } from '../../bots/mind.ts';
import { isMoney, isWatched, promisesOf, recentTest } from '../../bots/readings.ts';

/** The value of the seat's own national measures. */
export function imposeMeasureLevers(mind: Mind): readonly Lever[] {
  switch (mind.view.seat) {
    case 'us':
      return leversOfUs(mind);
    case 'china':
      return leversOfChina(mind);
    case 'un':
    case 'dprk':
      return [];
  }
}

/** Banks enforce a measure in the dollar corridor on their own: a letter there costs upkeep but no effort. */
function leversOfUs(mind: Mind): readonly Lever[] {
  const { view } = mind;
  const span = roundsLeft(mind);
  const { dollar } = view.public.letters;
  const levers: Lever[] = [];
  // A measure on finance blocks the aid that was promised.
  if (dollar.financial < 4 && !promisesOf(view, 'us').some((term) => isMoney(term) || isEased(term, 'finance')))
    levers.push({ order: { kind: 'impose-measure', basket: 'finance', level: 4 }, utility: 0.1 * span });
  if (dollar['dual-use'] < 4 && !promisesOf(view, 'us').some((term) => isEased(term, 'programme')))
    levers.push({ order: { kind: 'impose-measure', basket: 'programme', level: 4 }, utility: 0.06 * span });
  return levers;
}

/**
 * If no text covers programme goods at the border, a national measure does, but only while the others enforce theirs.
 */
function leversOfChina(mind: Mind): readonly Lever[] {
  const { view } = mind;
  if (view.public.letters.border['dual-use'] >= 4) return [];
  if (promisesOf(view, 'china').some((term) => isEased(term, 'programme'))) return [];
  const grave = recentTest(view, 2) !== 'none';
  const utility = (grave || isWatched(view) ? 0.3 : 0.12) * roundsLeft(mind);
  return [{ order: { kind: 'impose-measure', basket: 'programme', level: 4 }, utility }];
}

/** Whether a promise of relief would be broken by a measure on this basket. */
const isEased = (term: Term, basket: BasketId): boolean =>
  (term.kind === 'ease' && term.basket === basket) ||
  (term.kind === 'license' && MEASURES_OF[basket].includes(term.measure));
