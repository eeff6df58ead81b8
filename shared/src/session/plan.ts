import type { Phase } from '../terms/vocabulary.ts';
import { PHASES } from '../terms/vocabulary.ts';
import type { FormatRules } from '../terms/scenario.ts';

/** Usual and least length of each phase, seconds, as a format has them (`FormatRules`). */
export interface PhaseTimes {
  readonly seconds: Readonly<Record<Phase, number>>;
  readonly least: Readonly<Record<Phase, number>>;
}

/** What a plan is made of. Times are milliseconds on one clock, whichever it is. */
export interface PlanRequest {
  /** When the first of the rounds opens. */
  readonly from: number;
  /** When the bell rings and how long the debrief before it lasts; `null` where no bell decides. */
  readonly bell: { readonly at: number; readonly debrief: number } | null;
  /** The first round that is not open yet, and the last that is wanted. */
  readonly first: number;
  readonly last: number;
  readonly times: PhaseTimes;
  /** Everything takes so many times as long, 1 to 3: without a bell each phase, with one the least length of each. */
  readonly stretch: number;
}

/** The window of one round: when it opens and closes, and how long each phase in it is open. */
export interface PlannedRound {
  readonly round: number;
  readonly opens: number;
  readonly closes: number;
  readonly phases: Readonly<Record<Phase, number>>;
}

/** The rounds of a lesson, one after the other, and the debrief after them. */
export interface LessonPlan {
  readonly rounds: readonly PlannedRound[];
  /** Rounds that were wanted and do not fit before the bell, from the first of them on. */
  readonly dropped: readonly number[];
  /** When the debrief begins: where the last round closes. */
  readonly debrief: number;
}

/** In the first round everything is read for the first time: its window counts one and a half times. */
export const FIRST_ROUND_WEIGHT = 1.5;

const SECOND = 1_000;
const weightOf = (round: number): number => (round === 1 ? FIRST_ROUND_WEIGHT : 1);

/**
 * Rounds of a lesson that has a bell: as many as the format has or, where its end is open, the number in the middle. A lesson
 * has to know how many windows its time is shared among, and with a bell everybody can reckon the end anyway.
 */
export const lessonRounds = ({
  openFrom,
  lastChance,
  most,
}: Pick<FormatRules, 'openFrom' | 'lastChance' | 'most'>): number =>
  lastChance >= 1 ? openFrom : Math.floor((openFrom + most) / 2);

/** Milliseconds of the shortest window that keeps every phase at its least length. */
export const leastWindow = (times: PhaseTimes, stretch: number): number =>
  PHASES.reduce((sum, phase) => sum + leastOf(times, phase, stretch), 0);

/**
 * Share the time from `from` to the debrief among the rounds, whole seconds each, the first with one and a half shares.
 * Where a window would be too short for the least lengths of its phases, the last round is dropped; none may remain.
 */
export function planLesson(request: PlanRequest): LessonPlan {
  const { from, bell, first, last } = request;
  const wanted = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (bell === null) return planUsual(request, wanted);
  const end = bell.at - bell.debrief;
  for (let count = wanted.length; count > 0; count--) {
    const rounds = shareWindows(request, wanted.slice(0, count), end);
    if (rounds !== null) return { rounds, dropped: wanted.slice(count), debrief: end };
  }
  return { rounds: [], dropped: wanted, debrief: Math.min(from, end) };
}

/** The windows of some rounds from the request's time to `end`; `null` if one of them would be too short. */
function shareWindows({ from, times, stretch }: PlanRequest, rounds: readonly number[], end: number) {
  const all = rounds.reduce((sum, round) => sum + weightOf(round), 0);
  const least = leastWindow(times, stretch);
  const planned: PlannedRound[] = [];
  let weight = 0;
  let opens = from;
  for (const round of rounds) {
    weight += weightOf(round);
    const isLast = planned.length === rounds.length - 1;
    const closes = isLast ? end : from + Math.floor(((end - from) * weight) / all / SECOND) * SECOND;
    if (closes - opens < least) return null;
    planned.push({ round, opens, closes, phases: sharePhases(closes - opens, PHASES, times, stretch) });
    opens = closes;
  }
  return planned;
}

/** Without a bell each round is as long as the format says, times the stretch, and all of them fit. */
function planUsual({ from, times, stretch }: PlanRequest, rounds: readonly number[]): LessonPlan {
  const planned: PlannedRound[] = [];
  let opens = from;
  for (const round of rounds) {
    const window = usualWindow(times, round, stretch);
    planned.push({ round, opens, closes: opens + window, phases: sharePhases(window, PHASES, times, stretch) });
    opens += window;
  }
  return { rounds: planned, dropped: [], debrief: opens };
}

/** Milliseconds of a round that no bell shortens. */
export const usualWindow = ({ seconds }: PhaseTimes, round: number, stretch: number): number =>
  Math.floor(PHASES.reduce((sum, phase) => sum + seconds[phase], 0) * SECOND * stretch * weightOf(round));

/**
 * Share a window among phases in the format's proportions. None is shorter than its least length, so that together they
 * are longer than a window that is too short for that.
 */
export function sharePhases(
  window: number,
  phases: readonly Phase[],
  times: PhaseTimes,
  stretch: number,
): Readonly<Record<Phase, number>> {
  const { seconds } = times;
  const lengths: Record<Phase, number> = { briefing: 0, negotiation: 0, orders: 0, adjudication: 0 };
  let open = [...phases];
  let left = window;
  // Who would get less than the least gets the least, and the others share what remains, until nobody would.
  for (;;) {
    const all = open.reduce((sum, phase) => sum + seconds[phase], 0);
    const share = (phase: Phase): number => (all === 0 ? 0 : (Math.max(0, left) * seconds[phase]) / all);
    const short = open.filter((phase) => share(phase) < leastOf(times, phase, stretch));
    if (short.length === 0) {
      let given = 0;
      for (const [index, phase] of open.entries()) {
        // Rounded down, and the rest to the last: the phases fill the window to the millisecond.
        const floor = Math.max(leastOf(times, phase, stretch), Math.floor(share(phase)));
        lengths[phase] = index === open.length - 1 ? left - given : floor;
        given += lengths[phase];
      }
      return lengths;
    }
    for (const phase of short) {
      lengths[phase] = leastOf(times, phase, stretch);
      left -= lengths[phase];
    }
    open = open.filter((phase) => !short.includes(phase));
  }
}

// A world may have a phase that is shorter by the format than the least length it took over: then that is its least.
const leastOf = ({ seconds, least }: PhaseTimes, phase: Phase, stretch: number): number =>
  Math.ceil(Math.min(seconds[phase], least[phase]) * SECOND * stretch);
