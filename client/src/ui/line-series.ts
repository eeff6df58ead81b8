import type { ReactNode } from 'react';

/** The style of a line; lines differ in weight and dash, never in colour alone. */
export type LineLook = 'truth' | 'belief' | 'other' | 'main' | 'second' | 'third';

/** A point of a line, [x, y]; a null leaves a gap. */
export type LinePoint = readonly [x: number, y: number | null];

/** One line of a LineChart. */
export interface LineSeries {
  readonly id: string;
  readonly label: string;
  /** Text after the label: the last figure, or how far off. */
  readonly note?: string;
  /** From left to right. */
  readonly points: readonly LinePoint[];
  readonly look: LineLook;
  /** A CSS colour; ink if left out. */
  readonly color?: string;
  /** An SVG dash pattern instead of that of the look; beliefs of different people use different ones. */
  readonly dash?: string;
  /** The marker at each point: SVG of the given size, drawn from its top left corner. */
  readonly marker?: (size: number) => ReactNode;
  /** Draws the points themselves, where they are figures and not a curve. */
  readonly isDotted?: boolean;
}

/** The axis at the foot of a LineChart. */
export interface XAxis {
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly name?: string;
  /** A stretch named under the axis. */
  readonly band?: XBand;
}

/** A single point of a chart with a name of its own. */
export interface PointMark {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** A stretch of the axis at the foot, named under it. */
export interface XBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}
