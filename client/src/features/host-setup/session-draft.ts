import { changedSettings, DEFAULT_SETTINGS, lessonRounds, planLesson, tablesFor } from '@letter/shared/session';
import type { LessonPlan, PhaseTimes, SessionSettings } from '@letter/shared/session';
import type { FormatRules } from '@letter/shared/play';
import type { LessonWish } from '@letter/shared/protocol';

/** What a host has chosen so far; times of day as a time field writes them, `null` where the page's suggestion stands. */
export interface SessionDraft {
  readonly settings: SessionSettings;
  /** When play is to start, "10:00". */
  readonly start: string | null;
  /** When the bell rings. */
  readonly bell: string | null;
  readonly hasBell: boolean;
  readonly debriefMinutes: number;
  readonly hasClock: boolean;
  readonly stretch: number;
}

/** The lesson of a draft: dates in ms, or what is wrong with the bell. */
export interface LessonTimes {
  readonly start: number;
  /** `null` without a bell. */
  readonly bell: number | null;
  readonly fault: 'past' | null;
}

const MINUTE = 60_000;
const HALF_DAY = 12 * 60 * MINUTE;
/** Minutes of a lesson, and until it starts, if nobody says otherwise. */
const USUAL_LESSON = 75;
const USUAL_LEAD = 10;

/** The draft that a host begins with. */
export const firstDraft = (name: string): SessionDraft => ({
  settings: { ...DEFAULT_SETTINGS, name },
  start: null,
  bell: null,
  hasBell: true,
  debriefMinutes: 12,
  hasClock: true,
  stretch: 1,
});

/** How many lines of a draft differ from the defaults; the name, the start and the bell have none. */
export function changedLines(draft: SessionDraft): number {
  const first = firstDraft(draft.settings.name);
  const lesson = (['hasBell', 'debriefMinutes', 'hasClock', 'stretch'] as const).filter(
    (key) => first[key] !== draft[key],
  );
  return changedSettings(draft.settings) + lesson.length;
}

/** When the lesson of a draft starts and ends, at this moment; a time of day is the nearest one to come. */
export function lessonTimes({ start, bell, hasBell }: SessionDraft, now: number): LessonTimes {
  const begins = start === null ? inMinutes(now, USUAL_LEAD) : dateOf(start, now);
  if (!hasBell) return { start: begins, bell: null, fault: null };
  const ends = bell === null ? inMinutes(begins, USUAL_LESSON) : dateOf(bell, now);
  return { start: begins, bell: ends, fault: ends <= Math.max(begins, now) ? 'past' : null };
}

/** The rounds of a draft before its bell, drawn from the start that was planned. */
export function planOf(draft: SessionDraft, { start, bell, fault }: LessonTimes, rules: FormatRules): LessonPlan {
  const times: PhaseTimes = rules;
  const debrief = draft.debriefMinutes * MINUTE;
  return planLesson({
    from: start,
    bell: bell === null || fault !== null ? null : { at: bell, debrief },
    first: 1,
    last: bell === null ? rules.most : lessonRounds(rules),
    times,
    stretch: draft.stretch,
  });
}

/** What the server is told of the lesson's time: the bell as a distance, since two clocks may differ. */
export const lessonWish = (draft: SessionDraft, { bell }: LessonTimes, now: number): LessonWish => ({
  bellInMs: bell === null ? null : Math.max(0, Math.round(bell - now)),
  debriefMinutes: draft.debriefMinutes,
  hasClock: draft.hasClock,
  stretch: draft.stretch,
});

/** The number of tables that a draft's class makes. */
export const tablesOf = ({ settings }: SessionDraft): number => tablesFor(settings.expected, settings.perDelegation);

/** A date as a time field writes it. */
export function fieldTime(moment: number): string {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** So many minutes on, at the next five minutes of the clock. */
const inMinutes = (from: number, minutes: number): number =>
  Math.ceil((from + minutes * MINUTE) / (5 * MINUTE)) * 5 * MINUTE;

/** The date that a time of day means: today, or tomorrow where it was more than half a day ago. */
function dateOf(time: string, now: number): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const date = new Date(now);
  date.setHours(hours, minutes, 0, 0);
  if (now - date.getTime() > HALF_DAY) date.setDate(date.getDate() + 1);
  return date.getTime();
}
