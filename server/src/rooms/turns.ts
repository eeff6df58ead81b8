import type { Clock } from '../table/ports.ts';

/** Seconds for which a line that was quiet may send at once what it may send in a second. */
const BURST_SECONDS = 3;
/** Seconds that a request waits at most: no page waits longer for its answer. */
const LONGEST_SECONDS = 10;

/**
 * Gives the requests of one line their turns. An honest page that repeats all it had asked, or a person who clicks fast, is made
 * to wait a little and never cut off.
 */
export class Turns {
  readonly #clock: Clock;
  readonly #gap: number;
  /** When the next turn would be if the line had been busy all the time, ms since the epoch. */
  #next = 0;

  constructor(clock: Clock, perSecond: number) {
    this.#clock = clock;
    this.#gap = 1_000 / perSecond;
  }

  /** Wait for a turn, in the order of asking; `null` if so many wait that only a flood explains it. */
  take(): Promise<void> | null {
    const now = this.#clock.steady();
    const since = now - BURST_SECONDS * 1_000;
    // A clock that was set back must not make anybody wait for it.
    const start = this.#next > now + LONGEST_SECONDS * 2_000 ? since : Math.max(this.#next, since);
    const wait = start - now;
    if (wait > LONGEST_SECONDS * 1_000) return null;
    this.#next = start + this.#gap;
    if (wait <= 0) return Promise.resolve();
    return new Promise((resolve) => this.#clock.setTimer(wait, resolve));
  }
}
