import { CORRIDOR_OF, SENDERS } from '../../terms/vocabulary.ts';
import { darkest, type Lever } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';
import { mostSuspected, suspicionOf } from '../../bots/watch.ts';

/** Suspicion from which the Panel goes where it expects slack, not where it knows least. */
const SUSPECTED = 0.6;
/** Value of a look for each point of suspicion. */
const FOUND = 1.2;

/**
 * Look at the sender whom the UN suspects most, otherwise where it knows least; a deep look is worth more once it can
 * prove a gap under the procedure.
 */
export function panelLookLevers(mind: Mind): readonly Lever[] {
  const { view } = mind;
  const others = SENDERS.filter((one) => one !== 'un');
  const suspect = mostSuspected(mind, others);
  const suspicion = suspect === null ? 0 : suspicionOf(mind, suspect);
  const corridor =
    suspect !== null && suspicion >= SUSPECTED
      ? CORRIDOR_OF[suspect]
      : darkest(
          view,
          others.map((one) => CORRIDOR_OF[one]),
        );
  const target = { kind: 'corridor', corridor } as const;
  const found = FOUND * Math.max(0, suspicion - SUSPECTED);
  return [
    { order: { kind: 'panel-look', target, depth: 2 }, utility: (view.public.procedureAdopted ? 3 : 2.2) + found },
    { order: { kind: 'panel-look', target, depth: 1 }, utility: 1 + found / 2 },
  ];
}
