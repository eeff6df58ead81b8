import { peopleAt, watchTable } from '@letter/shared/authority';
import type { TableNow } from '@letter/shared/authority';
import type { Table } from '../table/table.ts';
import type { Audience, SessionCore } from './core.ts';
import { findPerson } from './people.ts';
import { touch, touchSoon } from './publish.ts';
import { afterwards } from './queue.ts';
import { record } from './record.ts';
import { putMissing } from './requests/inject.ts';

/** From now on the session minds a table of its own and is told of its changes. */
export function followTable(core: SessionCore, number: number, table: Table): void {
  core.tables.set(number, table);
  const changed = (): void => {
    lookAt(core, number);
    core.lesson?.changed(number);
  };
  table.conduct.attach(core.lesson?.conductorOf(number) ?? null, { changed });
  if (isTruthOpen(core.state)) table.conduct.openRecord();
  lookAt(core, number);
  if (core.state.injects.length > 0) afterwards(core, 'put-injects', () => putMissing(core, number));
}

/** Whether the people of finished tables may have the truth of their game: once a host reveals it, or leaves. */
export const isTruthOpen = ({ stage, opened = 0 }: SessionCore['state']): boolean =>
  stage === 'over' || (stage === 'debrief' && opened > 0);

/** Note how a table stands now, while what it shows is at hand. */
function lookAt(core: SessionCore, number: number): void {
  const table = core.tables.get(number);
  if (table === undefined || core.isGone) return;
  const before = core.looks.get(number);
  const look: TableNow = { number, ...table.conduct.look() };
  note(core, look, before);
  const roundBefore = before?.world?.round;
  if (roundBefore !== undefined && look.world !== null && look.world.round > roundBefore)
    afterwards(core, 'seat-advisers', () => seatAdvisers(core, number));
  // A start or an end concerns everybody at once.
  if (before?.status === look.status) touchSoon(core);
  else touch(core);
}

/** Somebody came or went: what their table may need is reckoned anew. */
export function lookAgain(core: SessionCore, audience: Audience): void {
  const place = audience.kind === 'participant' ? (findPerson(core, audience.id)?.place ?? null) : null;
  const look = place === null ? undefined : core.looks.get(place.table);
  if (look !== undefined) note(core, look, look);
}

function note(core: SessionCore, look: TableNow, before: TableNow | undefined): void {
  const people = peopleAt(core.state, look, new Set(core.here.keys()));
  const watch = watchTable(before?.watch ?? null, { ...look, people }, core.ports.clock.steady());
  core.looks.set(look.number, { ...look, watch });
}

/** Whoever came while a round was played is a delegate from the next one on. */
async function seatAdvisers(core: SessionCore, number: number): Promise<void> {
  const moves = core.state.people.flatMap(({ id, place, isAdviser }) =>
    isAdviser && place?.table === number ? [{ person: id, place, isAdviser: false }] : [],
  );
  if (moves.length > 0) await record(core, [{ kind: 'placed', by: null, moves }]);
}
