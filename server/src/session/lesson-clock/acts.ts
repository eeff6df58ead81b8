import { err, ok, PHASES } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal, SessionRequestOf } from '@letter/shared/protocol';
import type { TimeChange } from '@letter/shared/session';
import type { Conduct } from '../../table/conduct/conduct.ts';
import { isFree } from './lesson-core.ts';
import type { LessonCore } from './lesson-core.ts';
import { endOf, moveWindow } from './plan-on.ts';
import type { Told } from './plan-on.ts';
import { checkTables, watchTime } from './watch-time.ts';

// What hosts do to the lesson's time. Whatever two of them do at once comes one after the other; done twice is done once.

type Outcome = Promise<Result<null, SessionRefusal>>;
type OnTable = { readonly table: number | null; readonly reason: string };

const MINUTE_MS = 60_000;

const told = (what: TimeChange, by: string, { table, reason }: OnTable, amount: number | null = null): Told => ({
  what,
  table,
  amount,
  reason,
  by,
});

/** The tables that an act is about. */
function tablesOf({ desk }: LessonCore, table: number | null): Result<readonly Conduct[], SessionRefusal> {
  const { stage } = desk.state();
  if (stage !== 'playing') return err({ code: stage === 'hall' ? 'not-started' : 'session-over' });
  if (table === null) return ok([...desk.tables().values()]);
  const one = desk.tables().get(table);
  return one === undefined ? err({ code: 'unknown-table' }) : ok([one]);
}

/** Stop the clock of one table, or of all. */
export async function pause(core: LessonCore, by: string, on: OnTable): Outcome {
  const { desk } = core;
  const tables = tablesOf(core, on.table);
  if (!tables.ok) return tables;
  const { isPaused, tables: known, hosts } = desk.state();
  const isHeld = on.table === null ? isPaused : known.find(({ number }) => number === on.table)?.clock.isPaused;
  if (isHeld === true) return ok(null);
  const kept = await desk.record([
    { kind: 'clock-held', table: on.table, on: true },
    { kind: 'time-told', notice: told('paused', by, on) },
  ]);
  if (!kept.ok) return kept;
  const name = hosts.find(({ id }) => id === by)?.name ?? '';
  await Promise.all(tables.value.map((table) => table.pause(name)));
  await checkTables(core);
  return ok(null);
}

/** Let the clock run on: what was lost to a pause of all is shared among the rounds that are left. */
export async function resume(core: LessonCore, by: string, on: OnTable): Outcome {
  const { desk } = core;
  const tables = tablesOf(core, on.table);
  if (!tables.ok) return tables;
  const before = desk.state();
  const isHeld =
    on.table === null ? before.isPaused : before.tables.find(({ number }) => number === on.table)?.clock.isPaused;
  if (isHeld !== true) return ok(null);
  const kept = await desk.record([
    { kind: 'clock-held', table: on.table, on: false },
    { kind: 'time-told', notice: told('resumed', by, on) },
  ]);
  if (!kept.ok) return kept;
  if (on.table === null) {
    const since = before.pausedSince ?? null;
    const lost = since === null ? 0 : Math.max(0, desk.clock.steady() + (core.window?.skew ?? desk.skew()) - since);
    for (const window of core.free.values()) window.ends += lost;
    if (core.window !== null && core.window.ends !== null) moveWindow(core, core.window.ends + lost, []);
  }
  const { isPaused, tables: now } = desk.state();
  const held = new Set(now.flatMap(({ number, clock }) => (clock.isPaused ? [number] : [])));
  const going = [...desk.tables()].filter(
    ([number, table]) => tables.value.includes(table) && !held.has(number) && !isPaused,
  );
  await Promise.all(going.map(([, table]) => table.resume()));
  watchTime(core);
  return ok(null);
}

