import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionTable } from '@letter/shared/authority';
import type { SessionRefusal } from '@letter/shared/protocol';
import type { Table } from '../table/table.ts';
import type { NewEvent, SessionCore } from './core.ts';
import { followTable } from './follow-table.ts';
import { placementOf, refusalOf } from './move-person.ts';
import { hasCome, isIn } from './people.ts';
import { record } from './record.ts';

type Outcome = Result<null, SessionRefusal>;

/**
 * Start all tables together, everybody seated. Tables that nobody has come to are taken away first, and the others move up. Ids
 * and codes are on record before a table is made, so that a start which a power cut interrupts is asked for again and goes on.
 */
export async function startTables(core: SessionCore, by: string): Promise<Outcome> {
  const prepared = await prepare(core, by);
  if (!prepared.ok) return prepared;
  const begun = (await core.lesson?.begin()) ?? ok(null);
  if (!begun.ok) return begun;
  const outcomes = await Promise.all(core.state.tables.map((table) => startOne(core, table)));
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (failed !== undefined) return failed;
  const started = await record(core, [{ kind: 'started', by }]);
  if (started.ok) await core.lesson?.run();
  return started;
}

/** Bring the tables of a session back, as far as they were opened. */
export async function resumeTables(core: SessionCore): Promise<void> {
  for (const { number, code } of core.state.tables) {
    if (code === null || core.tables.has(number)) continue;
    const woken = await core.ports.tables.wake(code);
    // Of a start that was interrupted a table may never have been made.
    if (woken.ok) followTable(core, number, woken.value);
    else if (core.state.stage !== 'hall') core.ports.reporter.fault('resume-session-table', woken.error);
  }
}

async function prepare(core: SessionCore, by: string): Promise<Outcome> {
  const { state, ports } = core;
  if (!state.people.some((one) => hasCome(one) && one.place !== null)) return err({ code: 'nobody-here' });
  const events: NewEvent[] = [];
  // Once tables were made, who sits where is changed at them.
  const isFirst = state.tables.every(({ code }) => code === null);
  const numbers = isFirst ? numbersKept(core) : state.tables.map(({ number }) => number);
  if (numbers.length < state.tables.length) {
    const moves = state.people.flatMap(({ id, place, isAdviser }) => {
      if (place === null) return [];
      const at = numbers.indexOf(place.table);
      return [{ person: id, place: at < 0 ? null : { ...place, table: at + 1 }, isAdviser }];
    });
    events.push({ kind: 'placed', by, moves }, { kind: 'tables-set', count: numbers.length });
  }
  for (const [index, number] of numbers.entries()) {
    if (!isFirst && state.tables.find((one) => one.number === number)?.code !== null) continue;
    const code = await ports.tables.freshCode();
    if (code === null) return err({ code: 'store-unavailable' });
    events.push({ kind: 'table-opened', table: index + 1, id: ports.ids.table(), code });
  }
  return record(core, events);
}

/** The tables to which somebody has come. */
const numbersKept = ({ state }: SessionCore): readonly number[] =>
  state.tables
    .map(({ number }) => number)
    .filter((number) => state.people.some((one) => hasCome(one) && one.place?.table === number));

async function startOne(core: SessionCore, known: SessionTable): Promise<Outcome> {
  const there = core.tables.get(known.number);
  const opened = there === undefined ? await openOne(core, known) : ok(there);
  if (!opened.ok) return opened;
  const people = core.state.people.filter((one) => isIn(one) && one.place?.table === known.number);
  const placements = people.flatMap((one) => {
    const placement = one.place === null ? null : placementOf(core, one, one.place.post, one.isAdviser);
    return placement === null ? [] : [placement];
  });
  const placed = await opened.value.conduct.place(placements);
  if (!placed.ok) return err(refusalOf(placed.error));
  const ruled = await opened.value.conduct.rule(core.state.settings.rule);
  if (!ruled.ok) return err(refusalOf(ruled.error));
  const started = await opened.value.conduct.start();
  return started.ok ? ok(null) : err(refusalOf(started.error));
}

async function openOne(core: SessionCore, { number, id, code }: SessionTable): Promise<Result<Table, SessionRefusal>> {
  if (id === null || code === null) return err({ code: 'internal' });
  const { meta, state, scenario, ports } = core;
  const known = await ports.tables.wake(code);
  const session = { id: meta.id, code: meta.code, number };
  const made = known.ok
    ? known
    : await ports.tables.open({
        kind: 'friends',
        format: state.settings.format,
        seat: 'us',
        bots: state.settings.bots,
        scenario,
        session: { ...session, tableId: id, tableCode: code, seed: state.seed },
      });
  if (made.ok) {
    followTable(core, number, made.value);
    return made;
  }
  ports.reporter.fault('open-session-table', made.error);
  const { code: why } = made.error;
  return err({ code: why === 'server-full' || why === 'store-unavailable' ? why : 'internal' });
}
