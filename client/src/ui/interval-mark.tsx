import type { ReactNode } from 'react';
import './measures.css';
import { rem } from './rem.ts';

/** Props of IntervalMark. */
export interface IntervalMarkProps {
  /** What is read aloud, from the figures as they are written. */
  readonly label: (figures: string) => string;
  readonly value: number;
  /** One standard error, in the unit of `value`; 0 for a known figure. */
  readonly error: number;
  /** The ends of the scale that a column shares. */
  readonly min: number;
  readonly max: number;
  /** How a figure is written, unit included; rounded to a whole if not said. Its error keeps the figure's precision. */
  readonly format?: (value: number) => string;
  /** Pixels; the default is 100. `fill` takes what there is. */
  readonly width?: number | 'fill';
  /** Words after the figures. */
  readonly after?: ReactNode;
  /** Leave the figures to the text beside it. */
  readonly isBare?: boolean;
}

const whole = (value: number): string => String(Math.round(value)).replace('-', '−');

// An error is written to the precision of its figure: below ten, one decimal.
const errorFigure = (value: number, error: number): string =>
  Math.abs(value) < 10 ? String(Math.round(error * 10) / 10) : whole(Math.max(1, error));

/** An estimate: a 4 by 10 px tick on a whisker of one standard error, with "64 ± 21" beside it. */
export function IntervalMark(props: IntervalMarkProps) {
  const { label, value, error, min, max, format = whole, width = 100, after, isBare = false } = props;
  const at = (v: number) => (Math.min(1, Math.max(0, (v - min) / (max - min))) * 100).toFixed(2);
  const spread = errorFigure(value, error);
  const figures = error === 0 ? format(value) : `${format(value)} ± ${spread}`;
  const low = at(value - error);
  return (
    <span className="interval" style={{ width: width === 'fill' ? '100%' : undefined }}>
      <span
        className="interval-scale"
        role="img"
        aria-label={label(figures)}
        style={{ width: width === 'fill' ? '100%' : rem(width), flex: width === 'fill' ? 1 : 'none' }}
      >
        <span className="interval-whisker" style={{ left: `${low}%`, right: `${100 - Number(at(value + error))}%` }} />
        <span className="interval-tick" style={{ left: `${at(value)}%` }} />
      </span>
      {isBare ? null : (
        <span className="interval-figures" aria-hidden="true">
          <b>{format(value)}</b>
          {error === 0 ? null : ` ± ${spread}`}
          {after === undefined ? null : ' '}
          {after}
        </span>
      )}
    </span>
  );
}
