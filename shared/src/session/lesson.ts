/** What a host says of the lesson's time. */
export interface LessonTime {
  /** When the bell rings, ms since the epoch by the server's clock; `null` without a bell. */
  readonly bell: number | null;
  /** Minutes kept for the debrief before the bell. */
  readonly debriefMinutes: number;
  /** Whether phases close by a clock at all. */
  readonly hasClock: boolean;
  /** How many times as long as the format says every phase is, 1 to 3. */
  readonly stretch: number;
}

/** A table's own clock, as far as it differs from the session's. */
export interface TableClock {
  /** Runs free of the others instead of in step. */
  readonly isFree: boolean;
  readonly isPaused: boolean;
}

/** Why time changed, said on every screen it concerns. */
export const TIME_CHANGES = [
  'late-start',
  'paused',
  'resumed',
  'extended',
  'closed',
  'stretched',
  'clock-off',
  'clock-on',
  'bell-moved',
  'round-dropped',
  'freed',
  'in-step',
  'restarted',
] as const;
/** Why time changed. */
export type TimeChange = (typeof TIME_CHANGES)[number];
