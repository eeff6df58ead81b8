import type { SeatId } from '@letter/shared/play';
import type { Core } from '../core.ts';
import { peopleOf } from '../people.ts';
import { closeIfReady } from '../phases.ts';
import { later } from '../queue.ts';
import { forgetReadied } from '../readied.ts';
import { publish } from '../snapshot.ts';

/** So long the others of a delegation have to take back what one of them declared done. */
const REOPEN_MS = 10_000;

/** Keep the phase open for a moment if others of the delegation are there, and note who spoke for all. */
export function noteReadied(core: Core, seat: SeatId, id: string): void {
  forgetReadied(core, seat);
  const isAlone = peopleOf(core, seat).every((one) => one.id === id || !one.isHere);
  if (isAlone) {
    core.readied.set(seat, { by: id, until: null, cancel: () => undefined });
    return;
  }
  const cancel = later(core, REOPEN_MS, 'reopen', async () => {
    const noted = core.readied.get(seat);
    if (noted !== undefined) noted.until = null;
    publish(core);
    await closeIfReady(core);
  });
  core.readied.set(seat, { by: id, until: core.ports.clock.now() + REOPEN_MS, cancel });
}
