import type { WindowSet } from './events.ts';

/** Where tables in step are in the lesson; times are ms on the steady clock. */
export interface LessonWindow {
  readonly round: number;
  /** Rounds the plan has room for, and those it began with. */
  readonly rounds: number;
  readonly planned: number;
  /** When each round opened that has, from round 1. */
  readonly opened: readonly number[];
  /** When the window of the round ends; `null` without a clock. */
  readonly ends: number | null;
  /** Ms by which dates were ahead of the steady clock when the window was set. */
  readonly skew: number;
}

/** The windows so far with one more that was opened, or the last one moved. */
export function withWindow(
  before: LessonWindow | null,
  { round, rounds, opened, ends, skew }: WindowSet,
): LessonWindow {
  const earlier = before?.opened.slice(0, round - 1) ?? [];
  return { round, rounds, planned: before?.planned ?? rounds, opened: [...earlier, opened], ends, skew };
}
