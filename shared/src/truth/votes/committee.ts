import type { StepInputs } from '../../model/step-inputs.ts';
import type { GameEvent } from '../events.ts';
import type { World } from '../world.ts';

/** The result when the Committee's window closes at adjudication. */
export interface CommitteeOutcome {
  readonly events: readonly GameEvent[];
  readonly closures: StepInputs['closures'];
}

/** Passes every listing without a hold. */
export function passListings(world: World): CommitteeOutcome {
  const passed = world.listings.filter(({ status }) => status === 'proposed');
  return {
    events: passed.map(({ id }) => ({ kind: 'name-listed', listing: id })),
    closures: passed.map(({ intermediary }) => ({ id: intermediary, how: 'listed' })),
  };
}
