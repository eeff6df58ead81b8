/** What was measured, its value, and the goal or what it stands for. */
export type Row = readonly [what: string, value: string, goal: string];

/** The results of a part: fields of the JSON that is printed, and lines for people. */
export interface Measured {
  readonly json: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
}

/** One part of the bench, which may be run alone. Every part has a file of its own. */
export interface Part {
  readonly name: string;
  /** What it measures, for `--help`. */
  readonly about: string;
  /** Whether it is run only when it is asked for by name. */
  readonly isExtra?: true;
  /** Measures, and says meanwhile how far it is. */
  measure(say: (what: string) => void): Promise<Measured>;
}

/** A figure with one digit after the point. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
