import type { LessonInfo } from '../../protocol/session/info.ts';
import type { SessionState } from './state.ts';

/**
 * The lesson's time as everybody may know it, on the steady clock; `dateAhead` is how far dates are ahead of it, ms. No
 * rounds are planned before the start. Extra time of single people is no part of it.
 */
export function lessonInfo(
  { lesson, window, isPaused }: Pick<SessionState, 'lesson' | 'window' | 'isPaused'>,
  dateAhead: number,
): LessonInfo {
  const bell = lesson.bell === null ? null : lesson.bell - dateAhead;
  return {
    bell,
    debriefAt: bell === null ? null : bell - lesson.debriefMinutes * 60_000,
    round: window?.round ?? null,
    windowEnds: window?.ends ?? null,
    opened: window?.opened ?? [],
    rounds: window?.rounds ?? 0,
    plannedRounds: window?.planned ?? 0,
    hasClock: lesson.hasClock,
    stretch: lesson.stretch,
    isPaused,
  };
}
