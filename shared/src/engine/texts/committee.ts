import type { StepInputs } from '../../model/step-inputs.ts';
import type { GameEvent } from '../events.ts';
import type { Headline, World } from '../world.ts';

/** What the Committee's window, closing at adjudication, brings about. */
export interface CommitteeOutcome {
  readonly events: readonly GameEvent[];
  readonly closures: StepInputs['closures'];
  readonly headlines: readonly Headline[];
}

/** Pass every listing that nobody held; this round's holds are told beside them. */
export function passListings(world: World): CommitteeOutcome {
  const passed = world.listings.filter(({ status }) => status === 'proposed');
  const held = world.listings.filter(({ status, round }) => status === 'held' && round === world.round);
  return {
    events: passed.map(({ id }) => ({ kind: 'name-listed', listing: id })),
    closures: passed.map(({ intermediary }) => ({ id: intermediary, how: 'listed' })),
    headlines: [
      ...passed.map(({ intermediary, by }): Headline => ({ kind: 'listing', intermediary, by })),
      ...held.flatMap(({ intermediary, heldBy }): Headline[] =>
        heldBy === null ? [] : [{ kind: 'hold', intermediary, by: heldBy }],
      ),
    ],
  };
}
