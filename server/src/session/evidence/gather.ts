import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionState } from '@letter/shared/authority';
import type { EventLog, LogFault, SavedPerson } from '../../table/ports.ts';
import type { Evidence, Seated, TableEvidence } from './source.ts';

/** Read everything on record of a session's tables; a table that was never opened has nothing. */
export async function gather(
  session: SessionState,
  stayed: Evidence['stayed'],
  log: Pick<EventLog, 'read' | 'deeds'>,
): Promise<Result<Evidence, LogFault>> {
  const participants = participantsByToken(session);
  const tables: TableEvidence[] = [];
  for (const { number, id, code } of session.tables) {
    if (id === null || code === null) continue;
    const read = await log.read(id);
    if (!read.ok) return read;
    if (read.value === null) return err({ code: 'unknown-table' });
    const deeds = await log.deeds(id);
    if (!deeds.ok) return deeds;
    const { record, events } = read.value;
    const people = [...record.people, ...(record.removed ?? [])].map((person) => seatedOf(person, participants));
    tables.push({ number, code, events, deeds: deeds.value, people });
  }
  return ok({ session, tables, stayed });
}

function participantsByToken({ people }: SessionState): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap(({ id, tokenHash, formerTokens }) =>
      [...(tokenHash === null ? [] : [tokenHash]), ...formerTokens].map((token) => [token, id] as const),
    ),
  );
}

function seatedOf(person: SavedPerson, participants: ReadonlyMap<string, string>): Seated {
  const tokens = [person.tokenHash, ...(person.formerTokens ?? [])];
  const participant = tokens.map((token) => participants.get(token)).find((id) => id !== undefined);
  return { id: person.id, participant: participant ?? null, post: person.seat };
}
