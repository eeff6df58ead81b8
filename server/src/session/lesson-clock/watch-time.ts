import { byPlan, endOf, moveWindow, stoodStill } from './plan-on.ts';
import { inStep } from './lesson-core.ts';
import type { LessonCore } from './lesson-core.ts';

/** Time is looked at so often, and at the moment at which play stops. */
const TICK_MS = 10_000;
/** A shorter standstill is nothing to plan anew for, and one shorter than the second nothing to tell. */
const NOTICED_MS = 2_000;
const TOLD_MS = 10_000;
const RETRY_MS = 1_000;

/** Watch the lesson's time for as long as tables play. */
export function watchTime(core: LessonCore): void {
  const { desk } = core;
  core.tick?.();
  core.tick = null;
  if (desk.state().stage !== 'playing') return;
  const end = endOf(core);
  const left = end === null ? TICK_MS : Math.max(core.isTimeUp ? RETRY_MS : 0, end - desk.clock.steady());
  core.tick = desk.later(Math.min(TICK_MS, left), 'lesson-tick', async () => {
    core.tick = null;
    await lookAtTime(core);
    watchTime(core);
  });
}

/** Plan anew if the server stood still, and stop play where its time is over. */
export async function lookAtTime(core: LessonCore): Promise<void> {
  const { desk, window } = core;
  if (desk.state().stage !== 'playing') return;
  const still = stoodStill(core);
  // What a pause has cost is reckoned when it ends.
  if (window !== null && !desk.state().isPaused && Math.abs(still) >= NOTICED_MS) {
    moveWindow(core, window.ends, still >= TOLD_MS ? [byPlan('restarted', Math.round(still / 60_000))] : []);
    if (core.window?.ends !== window.ends) await followPlan(core);
  }
  const end = endOf(core);
  if (end !== null && desk.clock.steady() >= end) await stopPlay(core);
  else await checkTables(core);
}

/** All tables in step give their open phases the time that they have now. */
export async function followPlan(core: LessonCore): Promise<void> {
  await Promise.all(inStep(core).map(([, table]) => table.followPlan()));
}

/**
 * Let the tables in step go on from the end of their round once all of them are there, and open the debrief once no table
 * plays any more. A table that is paused, or over, is not waited for.
 */
export async function checkTables(core: LessonCore): Promise<void> {
  const { desk, window } = core;
  if (desk.state().stage !== 'playing' || window === null) return;
  const all = [...desk.tables().values()];
  if (all.length > 0 && all.every((table) => table.isOver)) {
    await desk.openDebrief();
    return;
  }
  const paused = new Set(desk.state().tables.flatMap(({ number, clock }) => (clock.isPaused ? [number] : [])));
  const awaited = inStep(core).flatMap(([number, table]) => {
    const { standing } = table;
    return standing === null || paused.has(number) ? [] : [standing];
  });
  const isThere = awaited.every(
    ({ round, isWaiting }) => round > window.round || (round === window.round && isWaiting),
  );
  if (awaited.length === 0 || !isThere || core.released === window.round) return;
  core.released = window.round;
  await Promise.all(inStep(core).map(([, table]) => table.goOn()));
}

/** The bell leaves no more time: play stops at all tables, and the debrief opens. A store that fails is asked again. */
async function stopPlay(core: LessonCore): Promise<void> {
  core.isTimeUp = true;
  const stopped = await Promise.all([...core.desk.tables().values()].map((table) => table.stop()));
  if (stopped.every(({ ok }) => ok)) await core.desk.openDebrief();
}
