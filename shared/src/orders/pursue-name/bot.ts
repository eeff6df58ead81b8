import { intermediaryId } from '../../terms/ids.ts';
import type { Lever } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';
import { hasReportOn } from '../../bots/readings.ts';

/** Act on sufficient evidence, but not on Chinese soil without warning Beijing; otherwise follow the lead. */
export function pursueNameLevers({ view }: Mind): readonly Lever[] {
  return view.names.flatMap((name): Lever[] => {
    if (name.status === 'listed' || name.status === 'closed') return [];
    const id = intermediaryId(name.id);
    if (name.evidence < 50)
      return [{ order: { kind: 'pursue-name', intermediary: id, pursuit: 'follow' }, utility: 0.5 }];
    const untold = name.jurisdiction === 'china' && !hasReportOn(view, name.id, 'china');
    return [{ order: { kind: 'pursue-name', intermediary: id, pursuit: 'act' }, utility: untold ? 0.1 : 1.2 }];
  });
}
