import type { ReportFact, ReportLine, ReportMark, ReportPicture } from './report.ts';

/** Values closer to 0 are rounding errors of sums that should be 0, and differ between machines. */
const NOUGHT = 1e-9;

/** A value rounded to four significant digits, so that a report is readable and the same on every machine. */
export const figure = (value: number): number => (Math.abs(value) < NOUGHT ? 0 : Number(value.toPrecision(4)));

/** Evenly spaced values from `low` to `high`, both inclusive. */
export const scale = (low: number, high: number, steps: number): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, index) => figure(low + ((high - low) * index) / steps));

/** Named figures as a list. */
export const facts = (values: Readonly<Record<string, number>>): readonly ReportFact[] =>
  Object.entries(values).map(([id, value]) => ({ id, value: figure(value) }));

interface LinesInput {
  readonly id: string;
  readonly mechanism: string;
  readonly x: readonly number[];
  /** Default ticks; ticks are added at the same step, or left out, as the lines require. */
  readonly y: readonly number[];
  readonly lines: readonly ReportLine[];
  readonly marks?: readonly ReportMark[];
  readonly facts: readonly ReportFact[];
}

/** A picture of lines with rounded figures and a sufficiently long axis. */
export function linesPicture(wish: LinesInput): ReportPicture {
  const lines = wish.lines.map(({ id, points }) => ({ id, points: points.map((point) => point.map(figure)) }));
  const most = Math.max(...lines.flatMap(({ points }) => points.map((point) => point[1] ?? 0)));
  const least = Math.min(...lines.flatMap(({ points }) => points.map((point) => point[1] ?? 0)));
  return {
    id: wish.id,
    mechanism: wish.mechanism,
    kind: 'lines',
    xTicks: wish.x,
    yTicks: longEnough(wish.y, least, most),
    lines,
    bars: [],
    marks: (wish.marks ?? []).map(({ id, x, y }) => ({ id, x: figure(x), y: figure(y) })),
    facts: wish.facts,
  };
}

function longEnough(ticks: readonly number[], least: number, most: number): readonly number[] {
  const [first = 0, second = 1] = ticks;
  const step = second - first;
  const all = [...ticks];
  while ((all.at(-1) ?? 0) < most) all.push(figure((all.at(-1) ?? 0) + step));
  while (all.length > 2 && (all.at(-2) ?? 0) >= most) all.pop();
  while ((all[0] ?? 0) > least) all.unshift(figure((all[0] ?? 0) - step));
  return all;
}
