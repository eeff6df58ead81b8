import { err } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { LessonWish, SessionRefusal, SessionRequestOf } from '@letter/shared/protocol';
import type { Conductor } from '../../table/conduct/conductor.ts';
import { closePhase, extend, pause, resume, setExtraTime, setStep } from './acts.ts';
import { conductorOf } from './conductor-of.ts';
import { openLesson } from './lesson-core.ts';
import type { LessonCore, LessonDesk } from './lesson-core.ts';
import { beginWindow } from './plan-on.ts';
import { setLesson, tooSoon } from './set-lesson.ts';
import { checkTables, lookAtTime, watchTime } from './watch-time.ts';

type Outcome = Promise<Result<null, SessionRefusal>>;

/** Minds the clocks of a session's tables by the plan that the bell makes. Its methods run in the session's queue. */
export class LessonClock {
  readonly #core: LessonCore;

  constructor(desk: LessonDesk) {
    this.#core = openLesson(desk);
  }

  /** Who minds the clock of one table. */
  conductorOf(number: number): Conductor {
    return conductorOf(this.#core, number);
  }

  /** Before the tables start: the first window opens, or there is no time for a round. */
  async begin(): Outcome {
    const refusal = tooSoon(this.#core);
    return refusal === null ? beginWindow(this.#core) : err(refusal);
  }

  /** The tables have started, or are back after a restart: time is watched from now on. */
  async run(): Promise<void> {
    await lookAtTime(this.#core);
    watchTime(this.#core);
  }

  /** A table has changed: the others may have waited for it. */
  changed(number: number): void {
    const { desk, released, window } = this.#core;
    const table = desk.tables().get(number);
    if (table === undefined || window === null || released === window.round) return;
    if (table.isOver || table.standing?.isWaiting === true)
      desk.afterwards('lesson-check', () => checkTables(this.#core));
  }

  /** Stop watching. */
  stop(): void {
    this.#core.tick?.();
    this.#core.tick = null;
  }

  setLesson(by: string, wish: LessonWish): Outcome {
    return setLesson(this.#core, by, wish);
  }

  pause(by: string, on: SessionRequestOf<'host.pause'>): Outcome {
    return pause(this.#core, by, on);
  }

  resume(by: string, on: SessionRequestOf<'host.resume'>): Outcome {
    return resume(this.#core, by, on);
  }

  extend(by: string, on: SessionRequestOf<'host.extend'>): Outcome {
    return extend(this.#core, by, on);
  }

  closePhase(by: string, on: SessionRequestOf<'host.close-phase'>): Outcome {
    return closePhase(this.#core, by, on);
  }

  setStep(by: string, on: SessionRequestOf<'host.step'>): Outcome {
    return setStep(this.#core, by, on);
  }

  setExtraTime(on: SessionRequestOf<'host.extra-time'>): Outcome {
    return setExtraTime(this.#core, on);
  }
}
