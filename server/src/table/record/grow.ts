import { evolve, fold } from '@letter/shared/authority';
import type { GameEvent, World } from '@letter/shared/authority';
import type { Scenario } from '@letter/shared/play';
import { follow } from '../absence/this-round.ts';
import type { ThisRound } from '../absence/this-round.ts';

/** What a table knows from its log: the world, and who did what in its open round. */
export interface Known {
  readonly world: World | null;
  readonly thisRound: ThisRound;
}

/** What is known after more events. */
export function grow(scenario: Scenario, known: Known, events: readonly GameEvent[]): Known {
  let { world, thisRound } = known;
  for (const event of events) {
    if (world === null) {
      world = fold(scenario, [event]);
      continue;
    }
    thisRound = follow(thisRound, world, event);
    world = evolve(world, event);
  }
  return { world, thisRound };
}
