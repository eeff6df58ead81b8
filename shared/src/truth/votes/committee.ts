import type { StepInputs } from '../../model/step-inputs.ts';
import type { GameEvent } from '../events.ts';
import type { World } from '../world.ts';

/** What the Committee's window, closing at adjudication, brings about. */
export interface CommitteeOutcome {
  readonly events: readonly GameEvent[];
  readonly closures: StepInputs['closures'];
}

/** Pass every listing that nobody held. */
export function passListings(world: World): CommitteeOutcome {
  const passed = world.listings.filter(({ status }) => status === 'proposed');
  return {
    events: passed.map(({ id }) => ({ kind: 'name-listed', listing: id })),
    closures: passed.map(({ intermediary }) => ({ id: intermediary, how: 'listed' })),
  };
}
