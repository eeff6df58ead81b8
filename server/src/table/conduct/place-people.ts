import { err, isRole, ok } from '@letter/shared/play';
import type { PostId, Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import { coverFor } from '../absence/cover.ts';
import { addPerson } from '../add-person.ts';
import type { Core } from '../core.ts';
import { isAttended, MAX_DELEGATION, peopleOf, postOf } from '../people.ts';
import { keepPeople } from '../record/keep-record.ts';
import { seatPerson, settleSeats } from '../seating.ts';
import { mayHold, noteSeen } from '../witnesses.ts';

/** Somebody whom a session seats: by their id there, which they bear at its tables too, and the device they are at. */
export interface Placement {
  readonly id: string;
  readonly tokenHash: string;
  readonly name: string;
  /** A delegation or a role; `null` is at the table without either. */
  readonly seat: PostId | null;
  /** Came while the game ran: talks and suggests, and decides from the next round on. */
  readonly isAdviser?: boolean;
  /** Delegations and roles whose secrets the device was shown at tables of the same world and draws. */
  readonly seen: readonly PostId[];
}

/** Seat people, whether or not they are connected yet: all of them, or none with the reason. */
export async function placePeople(core: Core, placements: readonly Placement[]): Promise<Result<null, Refusal>> {
  if (core.status === 'over') return err({ code: 'game-over' });
  const refusal = findRefusal(core, placements);
  if (refusal !== null) return err(refusal);
  const taken = placements.flatMap(({ seat }) => (seat === null || isRole(seat) ? [] : [seat]));
  const empty = taken.filter((seat) => peopleOf(core, seat).length === 0);
  const undo = placements.map(({ tokenHash, seen }) => noteSeen(core, tokenHash, seen));
  const kept = await keepPeople(core, () => {
    for (const { id, tokenHash, name, seat, isAdviser = false } of placements) {
      const known = core.people.get(id);
      const person = known ?? addPerson(core, { id, tokenHash, name, seat: null, isHere: false });
      seatPerson(core, person, seat);
      person.isAdviser = isAdviser && core.status === 'playing';
    }
  });
  if (!kept.ok) {
    for (const takeBack of undo) takeBack();
    return kept;
  }
  // A bot's seat goes on being played for its person until they are there.
  if (core.status === 'playing')
    for (const seat of new Set(empty)) if (!isAttended(core, seat)) await coverFor(core, seat);
  await settleSeats(core, { taken });
  return ok(null);
}

function findRefusal(core: Core, placements: readonly Placement[]): Refusal | null {
  const counts = new Map<PostId, number>();
  for (const { id, tokenHash, seat, seen } of placements) {
    if (seat === null) continue;
    const isKnowing = seen.some((one) => one !== seat) || !mayHold(core, tokenHash, seat);
    if (core.world !== null && isKnowing) return { code: 'they-know-secrets' };
    const known = core.people.get(id);
    if (known !== undefined && postOf(known) === seat) continue;
    const count = (counts.get(seat) ?? peopleOf(core, seat).length) + 1;
    if (count > MAX_DELEGATION) return { code: 'delegation-full', most: MAX_DELEGATION };
    counts.set(seat, count);
  }
  return null;
}
