/** How fast a table goes: live, with the seconds of its format, or by correspondence, with hours for each phase. */
export const PACES = ['live', 'half-day', 'day', 'two-days'] as const;

export type Pace = (typeof PACES)[number];

/** Hours a phase is open by correspondence; `null` for live play. */
export const PACE_HOURS: Readonly<Record<Pace, number | null>> = {
  live: null,
  'half-day': 12,
  day: 24,
  'two-days': 48,
};
