import { PHASES } from '@letter/shared/play';
import { sharePhases } from '@letter/shared/session';
import type { Conductor, Standing } from '../../table/conduct/conductor.ts';
import { fixedRounds, isFree } from './lesson-core.ts';
import type { LessonCore } from './lesson-core.ts';
import { marginsOf } from './margins-of.ts';
import { endOf, openWindow, planFrom, shortest } from './plan-on.ts';

// Tables and session do not stop at the same millisecond.
const TOLERANCE_MS = 2_000;

/** Who minds the clock of one table of a session. */
export function conductorOf(core: LessonCore, number: number): Conductor {
  return {
    phaseMs: (at) => phaseMs(core, number, at),
    margins: ({ phase }, ms) => {
      const { state, rules } = core.desk;
      return marginsOf(state(), number, ms, Math.min(rules.seconds[phase], rules.least[phase]) * 1_000);
    },
    mayGoOn: (at) => mayGoOn(core, number, at),
    rounds: (at) => roundsFor(core, number, at),
    fixedRounds: () => fixedRounds(core.desk),
  };
}

function phaseMs(core: LessonCore, number: number, at: Standing): number | null {
  const { desk } = core;
  const { hasClock, stretch } = desk.state().lesson;
  const now = desk.clock.steady();
  const isAlone = isFree(core, number);
  if (!isAlone) openIfFirst(core, at, now);
  if (!hasClock) return null;
  const ends = isAlone ? freeEnd(core, number, at, now) : closesOf(core, at.round, now);
  // A table that is late shortens what is left of its round, and goes under the least length of nothing.
  return sharePhases(ends - now, PHASES.slice(PHASES.indexOf(at.phase)), desk.rules, stretch)[at.phase];
}

/** The first table in step to come to a round opens its window for all. */
function openIfFirst(core: LessonCore, at: Standing, now: number): void {
  const { window } = core;
  if (window === null || at.round !== window.round + 1 || at.phase !== 'briefing') return;
  const isOver = window.ends !== null && now >= window.ends - TOLERANCE_MS;
  if (core.released === window.round || isOver) openWindow(core, at.round);
}

/** When the window of a round closes for tables in step: at once for a round the others have left. */
function closesOf(core: LessonCore, round: number, now: number): number {
  const { window } = core;
  if (window === null || window.ends === null) return now;
  if (round === window.round) return window.ends;
  if (round < window.round) return now;
  const plan = planFrom(core, { from: window.ends, first: window.round + 1, last: window.rounds });
  return plan.rounds.find((one) => one.round === round)?.closes ?? window.ends;
}

/** A table that runs free shares its own time among its own rounds. */
function freeEnd(core: LessonCore, number: number, { round }: Standing, now: number): number {
  const known = core.free.get(number);
  if (known?.round === round) return known.ends;
  const plan = planFrom(core, { from: now, first: round, last: Math.max(round, core.window?.rounds ?? round) });
  const ends = plan.rounds[0]?.closes ?? now;
  core.free.set(number, { round, ends });
  return ends;
}

function mayGoOn(core: LessonCore, number: number, { round, phase }: Standing): boolean {
  const { window, desk } = core;
  if (phase !== 'adjudication' || isOver(core) || window === null || isFree(core, number)) return true;
  if (round !== window.round) return round < window.round;
  return core.released === round || (window.ends !== null && desk.clock.steady() >= window.ends);
}

function roundsFor(core: LessonCore, number: number, { round, phase }: Standing): number | null {
  const { window, desk } = core;
  if (window === null) return null;
  if (isOver(core)) return round;
  const end = endOf(core);
  const isOnItsOwn = round < window.round || isFree(core, number);
  if (end === null || !isOnItsOwn || phase !== 'adjudication') return window.rounds;
  // One that is late may have time for fewer than the others.
  const room = Math.floor(Math.max(0, end - desk.clock.steady()) / shortest(core));
  return Math.min(window.rounds, round + room);
}

/** Whether no further round is played: the bell leaves no time, or a host has opened the debrief. */
const isOver = ({ isTimeUp, desk }: LessonCore): boolean => {
  const { stage } = desk.state();
  return isTimeUp || stage === 'debrief' || stage === 'over';
};
