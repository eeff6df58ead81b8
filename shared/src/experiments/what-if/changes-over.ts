import { mean } from '../../rules/aim-functions.ts';
import type { WhatIfFigure } from '../../terms/what-if.ts';
import type { Course } from './course.ts';

/** The change of a figure in each draw, in a half-year (from 0) or, with `null`, in the last of each run. */
export const changesOver = (
  drawn: readonly { readonly was: Course; readonly now: Course }[],
  figure: WhatIfFigure,
  index: number | null,
): readonly number[] =>
  drawn.map(({ was, now }) => {
    const at = ({ figures }: Course): number => (index === null ? figures.at(-1) : figures[index])?.[figure] ?? 0;
    return at(now) - at(was);
  });

/** The standard deviation of some values. */
export function standardDeviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) * (value - centre))));
}
