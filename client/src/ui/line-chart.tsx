import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useWidth } from './use-width.ts';
import { spread } from './spread.ts';
import './flow.css';

/** One line of a LineChart. */
export interface LineSeries {
  readonly id: string;
  readonly label: string;
  /** Words after the label: the last figure, or how far off. */
  readonly note?: string;
  /** One per x; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** `truth` is 3.5 px and solid, `belief` 1.75 px and dashed, `other` the dashed history that did not happen. */
  readonly look: 'truth' | 'belief' | 'other';
  /** A CSS colour; ink if not said. */
  readonly color?: string;
  /** An SVG dash pattern; beliefs of different people differ in it. */
  readonly dash?: string;
  /** What stands at each point: SVG of the given size, drawn from its top left corner. */
  readonly marker?: (size: number) => ReactNode;
  /** The interval in which the line ends. */
  readonly end?: { readonly low: number; readonly high: number };
}

/** Props of LineChart. */
export interface LineChartProps {
  /** One sentence that says what the lines do. */
  readonly label: string;
  readonly xs: readonly string[];
  readonly series: readonly LineSeries[];
  /** Grid lines; the first and last bound the axis unless values go beyond them. */
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly height?: number;
  /** Shade what lies between two lines, with a word about it. */
  readonly between?: { readonly upper: string; readonly lower: string };
}

const MARKER = 9;
const LEFT = 40;

/** Lines over rounds with their names at their ends; no legend box. */
export function LineChart({ label, xs, series, ticks, format, height = 236, between }: LineChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>(508);
  const isNarrow = width < 460;
  const right = width - (isNarrow ? 122 : 150);
  const all = [
    ...ticks,
    ...series.flatMap((one) => [...one.values, one.end?.low ?? null, one.end?.high ?? null]),
  ].filter((v) => v !== null);
  const x = scaleLinear([0, Math.max(1, xs.length - 1)], [LEFT, right]);
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [height - 34, 10]);
  const path = line<number | null>(
    (_, i) => x(i),
    (v) => y(v ?? 0),
  ).defined((v) => v !== null);
  const shade = bandOf(between, series, x, y);
  const order = series.toSorted((a, b) => Number(a.look === 'truth') - Number(b.look === 'truth'));
  const ends = spread(
    series.map((one) => y(one.values.findLast((v) => v !== null) ?? 0)),
    isNarrow || series.some((one) => one.look === 'other') ? 36 : 19,
    12,
    height - 24,
  );
  return (
    <div ref={ref} className="drawing">
      <svg width={width} height={height} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <Fragment key={tick}>
            <line x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
            <text x={LEFT - 9} y={y(tick) + 4} fontSize={12.5} textAnchor="end" style={{ fill: 'var(--ink2)' }}>
              {format(tick)}
            </text>
          </Fragment>
        ))}
        {xs.map((word, i) => (
          <text key={word} x={x(i)} y={height - 8} fontSize={12.5} textAnchor="middle" style={{ fill: 'var(--ink2)' }}>
            {word}
          </text>
        ))}
        {shade === null ? null : <path d={shade} fill="var(--flow2)" opacity={0.6} />}
        {order.map((one) => (
          <path
            key={one.id}
            d={path(one.values) ?? ''}
            fill="none"
            stroke={one.color ?? 'var(--ink)'}
            strokeWidth={one.look === 'truth' ? 3.5 : one.look === 'other' ? 2 : 1.75}
            strokeDasharray={
              one.look === 'truth' ? undefined : (one.dash ?? (one.look === 'other' ? '5 3' : undefined))
            }
          />
        ))}
        {/* One point makes no line. */}
        {xs.length > 1
          ? null
          : order.map(({ id, values: [v], look, color }) =>
              v === null || v === undefined ? null : (
                <circle key={id} cx={x(0)} cy={y(v)} r={look === 'truth' ? 5 : 3.5} fill={color ?? 'var(--ink)'} />
              ),
            )}
        {series.map((one) =>
          one.marker === undefined
            ? null
            : one.values.map((v, i) =>
                v === null ? null : (
                  <g key={`${one.id}-${xs[i] ?? i}`} transform={`translate(${x(i) - MARKER / 2},${y(v) - MARKER / 2})`}>
                    <rect width={MARKER} height={MARKER} fill="var(--paper)" />
                    {one.marker?.(MARKER)}
                  </g>
                ),
              ),
        )}
        {series.map((one, i) => (
          <Fragment key={one.id}>
            {one.end === undefined ? null : <Whisker x={right} low={y(one.end.low)} high={y(one.end.high)} />}
            <text
              x={right + 14}
              y={(ends[i] ?? 0) + 4}
              fontSize={13.5}
              fontWeight={one.look === 'truth' ? 700 : 600}
              style={{ fill: one.color ?? 'var(--ink)' }}
            >
              {one.label}
              {one.note === undefined ? null : (
                <tspan
                  x={isNarrow || one.look === 'other' ? right + 14 : width}
                  dy={isNarrow || one.look === 'other' ? 16 : 0}
                  textAnchor={isNarrow || one.look === 'other' ? 'start' : 'end'}
                  fontSize={13}
                  fontWeight={one.look === 'truth' ? 700 : 400}
                  style={{ fill: one.look === 'truth' ? 'var(--ink)' : 'var(--ink2)' }}
                >
                  {one.note}
                </tspan>
              )}
            </text>
          </Fragment>
        ))}
      </svg>
    </div>
  );
}

function Whisker({ x, low, high }: { readonly x: number; readonly low: number; readonly high: number }) {
  return (
    <path
      d={`M${x} ${low}V${high}M${x - 4} ${low}h8M${x - 4} ${high}h8`}
      stroke="var(--ink)"
      strokeWidth={1.5}
      fill="none"
    />
  );
}

type Scale = (value: number) => number;

function bandOf(between: LineChartProps['between'], series: readonly LineSeries[], x: Scale, y: Scale): string | null {
  const upper = series.find((one) => one.id === between?.upper);
  const lower = series.find((one) => one.id === between?.lower);
  if (upper === undefined || lower === undefined) return null;
  const shape = area<number | null>()
    .defined((v, i) => v !== null && (lower.values[i] ?? null) !== null)
    .x((_, i) => x(i))
    .y0((_, i) => y(lower.values[i] ?? 0))
    .y1((v) => y(v ?? 0));
  return shape(upper.values);
}
