import { intermediaryId } from '../../terms/ids.ts';
import { darkest, type Lever } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';
import { believedLeakage } from '../../bots/readings.ts';

/** Collect on the route whose evidence is closest to sufficient, and on the corridor the seat knows least about. */
export function collectLevers(mind: Mind): readonly Lever[] {
  const { view } = mind;
  const open = view.names.filter(({ status, evidence }) => status !== 'listed' && status !== 'closed' && evidence < 80);
  const nearest = open.toSorted((a, b) => b.evidence - a.evidence)[0];
  const corridor = darkest(view, ['border', 'sea']);
  const levers: Lever[] = [
    {
      order: { kind: 'collect', target: { kind: 'corridor', corridor } },
      utility: 0.3 + believedLeakage(view) / 200,
    },
  ];
  if (nearest !== undefined) {
    const target = { kind: 'name', intermediary: intermediaryId(nearest.id) } as const;
    levers.push({ order: { kind: 'collect', target }, utility: 0.5 });
  }
  return levers;
}
