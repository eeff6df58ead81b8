import type { FormatRules } from '@letter/shared/play';
import type { LessonInfo } from '@letter/shared/protocol';
import { planLesson } from '@letter/shared/session';
import type { LessonPlan } from '@letter/shared/session';

/** The rounds that are not open yet, as the plan has them from the end of the open window on. */
export function comingRounds(lesson: LessonInfo, rules: FormatRules, now: number): LessonPlan {
  const { bell, debriefAt, round, windowEnds, rounds, hasClock, stretch } = lesson;
  const first = (round ?? 0) + 1;
  const hasBell = bell !== null && debriefAt !== null && hasClock;
  return planLesson({
    from: windowEnds ?? now,
    bell: hasBell ? { at: bell, debrief: bell - debriefAt } : null,
    first,
    last: Math.max(rounds, 0),
    times: rules,
    stretch,
  });
}
