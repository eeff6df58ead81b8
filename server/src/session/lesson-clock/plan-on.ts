import { withWindow } from '@letter/shared/authority';
import type { TimeNotice } from '@letter/shared/authority';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal } from '@letter/shared/protocol';
import { leastWindow, planLesson } from '@letter/shared/session';
import type { LessonPlan, LessonTime } from '@letter/shared/session';
import { wantedRounds } from './lesson-core.ts';
import type { LessonCore } from './lesson-core.ts';

const MINUTE_MS = 60_000;

/** The bell by the steady clock and how long the debrief keeps before it; `null` where no bell decides. */
export function bellOf({ desk }: LessonCore, lesson: LessonTime = desk.state().lesson) {
  const { bell, hasClock, debriefMinutes } = lesson;
  return bell === null || !hasClock ? null : { at: bell - desk.skew(), debrief: debriefMinutes * MINUTE_MS };
}

/** When play stops for the debrief, by the steady clock; `null` where no bell decides. */
export function endOf(core: LessonCore, lesson?: LessonTime): number | null {
  const bell = bellOf(core, lesson);
  return bell === null ? null : bell.at - bell.debrief;
}

/** The rounds from one on that have room, from a time on. */
export function planFrom(
  core: LessonCore,
  { from, first, last, lesson }: { from: number; first: number; last: number; lesson?: LessonTime },
): LessonPlan {
  const { rules: times } = core.desk;
  const { stretch } = lesson ?? core.desk.state().lesson;
  return planLesson({ from, bell: bellOf(core, lesson), first, last, times, stretch });
}

/** Milliseconds of the shortest round. */
export const shortest = ({ desk }: LessonCore): number => leastWindow(desk.rules, desk.state().lesson.stretch);

/** What is told of a change: what it was, and by whom. */
export type Told = Pick<TimeNotice, 'what' | 'table' | 'amount' | 'reason' | 'by'>;

/** A change that the plan makes by itself. */
export const byPlan = (what: Told['what'], amount: number | null = null): Told => ({
  what,
  table: null,
  amount,
  reason: '',
  by: null,
});

/** The first round opens as the tables start; where fewer fit than before the door opened, that is told. */
export function beginWindow(core: LessonCore): Promise<Result<null, SessionRefusal>> {
  const { desk } = core;
  const { lesson, openedAt } = desk.state();
  // A start that was interrupted is made once more, and later: the time of the first one says nothing.
  core.window = null;
  const now = desk.clock.steady();
  const all = { first: 1, last: wantedRounds(core) };
  const plan = planFrom(core, { from: now, ...all });
  const hoped = planFrom(core, { from: Math.min(now, openedAt - desk.skew()), ...all });
  const count = plan.rounds.length;
  const told = count < hoped.rounds.length ? [byPlan('late-start', count)] : [];
  const ends = lesson.hasClock ? (plan.rounds[0]?.closes ?? now) : null;
  return setWindow(core, { round: 1, rounds: Math.max(1, count), opened: now, ends }, told)();
}

/** A round opens for the tables in step: it gets its share of the time that is left. Dropped rounds do not come back. */
export function openWindow(core: LessonCore, round: number): void {
  const { desk, window } = core;
  const now = desk.clock.steady();
  const plan = planFrom(core, {
    from: now,
    first: round,
    last: Math.min(wantedRounds(core), window?.rounds ?? wantedRounds(core)),
  });
  const first = plan.rounds[0];
  const ends = desk.state().lesson.hasClock ? (first?.closes ?? Math.max(now, endOf(core) ?? now)) : null;
  const rounds = plan.rounds.at(-1)?.round ?? round;
  writeSoon(core, setWindow(core, { round, rounds, opened: now, ends }, []));
}

/**
 * The window of the open round ends at another time: later rounds share what is left after it. It never ends after play has
 * to stop. With `last` rounds may come back that were dropped.
 */
export function moveWindow(core: LessonCore, ends: number | null, told: readonly Told[], last?: number): void {
  const { desk, window } = core;
  if (window === null) return;
  const { round, opened } = window;
  const end = endOf(core);
  const moved = ends === null || end === null ? ends : Math.min(ends, Math.max(end, desk.clock.steady()));
  const plan = planFrom(core, {
    from: moved ?? desk.clock.steady(),
    first: round + 1,
    last: Math.min(wantedRounds(core), last ?? window.rounds),
  });
  const rounds = plan.rounds.at(-1)?.round ?? round;
  const since = opened.at(-1) ?? desk.clock.steady();
  writeSoon(core, setWindow(core, { round, rounds, opened: since, ends: moved }, told));
}

/**
 * Set the window in memory; the answer puts it on record, with what is told and a round that had to be dropped, and tells the
 * tables how many rounds there are.
 */
function setWindow(
  core: LessonCore,
  next: { readonly round: number; readonly rounds: number; readonly opened: number; readonly ends: number | null },
  told: readonly Told[],
): () => Promise<Result<null, SessionRefusal>> {
  const { desk, window } = core;
  const set = { ...next, skew: desk.skew() };
  core.window = withWindow(window, set);
  const isShorter = window !== null && next.rounds < window.rounds;
  const notices = isShorter ? [...told, byPlan('round-dropped', next.rounds)] : told;
  const isOther = window === null || next.rounds !== window.rounds;
  return async () => {
    const kept = await desk.record([
      { kind: 'window-set', ...set },
      ...notices.map((notice) => ({ kind: 'time-told', notice }) as const),
    ]);
    if (isOther) await Promise.all([...desk.tables().values()].map((table) => table.limit()));
    return kept;
  };
}

/** Tables do not wait for the session's record. */
function writeSoon({ desk }: LessonCore, write: () => Promise<unknown>): void {
  desk.afterwards('lesson-window', async () => {
    await write();
  });
}

/** Milliseconds by which the server stood still, or its time was corrected, since the window was set. */
export const stoodStill = ({ desk, window }: LessonCore): number => (window === null ? 0 : desk.skew() - window.skew);
