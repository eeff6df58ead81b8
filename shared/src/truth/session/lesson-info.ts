import type { LessonInfo } from '../../protocol/session/info.ts';
import type { SessionState } from './state.ts';

/**
 * The lesson's time as everybody may know it, on the steady clock; `skew` is how far dates are ahead of it. `wanted` is the
 * number of rounds that a game has if time does not limit it. Extra time of single people is no part of it.
 */
export function lessonInfo(
  { lesson, window, isPaused }: Pick<SessionState, 'lesson' | 'window' | 'isPaused'>,
  wanted: number,
  skew: number,
): LessonInfo {
  const bell = lesson.bell === null ? null : lesson.bell - skew;
  return {
    bell,
    debriefAt: bell === null ? null : bell - lesson.debriefMinutes * 60_000,
    round: window?.round ?? null,
    windowEnds: window?.ends ?? null,
    opened: window?.opened ?? [],
    rounds: window?.rounds ?? wanted,
    plannedRounds: window?.planned ?? wanted,
    hasClock: lesson.hasClock,
    stretch: lesson.stretch,
    isPaused,
  };
}
