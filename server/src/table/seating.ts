import { isRole, SEATS } from '@letter/shared/play';
import type { PostId, SeatId } from '@letter/shared/play';
import { handBack } from './absence/cover.ts';
import { pauseOrResume, watchAbsence } from './absence/watch-absence.ts';
import type { Core, Person } from './core.ts';
import { settleDelegations } from './delegation/settle.ts';
import { watchGone } from './gone.ts';
import { watchLead } from './lead.ts';
import { isAttended, isBotSeat, peopleOf } from './people.ts';
import { closeIfReady, playOn } from './phases.ts';
import { settleEndVote } from './requests/break-off.ts';
import { publish } from './snapshot.ts';
import { startIfFull } from './start-table.ts';

/** Put somebody into a seat, a role or neither, as part of a change that `settleSeats` completes. */
export function seatPerson(core: Core, person: Person, post: PostId | null): void {
  person.seat = isRole(post) ? null : post;
  person.role = isRole(post) ? post : null;
  person.asks = null;
  person.isAdviser = false;
  if (post !== null) person.handedOn = null;
  // People stand in the order in which they sat down: where two disagree while away, the first decides.
  core.people.delete(person.id);
  core.people.set(person.id, person);
}

/** After people have changed seats: hand back, lead, clocks and bots follow from who sits where now. */
export async function settleSeats(core: Core, { taken }: { readonly taken: readonly SeatId[] }): Promise<void> {
  const isPlaying = core.status === 'playing';
  for (const seat of core.covered) if (peopleOf(core, seat).length === 0) core.covered.delete(seat);
  // A delegation that has been there all along is as ready as it was; one that only now has somebody is not.
  const isNew = (seat: SeatId): boolean =>
    isAttended(core, seat) && (core.covered.has(seat) || peopleOf(core, seat).length === 1);
  if (isPlaying) for (const seat of taken) if (isNew(seat)) await handBack(core, seat);
  watchLead(core);
  publish(core);
  if (!isPlaying) return startIfFull(core);
  watchAbsence(core);
  watchGone(core);
  await pauseOrResume(core);
  await settleEndVote(core);
  await settleDelegations(core);
  if (core.paused !== null) return;
  // A seat that lost its people is the advisor's now; one that lost only some may be ready.
  const isBotAwaited = SEATS.some((seat) => isBotSeat(core, seat) && core.world?.seats[seat].ready === false);
  await (isBotAwaited ? playOn(core) : closeIfReady(core));
}
