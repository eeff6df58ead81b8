import type { SeatId } from '@letter/shared/play';

/** Timers that run now; each is cancelled by calling it. */
export interface Timers {
  deadline: (() => void) | null;
  reply: (() => void) | null;
  /** Until bots whose turn the store did not take try again. */
  bots: (() => void) | null;
  idle: (() => void) | null;
  /** Until a game that everybody has left is at rest. */
  rest: (() => void) | null;
  host: (() => void) | null;
  /** Until another minute of those who are away is counted. */
  gone: (() => void) | null;
  readonly grace: Map<SeatId, () => void>;
  /** Until people who are away from a public table that waits lose their place, by their ids. */
  readonly away: Map<string, () => void>;
}

/** The timers of a table at which nothing waits. */
export const openTimers = (): Timers => ({
  deadline: null,
  reply: null,
  bots: null,
  idle: null,
  rest: null,
  host: null,
  gone: null,
  grace: new Map(),
  away: new Map(),
});
