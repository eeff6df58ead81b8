import { area, curveBumpX } from 'd3-shape';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Stipple } from './pattern.tsx';
import { layOutFlow } from './flow-layout.ts';
import type { FlowNode, PlacedNode } from './flow-layout.ts';
import { useWidth } from './use-width.ts';
import { rem } from './rem.ts';
import './flow.css';

/** Props of Flow. */
export interface FlowProps {
  /** One sentence that says what flows where; the figures are in the table beside it. */
  readonly label: string;
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  /** Words above the middle bar, and below it. */
  readonly hub: { readonly over: string; readonly figure: string; readonly under: readonly string[] };
  readonly format: (value: number) => string;
  readonly height?: number;
  /** A control on the right of a target, such as minus and plus; left out under 480 px, where it would have no room. */
  readonly control?: (id: string) => ReactNode;
}

/** SVG path of a ribbon from one height to another with level ends. */
export function ribbonPath(
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  fromHeight: number,
  toHeight: number,
): string {
  const shape = area<readonly [number, number, number]>()
    .x((p) => p[0])
    .y0((p) => p[1])
    .y1((p) => p[1] + p[2])
    .curve(curveBumpX);
  return (
    shape([
      [from[0], from[1], fromHeight],
      [to[0], to[1], toHeight],
    ]) ?? ''
  );
}

/**
 * Sums that flow through one bar, on one scale throughout; what is taken is stippled, never merged with what is earned.
 */
export function Flow({ label, sources, targets, hub, format, height = 330, control }: FlowProps) {
  const [ref, width] = useWidth<HTMLDivElement>(552);
  const id = useId();
  const isNarrow = width < 480;
  const hasControls = control !== undefined && !isNarrow;
  const left = isNarrow ? 114 : 146;
  const right = width - (isNarrow ? 136 : 140) - (hasControls ? 56 : 0);
  const middle = left + (right - left) * 0.5;
  const { from, to, hubTop, hubHeight } = layOutFlow(sources, targets, height);
  return (
    <div ref={ref} className="flow">
      <svg width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <defs>
          <Stipple id={id} />
        </defs>
        {from.map((half) => (
          <Half key={half.node.id} half={half} bar={left} edge={left + 6} hub={middle - 3} stipple={id}>
            <FlowWords x={left - 10} anchor="end" isNarrow={isNarrow} half={half} format={format} />
          </Half>
        ))}
        {to.map((half) => (
          <Half key={half.node.id} half={half} bar={right} edge={right} hub={middle + 3} stipple={id}>
            <FlowWords x={right + 13} anchor="start" isNarrow half={half} format={format} />
          </Half>
        ))}
        <rect x={middle - 3} y={hubTop} width={7} height={hubHeight} fill="var(--bar)" />
        <text
          className="flow-halo"
          x={middle}
          y={hubTop - 30}
          textAnchor="middle"
          fontSize={13}
          style={{ fill: 'var(--ink2)' }}
        >
          {hub.over}
        </text>
        <text
          className="flow-halo"
          x={middle}
          y={hubTop - 9}
          textAnchor="middle"
          fontSize={22}
          style={{ fontFamily: 'var(--serif)' }}
        >
          {hub.figure}
        </text>
        {hub.under.map((words, i) => (
          <text
            key={words}
            className="flow-halo"
            x={middle}
            y={hubTop + hubHeight + 18 + i * 16}
            textAnchor="middle"
            fontSize={12.5}
            style={{ fill: 'var(--ink2)' }}
          >
            {words}
          </text>
        ))}
      </svg>
      {!hasControls
        ? null
        : to.map(({ node, y, size }) => (
            <span key={node.id} className="flow-control" style={{ top: rem(y + size / 2) }}>
              {control(node.id)}
            </span>
          ))}
    </div>
  );
}

interface HalfProps {
  readonly half: PlacedNode;
  /** Positions of the bar, of the ribbon's start at the bar, and of its end at the hub. */
  readonly bar: number;
  readonly edge: number;
  readonly hub: number;
  /** Id of the pattern of what is taken. */
  readonly stipple: string;
  readonly children: ReactNode;
}

/** One node: its bar, its ribbon to the hub, and its words. */
function Half({ half: { node, y, size, hubY }, bar, edge, hub, stipple, children }: HalfProps) {
  const isTaken = node.fill === 'stipple';
  return (
    <g>
      <path d={ribbonPath([edge, y], [hub, hubY], size, size)} fill={isTaken ? `url(#${stipple})` : 'var(--flow2)'} />
      <rect x={bar} y={y} width={6} height={Math.max(1, size)} fill={isTaken ? 'var(--ink3)' : 'var(--bar)'} />
      {children}
    </g>
  );
}

interface FlowWordsProps {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly isNarrow: boolean;
  readonly half: PlacedNode;
  readonly format: (value: number) => string;
}

function FlowWords({ x, anchor, isNarrow, half, format }: FlowWordsProps) {
  const { node } = half;
  const figure = format(node.value);
  const y = half.y + half.size / 2;
  if (!isNarrow) {
    return (
      <text x={x} y={y + 4.5} textAnchor={anchor} fontSize={13.5}>
        <tspan>{node.label}</tspan>
        <tspan dx={12} fontWeight={600}>
          {figure}
        </tspan>
      </text>
    );
  }
  return (
    <text x={x} y={y - 3} textAnchor={anchor} fontSize={13}>
      <tspan>{node.label}</tspan>
      <tspan x={x} dy={17} fontWeight={600}>
        {figure}
      </tspan>
      {node.note === undefined ? null : (
        <tspan dx={10} style={{ fill: 'var(--ink2)' }}>
          {node.note}
        </tspan>
      )}
    </text>
  );
}
