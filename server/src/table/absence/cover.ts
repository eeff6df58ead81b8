import { coverSeat, returnSeat, setReady } from '@letter/shared/authority';
import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { commit } from '../record/commit.ts';
import type { Core } from '../core.ts';
import { standingOf } from './apply-standing.ts';

/** Play a seat for its people from now on, and put on record by what: their standing orders, or the advisor alone. */
export async function coverFor(core: Core, seat: SeatId): Promise<void> {
  core.covered.add(seat);
  // Should the record fail just now, the seat is covered all the same: people are waiting.
  await markCover(core, seat);
}

/** Put on record who is played for and who is not, where a store that was away did not take it at the time. */
export async function markCovers(core: Core): Promise<void> {
  for (const seat of SEATS) await markCover(core, seat);
}

async function markCover(core: Core, seat: SeatId): Promise<void> {
  const { world } = core;
  if (world === null || core.status !== 'playing') return;
  const by = standingOf(core, seat) === null ? 'advisor' : 'standing';
  const events = core.covered.has(seat) ? coverSeat(world, seat, by) : returnSeat(world, seat);
  await commit(core, events, { tell: false });
}

/** Give a seat back to its people: what was ordered for them stays, open to change, and it is no longer ready without them. */
export async function handBack(core: Core, seat: SeatId): Promise<void> {
  core.covered.delete(seat);
  const { world } = core;
  if (world === null || core.status !== 'playing') return;
  const unready = world.seats[seat].ready ? setReady(world, seat, false) : null;
  const events = [...returnSeat(world, seat), ...(unready?.ok === true ? unready.value : [])];
  await commit(core, events, { tell: false });
}
