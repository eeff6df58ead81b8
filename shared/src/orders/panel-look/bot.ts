import { CORRIDORS } from '../../terms/vocabulary.ts';
import { darkest, type Lever } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';

/** Look where the UN knows least; a deep look is worth more once it can prove a gap under the procedure. */
export function panelLookLevers({ view }: Mind): readonly Lever[] {
  const corridor = darkest(
    view,
    CORRIDORS.filter((one) => one !== 'sea'),
  );
  const target = { kind: 'corridor', corridor } as const;
  return [
    { order: { kind: 'panel-look', target, depth: 2 }, utility: view.public.procedureAdopted ? 3 : 2.2 },
    { order: { kind: 'panel-look', target, depth: 1 }, utility: 1 },
  ];
}
