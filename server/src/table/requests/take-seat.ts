import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result, SeatId } from '@letter/shared/play';
import type { Core, Person } from '../core.ts';
import { pauseOrResume, watchAbsence } from '../absence/watch-absence.ts';
import { keepChange } from '../record/keep-record.ts';
import { handBack } from '../absence/cover.ts';
import { watchLead } from '../lead.ts';
import { MAX_DELEGATION, peopleOf } from '../people.ts';
import { publish } from '../snapshot.ts';
import { startIfFull } from '../start-table.ts';
import { mayHold } from '../witnesses.ts';

/** Sit down, change seats or stand up. Once the game runs, only somebody without a seat may take a bot's. */
export async function takeSeat(
  core: Core,
  person: Person,
  body: RequestOf<'seat.take'>,
): Promise<Result<Done, Refusal>> {
  if (body.seat === person.seat) return ok({ done: true });
  const refusal = findRefusal(core, person, body.seat);
  if (refusal !== null) return err(refusal);
  const isPlaying = core.status === 'playing';
  // A seat that people are told of is on record.
  const kept = await keepChange(core, person, 'seat', body.seat);
  if (!kept.ok) return kept;
  // People stand in the order in which they sat down: where two disagree while away, the first decides.
  core.people.delete(person.id);
  core.people.set(person.id, person);
  if (isPlaying && body.seat !== null) await handBack(core, body.seat);
  watchLead(core);
  publish(core);
  if (isPlaying) {
    watchAbsence(core);
    await pauseOrResume(core);
  } else {
    await startIfFull(core);
  }
  return ok({ done: true });
}

function findRefusal(core: Core, person: Person, seat: SeatId | null): Refusal | null {
  // Somebody who has seen one side's secrets may not sit on the other.
  if (core.status !== 'waiting' && person.seat !== null) return { code: 'already-started' };
  if (core.status === 'over') return { code: 'game-over' };
  if (seat === null) return null;
  if (!mayHold(core, person.tokenHash, seat)) return { code: 'knows-secrets' };
  const count = peopleOf(core, seat).length;
  // Friends may share a delegation, but only before its secrets exist.
  const mayShare = core.settings.meta.kind === 'friends' && core.status === 'waiting';
  if (count > 0 && !mayShare) return { code: 'seat-taken' };
  return count >= MAX_DELEGATION ? { code: 'delegation-full', most: MAX_DELEGATION } : null;
}
