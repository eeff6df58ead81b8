/**
 * How fast a table goes: live, with the seconds of its format as soon as two people play, or with a clock in any case,
 * perhaps lengthened, or without one; or by correspondence, with hours for each phase.
 */
export const PACES = [
  'live',
  'clocked',
  'half-longer',
  'twice',
  'thrice',
  'untimed',
  'half-day',
  'day',
  'two-days',
] as const;

export type Pace = (typeof PACES)[number];

/** Hours a phase is open by correspondence; `null` for live play. */
export const PACE_HOURS: Readonly<Record<Pace, number | null>> = {
  live: null,
  clocked: null,
  'half-longer': null,
  twice: null,
  thrice: null,
  untimed: null,
  'half-day': 12,
  day: 24,
  'two-days': 48,
};

/** How many times as long as the format says a phase of live play is open; `null` without a clock. */
export const PACE_FACTOR: Readonly<Record<Pace, number | null>> = {
  live: 1,
  clocked: 1,
  'half-longer': 1.5,
  twice: 2,
  thrice: 3,
  untimed: null,
  'half-day': 1,
  day: 1,
  'two-days': 1,
};

/** How many times as long a phase of live play is open in round 1, in which everything is read for the first time. */
export const FIRST_ROUND_FACTOR = 2;

/** Whether a table is played by correspondence: nobody is expected to be there. */
export const isByCorrespondence = (pace: Pace): boolean => PACE_HOURS[pace] !== null;
