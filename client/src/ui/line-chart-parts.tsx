import { Fragment } from 'react';
import type { LineSeries, PointMark, XAxis, XBand } from './line-series.ts';

type Scale = (value: number) => number;

const SECOND = { fill: 'var(--ink2)' };

/** Props of Grid. */
export interface GridProps {
  readonly axis: XAxis;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly scales: { readonly x: Scale; readonly y: Scale };
  readonly box: { readonly left: number; readonly right: number; readonly foot: number; readonly height: number };
}

/** Grid lines with their figures on the left, and the axis labels at the foot. */
export function Grid({ axis, ticks, format, scales: { x, y }, box: { left, right, foot, height } }: GridProps) {
  const isDeep = axis.name !== undefined || axis.band !== undefined;
  return (
    <>
      {ticks.map((tick) => (
        <Fragment key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
          <text x={left - 9} y={y(tick) + 4} fontSize={12.5} textAnchor="end" style={SECOND}>
            {format(tick)}
          </text>
        </Fragment>
      ))}
      {axis.ticks.map((tick) => (
        <text
          key={tick}
          x={x(tick)}
          y={isDeep ? foot + 18 : height - 8}
          fontSize={12.5}
          textAnchor="middle"
          style={SECOND}
        >
          {axis.format(tick)}
        </text>
      ))}
      {axis.name === undefined ? null : (
        <text x={left} y={height - 4} fontSize={12.5} style={SECOND}>
          {axis.name}
        </text>
      )}
    </>
  );
}

interface BandProps {
  readonly band: XBand;
  readonly x: Scale;
  readonly foot: number;
  readonly height: number;
}

/** A bracket under a stretch of the axis, with its name. */
export function Band({ band, x, foot, height }: BandProps) {
  return (
    <>
      <path
        d={`M${x(band.from) - 7} ${foot + 24}v4H${x(band.to) + 7}v-4`}
        fill="none"
        stroke="var(--ink2)"
        strokeWidth={1}
      />
      <text x={(x(band.from) + x(band.to)) / 2} y={height - 3} fontSize={12.5} textAnchor="middle" style={SECOND}>
        {band.label}
      </text>
    </>
  );
}

interface OnLineProps {
  readonly series: LineSeries;
  readonly x: Scale;
  readonly y: Scale;
}

/** The points of a line that have a figure, and a lone point, which makes no line. */
export function Dots({
  series: { points, color = 'var(--ink)', isDotted = false },
  isAlone,
  isBold,
  x,
  y,
}: OnLineProps & { readonly isAlone: boolean; readonly isBold: boolean }) {
  if (!isDotted && !isAlone) return null;
  return points.map(([at, value]) =>
    value === null ? null : isDotted ? (
      <circle
        key={at}
        cx={x(at)}
        cy={y(value)}
        r={isBold ? 3.5 : 3}
        fill={isBold ? color : 'var(--paper)'}
        stroke={color}
        strokeWidth={1.5}
      />
    ) : (
      <circle key={at} cx={x(at)} cy={y(value)} r={isBold ? 5 : 3.5} fill={color} />
    ),
  );
}

const MARKER = 9;

/** The marker of a line at each of its points, on paper. */
export function Markers({ series: { points, marker }, x, y }: OnLineProps) {
  if (marker === undefined) return null;
  return points.map(([at, value]) =>
    value === null ? null : (
      <g key={at} transform={`translate(${x(at) - MARKER / 2},${y(value) - MARKER / 2})`}>
        <rect width={MARKER} height={MARKER} fill="var(--paper)" />
        {marker(MARKER)}
      </g>
    ),
  );
}

interface PointMarksProps {
  readonly marks: readonly PointMark[];
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
}

/** Single points, each a square with its name on a short stem. */
export function PointMarks({ marks, x, y, left, right }: PointMarksProps) {
  return marks.map((mark) => {
    // Of two neighbours the left one has its label on the left.
    const isLate = marks.length > 1 ? mark === marks[0] : x(mark.x) > left + (right - left) * 0.55;
    return (
      <Fragment key={mark.id}>
        <path d={`M${x(mark.x)} ${y(mark.y) - 5}V${y(mark.y) - 20}`} stroke="var(--ink2)" strokeWidth={1} fill="none" />
        <rect
          x={x(mark.x) - 4}
          y={y(mark.y) - 4}
          width={8}
          height={8}
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth={1.75}
        />
        <text
          x={x(mark.x) + (isLate ? 3 : -3)}
          y={y(mark.y) - 24}
          fontSize={12.5}
          textAnchor={isLate ? 'end' : 'start'}
          className="flow-halo"
          style={SECOND}
        >
          {mark.label}
        </text>
      </Fragment>
    );
  });
}
