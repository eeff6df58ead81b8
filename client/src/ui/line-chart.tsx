import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { Band, Dots, Grid, Markers, PointMarks } from './line-chart-parts.tsx';
import { LineEnds } from './line-ends.tsx';
import type { LineLook, LinePoint, LineSeries, PointMark, XAxis } from './line-series.ts';
import { useWidth } from './use-width.ts';
import { rem } from './rem.ts';
import './flow.css';

/** Props of LineChart. */
export interface LineChartProps {
  /** One sentence that says what the lines do. */
  readonly label: string;
  readonly x: XAxis;
  readonly series: readonly LineSeries[];
  /** Grid lines; the first and last bound the axis unless values go beyond them. */
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly height?: number;
  /** Shades the area between two lines, by their ids. */
  readonly between?: { readonly upper: string; readonly lower: string };
  /** Single points with a name of their own. */
  readonly marks?: readonly PointMark[];
}

const STROKE: Readonly<Record<LineLook, { readonly width: number; readonly dash?: string }>> = {
  truth: { width: 3.5 },
  belief: { width: 1.75 },
  other: { width: 2, dash: '5 3' },
  main: { width: 3 },
  second: { width: 2, dash: '6 4' },
  third: { width: 1.75, dash: '1.5 4' },
};
const LEFT = 40;
/** Width in px per character of a name at the end of a line. */
const CHARACTER = 6.6;
const isBold = (look: LineLook): boolean => look === 'truth' || look === 'main';

/** Lines over an axis with their names at their ends; no legend box. */
export function LineChart({ label, x: axis, series, ticks, format, height = 236, between, marks }: LineChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>(508);
  const isNarrow = width < 460;
  const hasNotes = series.some((one) => one.note !== undefined);
  const right = width - (hasNotes ? (isNarrow ? 122 : 150) : roomForNames(series, width));
  const foot = height - (axis.name !== undefined || axis.band !== undefined ? 44 : hasNotes ? 34 : 26);
  const [x, y] = scalesOf(axis, series, ticks, { left: LEFT, right, foot });
  const path = line<LinePoint>(
    ([at]) => x(at),
    ([, value]) => y(value ?? 0),
  ).defined(([, value]) => value !== null);
  const shade = shadeOf(between, series, x, y);
  const order = series.toSorted((a, b) => STROKE[a.look].width - STROKE[b.look].width);
  return (
    <div ref={ref} className="drawing">
      <svg width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Grid axis={axis} ticks={ticks} format={format} scales={{ x, y }} box={{ left: LEFT, right, foot, height }} />
        {axis.band === undefined ? null : <Band band={axis.band} x={x} foot={foot} height={height} />}
        {shade === null ? null : <path d={shade} fill="var(--flow2)" opacity={0.6} />}
        {order.map((one) => (
          <path
            key={one.id}
            d={path(one.points) ?? ''}
            fill="none"
            stroke={one.color ?? 'var(--ink)'}
            strokeWidth={STROKE[one.look].width}
            strokeDasharray={one.look === 'truth' ? undefined : (one.dash ?? STROKE[one.look].dash)}
            strokeLinecap={one.look === 'third' ? 'round' : 'butt'}
          />
        ))}
        {order.map((one) => (
          <Dots key={one.id} series={one} isAlone={axis.ticks.length === 1} isBold={isBold(one.look)} x={x} y={y} />
        ))}
        {series.map((one) => (
          <Markers key={one.id} series={one} x={x} y={y} />
        ))}
        {marks === undefined ? null : <PointMarks marks={marks} x={x} y={y} left={LEFT} right={right} />}
        <LineEnds
          ends={series.map(({ id, label: name, note, color, look, points }) => ({
            id,
            label: name,
            note,
            color,
            isBold: isBold(look),
            y: y(points.findLast(([, value]) => value !== null)?.[1] ?? 0),
          }))}
          right={right}
          width={width}
          foot={hasNotes ? height - 24 : foot}
          look={!hasNotes ? 'small' : isNarrow || series.some((one) => one.look === 'other') ? 'stacked' : 'wide'}
        />
      </svg>
    </div>
  );
}

function roomForNames(series: readonly LineSeries[], width: number): number {
  const longest = Math.max(...series.map((one) => one.label.length));
  return Math.min(width * 0.36, longest * CHARACTER + 16);
}

type Scale = (value: number) => number;

function scalesOf(
  axis: XAxis,
  series: readonly LineSeries[],
  ticks: readonly number[],
  { left, right, foot }: { readonly left: number; readonly right: number; readonly foot: number },
): readonly [Scale, Scale] {
  const xs = [...axis.ticks, ...series.flatMap(({ points }) => points.map(([at]) => at))];
  const ys = [...ticks, ...series.flatMap(({ points }) => points.map(([, value]) => value))].filter(
    (value) => value !== null,
  );
  const first = Math.min(...xs);
  const last = Math.max(...xs);
  return [
    scaleLinear([first, first === last ? first + 1 : last], [left, right]),
    scaleLinear([Math.min(...ys), Math.max(...ys)], [foot, 10]),
  ];
}

function shadeOf(between: LineChartProps['between'], series: readonly LineSeries[], x: Scale, y: Scale): string | null {
  const upper = series.find((one) => one.id === between?.upper);
  const lower = series.find((one) => one.id === between?.lower);
  if (upper === undefined || lower === undefined) return null;
  const under = (index: number): number | null => lower.points[index]?.[1] ?? null;
  const shape = area<LinePoint>()
    .defined(([, value], index) => value !== null && under(index) !== null)
    .x(([at]) => x(at))
    .y0((_, index) => y(under(index) ?? 0))
    .y1(([, value]) => y(value ?? 0));
  return shape(upper.points);
}
