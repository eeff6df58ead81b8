import type { ReactNode } from 'react';
import { formatError, formatFigure, formatSpread } from '../../text/format-figure.ts';
import { labelledWords } from '../../text/formats.ts';
import { IntervalMark } from '../../ui/interval-mark.tsx';

/** Props of EstimateMark. */
export interface EstimateMarkProps {
  /** What is estimated. */
  readonly name: string;
  readonly estimate: { readonly mean: number; readonly sd: number };
  /** The right end of the scale, which begins at 0. */
  readonly max: number;
  /** How the figure is written, unit included. */
  readonly format?: (value: number) => string;
  readonly width?: number | 'fill';
  /** Words after the figures. */
  readonly after?: ReactNode;
  /** Hides the figures where the text beside the mark gives them. */
  readonly isBare?: boolean;
}

/**
 * The expected effect of an order, on a scale from 0 and in figures; the error is written as precisely as its figure.
 */
export function EstimateMark({ name, estimate, max, format = formatFigure, ...look }: EstimateMarkProps) {
  const { mean, sd } = estimate;
  const figure = format(mean);
  const spread = sd === 0 ? null : formatError(estimate);
  return (
    <IntervalMark
      label={labelledWords(name, spread === null ? figure : formatSpread(figure, spread))}
      value={mean}
      error={sd}
      min={0}
      max={max}
      figure={figure}
      spread={spread}
      {...look}
    />
  );
}
