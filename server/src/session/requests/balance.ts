import { err, ok } from '@letter/shared/play';
import type { SessionRequestOf } from '@letter/shared/protocol';
import { balance, tablesFor } from '@letter/shared/session';
import type { NewEvent, SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { moveTo } from '../move-person.ts';
import { advises, findPerson, seatables } from '../people.ts';
import { record } from '../record.ts';

/**
 * Before the start make as many tables as are needed and seat everybody evenly; with `afresh` without regard to where they
 * are. While tables play, those in the hall are seated and nobody else is moved.
 */
export async function balanceTables(
  core: SessionCore,
  by: string,
  { afresh }: SessionRequestOf<'host.balance'>,
): DoneOrNot {
  const { state } = core;
  if (state.stage !== 'hall') return seatThoseInHall(core, by);
  const people = seatables(state);
  const { perDelegation, roles } = state.settings;
  const tables = tablesFor(Math.max(1, people.length), perDelegation);
  const seated = balance(
    people.map((one) => (afresh ? { ...one, place: null } : one)),
    { tables, perDelegation, roles },
  );
  const before = new Map(people.map(({ id, place }) => [id, place]));
  const moves = seated.flatMap(({ id, place }) => {
    const was = before.get(id) ?? null;
    const isSame = was?.table === place.table && was.post === place.post;
    return isSame ? [] : [{ person: id, place, isAdviser: false }];
  });
  const events: NewEvent[] = [];
  if (moves.length > 0) events.push({ kind: 'placed', by, moves });
  if (tables !== state.tables.length) events.push({ kind: 'tables-set', count: tables });
  return doneIf(await record(core, events));
}

async function seatThoseInHall(core: SessionCore, by: string): DoneOrNot {
  const { state } = core;
  if (state.stage !== 'playing') return err({ code: 'session-over' });
  const waiting = seatables(state).filter(({ place }) => place === null);
  const seating = { tables: state.tables.length, perDelegation: state.settings.perDelegation, roles: [] };
  for (const { id, place } of balance(seatables(state), seating)) {
    const person = waiting.some((one) => one.id === id) ? findPerson(core, id) : null;
    if (person !== null) await moveTo(core, person, { by, place, isAdviser: advises(core, id, place) });
  }
  return ok({ done: true });
}