/** Give the open phase of one table, or of all, some minutes more; the others keep theirs, and the debrief its time. */
export async function extend(
  core: LessonCore,
  by: string,
  { minutes, ...on }: SessionRequestOf<'host.extend'>,
): Outcome {
  const { desk } = core;
  const tables = tablesOf(core, on.table);
  if (!tables.ok) return tables;
  if (!desk.state().lesson.hasClock) return err({ code: 'no-clock' });
  const ms = minutes * MINUTE_MS;
  const end = endOf(core);
  const ends = on.table === null ? core.window?.ends : tables.value[0]?.look().deadline;
  if (end !== null && (ends ?? desk.clock.steady()) + ms > end) return err({ code: 'no-time-left' });
  const notice = told('extended', by, on, minutes);
  if (on.table !== null) {
    const lengthened = await tables.value[0]?.extend(ms);
    if (lengthened?.ok === false) return err({ code: 'no-clock' });
    const window = core.free.get(on.table);
    if (window !== undefined) window.ends += ms;
    return desk.record([{ kind: 'time-told', notice }]);
  }
  for (const window of core.free.values()) window.ends += ms;
  if (core.window !== null && core.window.ends !== null) moveWindow(core, core.window.ends + ms, [notice]);
  await Promise.all(tables.value.map((table) => table.extend(ms)));
  return ok(null);
}

/**
 * Close the open phase of one table, or of those that are furthest behind, so that the class comes together. At a round's
 * end a table in step goes on with the others: for all of them it is closed, for one alone it is not.
 */
export async function closePhase(core: LessonCore, by: string, on: OnTable): Outcome {
  const { desk, window } = core;
  const tables = tablesOf(core, on.table);
  if (!tables.ok) return tables;
  const playing = tables.value.flatMap((table) => {
    const { standing } = table;
    return standing === null ? [] : [{ table, at: standing.round * PHASES.length + PHASES.indexOf(standing.phase) }];
  });
  const first = Math.min(...playing.map(({ at }) => at));
  const behind = playing.filter(({ at }) => at === first);
  const isEnd = behind[0]?.table.standing?.phase === 'adjudication';
  if (behind.length === 0) return err({ code: 'session-over' });
  if (isEnd && on.table !== null && !isFree(core, on.table)) return err({ code: 'at-rounds-end' });
  if (isEnd && window !== null && on.table === null) core.released = window.round;
  const closed = await Promise.all(behind.map(({ table }) => table.closePhase()));
  if (closed.some(({ ok: done }) => !done)) return err({ code: 'store-unavailable' });
  const kept = await desk.record([{ kind: 'time-told', notice: told('closed', by, on) }]);
  await checkTables(core);
  return kept;
}

/** Set a table free of the others, or bring it back in step; it plays on from where it is. */
export async function setStep(core: LessonCore, by: string, on: SessionRequestOf<'host.step'>): Outcome {
  const { desk } = core;
  const tables = tablesOf(core, on.table);
  if (!tables.ok) return tables;
  if (isFree(core, on.table) === on.isFree) return ok(null);
  const what = on.isFree ? 'freed' : 'in-step';
  const kept = await desk.record([
    { kind: 'table-freed', table: on.table, isFree: on.isFree },
    { kind: 'time-told', notice: told(what, by, { table: on.table, reason: '' }) },
  ]);
  if (!kept.ok) return kept;
  core.free.delete(on.table);
  await Promise.all(tables.value.map((table) => table.followPlan()));
  await checkTables(core);
  return ok(null);
}

/** Give the delegation of somebody extra time, from the next phase on; nothing is told of it. */
export function setExtraTime(core: LessonCore, { person, factor }: SessionRequestOf<'host.extra-time'>): Outcome {
  const { desk } = core;
  const known = desk.state().people.find(({ id, isRemoved }) => id === person && !isRemoved);
  if (known === undefined) return Promise.resolve(err({ code: 'unknown-person' }));
  if (known.extraTime === factor) return Promise.resolve(ok(null));
  return desk.record([{ kind: 'extra-time-set', person, factor }]);
}
