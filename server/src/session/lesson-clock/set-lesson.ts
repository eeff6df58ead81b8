import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { LessonWish, SessionRefusal } from '@letter/shared/protocol';
import { leastWindow, usualWindow } from '@letter/shared/session';
import type { LessonTime, TimeChange } from '@letter/shared/session';
import { wantedRounds } from './lesson-core.ts';
import type { LessonCore } from './lesson-core.ts';
import { endOf, moveWindow, planFrom } from './plan-on.ts';
import type { Told } from './plan-on.ts';
import { checkTables, followPlan, watchTime } from './watch-time.ts';

const MINUTE_MS = 60_000;
/** A bell that was meant to stay is asked for again some seconds off, since the page reckons it from now. */
const SAME_BELL_MS = 5_000;

/** Say when the bell rings, what the debrief keeps, and whether and how slowly phases close by a clock. */
export async function setLesson(core: LessonCore, by: string, wish: LessonWish): Promise<Result<null, SessionRefusal>> {
  const { desk } = core;
  const { lesson: before, stage } = desk.state();
  const lesson = lessonOf(core, before, wish);
  const refusal = findRefusal(core, lesson);
  if (refusal !== null) return err(refusal);
  const notices = stage === 'playing' ? changesOf(before, lesson, by) : [];
  const kept = await desk.record([
    { kind: 'lesson-set', by, lesson },
    ...notices.map((notice) => ({ kind: 'time-told', notice }) as const),
  ]);
  if (!kept.ok || stage !== 'playing' || core.window === null) return kept;
  core.free.clear();
  moveWindow(core, windowEnd(core, before, lesson), [], wantedRounds(core));
  await followPlan(core);
  await checkTables(core);
  watchTime(core);
  return ok(null);
}

function lessonOf({ desk }: LessonCore, before: LessonTime, wish: LessonWish): LessonTime {
  const { debriefMinutes, hasClock, stretch, bellInMs } = wish;
  const bell = bellInMs === null ? null : desk.clock.now() + bellInMs;
  const isSame = bell !== null && before.bell !== null && Math.abs(bell - before.bell) < SAME_BELL_MS;
  return { bell: isSame ? before.bell : bell, debriefMinutes, hasClock, stretch };
}

function findRefusal(core: LessonCore, lesson: LessonTime): SessionRefusal | null {
  const { desk } = core;
  const { stage } = desk.state();
  if (stage === 'over') return { code: 'session-over' };
  if (lesson.bell === null || !lesson.hasClock || stage === 'debrief') return null;
  if (lesson.bell <= desk.clock.now()) return { code: 'bell-in-the-past' };
  return stage === 'hall' ? tooSoon(core, lesson) : endRefusal(core, lesson);
}

/** Why the tables cannot start: the bell leaves no time for a single round. */
export function tooSoon(core: LessonCore, lesson = core.desk.state().lesson): SessionRefusal | null {
  const { desk } = core;
  const plan = planFrom(core, { from: desk.clock.steady(), first: 1, last: wantedRounds(core), lesson });
  if (plan.rounds.length > 0) return null;
  if (lesson.bell !== null && lesson.bell <= desk.clock.now()) return { code: 'bell-in-the-past' };
  const needed = leastWindow(desk.rules, lesson.stretch) + lesson.debriefMinutes * MINUTE_MS;
  return { code: 'bell-too-soon', needed: Math.ceil(needed / MINUTE_MS) };
}

/** While tables play, only a bell that ends play at once is refused: to end it, a host opens the debrief. */
function endRefusal(core: LessonCore, lesson: LessonTime): SessionRefusal | null {
  const end = endOf(core, lesson);
  if (end === null || end > core.desk.clock.steady()) return null;
  return { code: 'bell-too-soon', needed: lesson.debriefMinutes + 1 };
}

/** When the window of the open round ends by the new lesson. */
function windowEnd(core: LessonCore, before: LessonTime, lesson: LessonTime): number | null {
  const { desk, window } = core;
  if (window === null || !lesson.hasClock) return null;
  const now = desk.clock.steady();
  const fresh = planFrom(core, { from: now, first: window.round, last: wantedRounds(core) }).rounds[0]?.closes;
  if (window.ends === null) return fresh ?? endOf(core) ?? now;
  if (lesson.bell === null) {
    // What is left of the round is stretched, or becomes what it would have been without a bell.
    const opened = window.opened.at(-1) ?? now;
    return Math.max(now, opened + usualWindow(desk.rules, window.round, lesson.stretch));
  }
  const isSooner = before.bell === null || (endOf(core) ?? 0) < (endOf(core, before) ?? 0);
  return isSooner ? Math.min(window.ends, fresh ?? window.ends) : window.ends;
}

function changesOf(before: LessonTime, after: LessonTime, by: string): readonly Told[] {
  const told = (what: TimeChange, amount: number | null = null): Told => ({
    what,
    table: null,
    amount,
    reason: '',
    by,
  });
  const isMoved = before.bell !== after.bell || before.debriefMinutes !== after.debriefMinutes;
  return [
    ...(isMoved ? [told('bell-moved')] : []),
    ...(before.stretch === after.stretch ? [] : [told('stretched', after.stretch)]),
    ...(before.hasClock === after.hasClock ? [] : [told(after.hasClock ? 'clock-on' : 'clock-off')]),
  ];
}
