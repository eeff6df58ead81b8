import './measures.css';
import { rem } from './rem.ts';

/** Props of IntervalMark. */
export interface IntervalMarkProps {
  /** What is estimated, with its figures; read aloud. */
  readonly label: string;
  readonly value: number;
  /** One standard error, in the unit of `value`; 0 for a known figure. */
  readonly error: number;
  /** The ends of the scale that a column shares. */
  readonly min: number;
  readonly max: number;
  /** The figure as it is written, unit included. */
  readonly figure: string;
  /** Its standard error as it is written; null for a known figure. */
  readonly spread: string | null;
  /** Pixels; the default is 100. `fill` takes what there is. */
  readonly width?: number | 'fill';
  /** Hides the figures where the text beside it gives them. */
  readonly isBare?: boolean;
}

/** An estimate: a 4 by 10 px tick on a whisker of one standard error, with "64 ± 21" beside it. */
export function IntervalMark(props: IntervalMarkProps) {
  const { label, value, error, min, max, figure, spread, width = 100, isBare = false } = props;
  const at = (v: number) => (Math.min(1, Math.max(0, (v - min) / (max - min))) * 100).toFixed(2);
  const low = at(value - error);
  return (
    <span className="interval" style={{ width: width === 'fill' ? '100%' : undefined }}>
      <span
        className="interval-scale"
        role="img"
        aria-label={label}
        style={{ width: width === 'fill' ? '100%' : rem(width), flex: width === 'fill' ? 1 : 'none' }}
      >
        <span className="interval-whisker" style={{ left: `${low}%`, right: `${100 - Number(at(value + error))}%` }} />
        <span className="interval-tick" style={{ left: `${at(value)}%` }} />
      </span>
      {isBare ? null : (
        <span className="interval-figures" aria-hidden="true">
          <b>{figure}</b>
          {spread === null ? null : <span>{` ± ${spread}`}</span>}
        </span>
      )}
    </span>
  );
}
