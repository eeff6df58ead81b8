import { coverSeat, returnSeat, setReady } from '@letter/shared/authority';
import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { commit } from '../record/commit.ts';
import type { Core } from '../core.ts';
import { forgetAgreed } from '../delegation/state.ts';
import { isAttended, isCorrespondence, peopleOf } from '../people.ts';
import { standingOf } from './standing-orders.ts';

/** Play a seat for its people from now on, and record whether by their standing orders or by the advisor alone. */
export async function coverFor(core: Core, seat: SeatId): Promise<void> {
  core.covered.add(seat);
  // Should the record fail just now, the seat is covered all the same: people are waiting.
  await markCover(core, seat);
}

/** Record which seats are covered, in case the store was unavailable when that changed. */
export async function markCovers(core: Core): Promise<void> {
  for (const seat of SEATS) await markCover(core, seat);
}

/** Record whether a seat is covered; `false` if the store does not take it. */
export async function markCover(core: Core, seat: SeatId): Promise<boolean> {
  const { world } = core;
  if (world === null || core.status !== 'playing') return true;
  const by = standingOf(core, seat) === null ? 'advisor' : 'standing';
  const events = core.covered.has(seat) ? coverSeat(world, seat, by) : returnSeat(world, seat);
  const marked = await commit(core, events, { tell: false });
  return marked.ok;
}

/** Give a seat back to its people: orders given for them stay and can be changed, and the seat is no longer ready without them. */
export async function handBack(core: Core, seat: SeatId): Promise<void> {
  core.covered.delete(seat);
  forgetAgreed(core, seat);
  const { world } = core;
  if (world === null || core.status !== 'playing') return;
  const unready = world.seats[seat].ready ? setReady(world, seat, false) : null;
  const events = [...returnSeat(world, seat), ...(unready?.ok === true ? unready.value : [])];
  await commit(core, events, { tell: false });
}

/** By correspondence, cover absent delegations for the closing of a phase that decides something. */
export async function coverLate(core: Core): Promise<void> {
  if (!isCorrespondence(core) || core.world === null) return;
  const { phase, seats } = core.world;
  // Nothing is decided in the other phases; an untouched docket repeats itself.
  if (phase !== 'negotiation' && phase !== 'orders') return;
  for (const seat of SEATS) {
    const isLate = peopleOf(core, seat).length > 0 && !isAttended(core, seat) && !seats[seat].ready;
    if (isLate && !core.covered.has(seat)) await coverFor(core, seat);
  }
}

/** Give seats back that were covered for the closing only. */
export async function uncoverLate(core: Core): Promise<void> {
  if (isCorrespondence(core)) await handBackCovered(core);
}

/** Give every covered seat back to its people. */
export async function handBackCovered(core: Core): Promise<void> {
  for (const seat of SEATS) if (core.covered.has(seat)) await handBack(core, seat);
}
