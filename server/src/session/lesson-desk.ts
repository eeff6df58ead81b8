import type { SessionCore } from './core.ts';
import type { LessonDesk } from './lesson-clock/lesson-core.ts';
import { openDebrief } from './open-debrief.ts';
import { skewOf } from './publish.ts';
import { afterwards, later } from './queue.ts';
import { record } from './record.ts';

/** A session as its lesson's clock sees it. */
export const lessonDesk = (core: SessionCore): LessonDesk => ({
  clock: core.ports.clock,
  // The format may be changed until the start.
  get rules() {
    return core.scenario.formats[core.state.settings.format];
  },
  state: () => core.state,
  tables: () => new Map([...core.tables].map(([number, { conduct }]) => [number, conduct])),
  skew: () => skewOf(core),
  record: (events) => record(core, events),
  afterwards: (what, task) => afterwards(core, what, task),
  later: (ms, what, task) => later(core, ms, what, task),
  openDebrief: async () => {
    await openDebrief(core, null);
  },
});
