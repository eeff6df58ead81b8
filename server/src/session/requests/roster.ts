import { ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal, SessionReplies, SessionRequestOf } from '@letter/shared/protocol';
import { cutName } from '@letter/shared/protocol';
import { nextPlace, parseRoster, SESSION_LIMITS } from '@letter/shared/session';
import type { Place } from '@letter/shared/session';
import type { NewEvent, SessionCore } from '../core.ts';
import { freshPersonId, placesTaken } from '../people.ts';
import { record } from '../record.ts';

/** Lines with a note that are told; a list that is all wrong is not told line by line. */
const NOTES_TOLD = 40;

/** Add the people of a class list, each with the next free place before the start. */
export async function addRoster(
  core: SessionCore,
  by: string,
  { text, keepsRepeats }: SessionRequestOf<'host.roster'>,
): Promise<Result<SessionReplies['host.roster'], SessionRefusal>> {
  const { state } = core;
  const known = state.people.filter(({ isRemoved }) => !isRemoved);
  const roster = parseRoster(text, { known: known.map(({ name }) => name), keepsRepeats });
  const room = Math.max(0, SESSION_LIMITS.people - known.length);
  const names = roster.names.slice(0, room);
  const taken = [...placesTaken(state)];
  const { perDelegation, roles } = state.settings;
  const events: NewEvent[] = [];
  const moves: { person: string; place: Place; isAdviser: boolean }[] = [];
  names.forEach((name, index) => {
    const id = freshPersonId(state, index);
    const shown = cutName(name) ?? name;
    events.push({
      kind: 'person-added',
      by,
      person: { id, name: shown, realName: shown === name ? '' : name, tokenHash: null, codeHash: null },
    });
    const place =
      state.stage === 'hall' ? nextPlace(taken, { tables: state.tables.length, perDelegation, roles }) : null;
    if (place === null) return;
    taken.push(place);
    moves.push({ person: id, place, isAdviser: false });
  });
  if (moves.length > 0) events.push({ kind: 'placed', by, moves });
  const kept = await record(core, events);
  if (!kept.ok) return kept;
  return ok({ added: names.length, left: roster.notes.slice(0, NOTES_TOLD) });
}
