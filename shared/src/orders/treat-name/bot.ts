import { intermediaryId } from '../../terms/ids.ts';
import type { Lever } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';

/** Routes on Chinese soil feed the programme: a visible one is closed if there is political room, otherwise warned. */
export function treatNameLevers({ view }: Mind): readonly Lever[] {
  const room = view.capital.room ?? 50;
  return view.names.flatMap((name): Lever[] => {
    if (name.jurisdiction !== 'china' || name.status === 'listed' || name.status === 'closed') return [];
    const intermediary = intermediaryId(name.id);
    const seen = name.evidence / 100;
    return [
      {
        order: { kind: 'treat-name', intermediary, treatment: 'close' },
        utility: 1 + seen - Math.max(0, 45 - room) / 10,
      },
      { order: { kind: 'treat-name', intermediary, treatment: 'warn' }, utility: 0.4 },
    ];
  });
}
