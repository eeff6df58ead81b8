import type { World } from '@letter/shared/authority';
import type { SeatId } from '@letter/shared/play';
import type { Core, Thought } from '../core.ts';
import { enqueue } from '../queue.ts';
import { viewsOf } from '../snapshot.ts';
import { characterOf } from './character.ts';
import { levelOf } from './level-of.ts';

/**
 * How far an expert at a seat is with its plan of the open half-year; `null` if nobody thinks here, so that the advisor is
 * asked. The table goes on meanwhile: once there is a plan, `then` lets the bots act.
 */
export function thoughtOf(core: Core, world: World, seat: SeatId, then: () => Promise<void>): Thought['plan'] | null {
  const { advisor, reporter } = core.ports;
  // Who is only away left the seat to a competent stand-in, whatever the table's own bots are.
  if (advisor.think === undefined || levelOf(core.settings) !== 'expert') return null;
  if (world.phase !== 'orders' || core.covered.has(seat)) return null;
  const known = core.thoughts.get(seat);
  if (known?.round === world.round) return known.plan;
  const thought: Thought = { round: world.round, plan: 'thinking' };
  core.thoughts.set(seat, thought);
  advisor
    .think(viewsOf(core, world).seats[seat], characterOf(core, world, seat), world.scenario)
    .catch((error: unknown) => {
      reporter.fault('think', error);
      return 'failed' as const;
    })
    .then((plan) =>
      enqueue(core, async () => {
        // The half-year may be over, or another thought of it begun.
        if (core.isGone || core.thoughts.get(seat) !== thought) return;
        core.thoughts.set(seat, { ...thought, plan });
        // A table that stands still lets its bots act when it goes on.
        if (core.paused === null) await then();
      }),
    )
    .catch((error: unknown) => reporter.fault('think', error));
  return 'thinking';
}
