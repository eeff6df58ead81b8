import { err, ok, type Result } from '../../lib/result.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { RoleNote } from '../../terms/role.ts';
import type { GameEvent } from '../events.ts';
import { notesOf } from '../roles/published.ts';
import type { World } from '../world.ts';

/**
 * Sends a note between a delegation and the Panel or the Press. Refused after the end, and if the id already exists.
 */
export function sendNote(world: World, sent: Omit<RoleNote, 'round'>): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  if (notesOf(world).some(({ id }) => id === sent.id)) return err({ code: 'already-done' });
  const { id, role, seat, from, text, at } = sent;
  const note: RoleNote = { id, round: world.round, role, seat, from, text, ...(at === undefined ? {} : { at }) };
  return ok([{ kind: 'note-sent', note }]);
}
