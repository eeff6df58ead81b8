import type { LinePoint, XAxis } from '../../ui/line-series.ts';

interface Numbered {
  readonly round: number;
}

/** The rounds of a game as the axis of a chart. */
export const roundAxis = (rounds: readonly Numbered[]): XAxis => ({
  ticks: rounds.map(({ round }) => round),
  format: String,
});

/** A figure of each round as a line of a chart. */
export const overRounds = <R extends Numbered>(rounds: readonly R[], of: (round: R) => number | null): LinePoint[] =>
  rounds.map((one) => [one.round, of(one)] as const);
