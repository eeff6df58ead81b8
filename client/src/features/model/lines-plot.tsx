import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { Fragment } from 'react';
import { spread } from '../../ui/spread.ts';
import { useWidth } from '../../ui/use-width.ts';

/** How a line is drawn; lines differ in weight and dash, never in colour alone. */
export type PlotLook = 'main' | 'second' | 'third';

/** A line of a plot; its points are [x, y]. */
export interface PlotLine {
  readonly id: string;
  readonly label: string;
  readonly points: readonly (readonly number[])[];
  readonly look: PlotLook;
  /** Draw the points themselves, where they are figures and not a curve. */
  readonly isDotted?: boolean;
}

/** Props of LinesPlot. */
export interface LinesPlotProps {
  /** The text alternative. */
  readonly label: string;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  readonly xLabel?: string;
  readonly lines: readonly PlotLine[];
  readonly marks?: readonly { readonly id: string; readonly label: string; readonly x: number; readonly y: number }[];
  /** A stretch of x named under the axis. */
  readonly band?: { readonly from: number; readonly to: number; readonly label: string };
  readonly height?: number;
}

const STROKE: Readonly<Record<PlotLook, { readonly width: number; readonly dash?: string }>> = {
  main: { width: 3 },
  second: { width: 2, dash: '6 4' },
  third: { width: 1.75, dash: '1.5 4' },
};
const LEFT = 38;
const CHARACTER = 6.6;

/** Lines over a continuous axis with their names at their ends; no legend box. */
export function LinesPlot(props: LinesPlotProps) {
  const { label, xTicks, yTicks, formatX, formatY, xLabel, lines, marks = [], band, height = 230 } = props;
  const [ref, width] = useWidth<HTMLDivElement>(420);
  const longest = Math.max(...lines.map((one) => one.label.length));
  const right = width - Math.min(width * 0.36, longest * CHARACTER + 16);
  const foot = height - (xLabel === undefined && band === undefined ? 26 : 44);
  const xs = [...xTicks, ...lines.flatMap(({ points }) => points.map((point) => point[0] ?? 0))];
  const x = scaleLinear([Math.min(...xs), Math.max(...xs)], [LEFT, right]);
  const y = scaleLinear([yTicks[0] ?? 0, yTicks.at(-1) ?? 1], [foot, 10]);
  const path = line<readonly number[]>(
    (point) => x(point[0] ?? 0),
    (point) => y(point[1] ?? 0),
  );
  const ends = spread(
    lines.map((one) => y(one.points.at(-1)?.[1] ?? 0)),
    17,
    12,
    foot,
  );
  return (
    <div ref={ref} className="drawing">
      <svg width={width} height={height} role="img" aria-label={label}>
        {yTicks.map((tick) => (
          <Fragment key={tick}>
            <line x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
            <text x={LEFT - 8} y={y(tick) + 4} fontSize={12.5} textAnchor="end" style={{ fill: 'var(--ink2)' }}>
              {formatY(tick)}
            </text>
          </Fragment>
        ))}
        {xTicks.map((tick) => (
          <text
            key={tick}
            x={x(tick)}
            y={foot + 18}
            fontSize={12.5}
            textAnchor="middle"
            style={{ fill: 'var(--ink2)' }}
          >
            {formatX(tick)}
          </text>
        ))}
        {xLabel === undefined ? null : (
          <text x={LEFT} y={height - 4} fontSize={12.5} style={{ fill: 'var(--ink2)' }}>
            {xLabel}
          </text>
        )}
        {band === undefined ? null : (
          <>
            <path
              d={`M${x(band.from) - 7} ${foot + 24}v4H${x(band.to) + 7}v-4`}
              fill="none"
              stroke="var(--ink2)"
              strokeWidth={1}
            />
            <text
              x={(x(band.from) + x(band.to)) / 2}
              y={height - 3}
              fontSize={12.5}
              textAnchor="middle"
              style={{ fill: 'var(--ink2)' }}
            >
              {band.label}
            </text>
          </>
        )}
        {lines.toReversed().map((one) => (
          <Fragment key={one.id}>
            <path
              d={path(one.points) ?? ''}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={STROKE[one.look].width}
              strokeDasharray={STROKE[one.look].dash}
              strokeLinecap={one.look === 'third' ? 'round' : 'butt'}
            />
            {one.isDotted === true
              ? one.points.map((point) => (
                  <circle
                    key={point[0]}
                    cx={x(point[0] ?? 0)}
                    cy={y(point[1] ?? 0)}
                    r={one.look === 'main' ? 3.5 : 3}
                    fill={one.look === 'main' ? 'var(--ink)' : 'var(--paper)'}
                    stroke="var(--ink)"
                    strokeWidth={1.5}
                  />
                ))
              : null}
          </Fragment>
        ))}
        {marks.map((mark) => {
          // Of two neighbours the left one writes to the left.
          const isLate = marks.length > 1 ? mark === marks[0] : x(mark.x) > LEFT + (right - LEFT) * 0.55;
          return (
            <Fragment key={mark.id}>
              <path
                d={`M${x(mark.x)} ${y(mark.y) - 5}V${y(mark.y) - 20}`}
                stroke="var(--ink2)"
                strokeWidth={1}
                fill="none"
              />
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
                className="mark-words"
              >
                {mark.label}
              </text>
            </Fragment>
          );
        })}
        {lines.map((one, index) => (
          <text
            key={one.id}
            x={right + 10}
            y={(ends[index] ?? 0) + 4}
            fontSize={12.5}
            fontWeight={one.look === 'main' ? 700 : 500}
          >
            {one.label}
          </text>
        ))}
      </svg>
    </div>
  );
}
