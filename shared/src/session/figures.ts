/** What hosts compare across tables while they play, round by round: true figures. */
export const FIGURES = ['leakage', 'letter', 'report', 'effort', 'programme', 'tension', 'welfare', 'loyalty'] as const;
/**
 * A figure that is compared: the share in percent of the restricted flow that arrived; mean letter (0-4), reported and
 * true effort (0-3); programme, tension, welfare and loyalty of the ruling circle (0-100).
 */
export type FigureId = (typeof FIGURES)[number];

/** The figures of one table, a value a round from the first on. */
export type FigureCurves = Readonly<Record<FigureId, readonly number[]>>;
