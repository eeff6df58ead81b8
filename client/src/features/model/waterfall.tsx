import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { ReportBar } from '../../lab/model-report.ts';
import { Hatch } from '../../ui/pattern.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { formatSignificant } from '../../text/format-figure.ts';
import { rem } from '../../ui/rem.ts';

/** Props of Waterfall. */
export interface WaterfallProps {
  /** The text alternative. */
  readonly label: string;
  readonly bars: readonly ReportBar[];
  readonly nameOf: (id: string) => string;
}

const ROW = 27;
const FIGURES = 64;

/** Steps from one level to another, row below row: levels are solid, losses hatched, gains outlined. */
export function Waterfall({ label, bars, nameOf }: WaterfallProps) {
  const [ref, width] = useWidth<HTMLDivElement>(420);
  const hatch = useId();
  const names = Math.min(150, width * 0.4);
  const most = Math.max(...bars.flatMap(({ from, to }) => [from, to]));
  const height = bars.length * ROW + 4;
  const x = scaleLinear([0, most], [names, width - FIGURES]);
  return (
    <div ref={ref} className="drawing">
      <svg width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <defs>
          <Hatch id={hatch} />
        </defs>
        <line x1={x(0)} x2={x(0)} y1={0} y2={bars.length * ROW} stroke="var(--rule2)" />
        {bars.map(({ id, from, to }, index) => {
          const isLevel = index === 0 || index === bars.length - 1;
          const top = index * ROW + 4;
          const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
          return (
            <g key={id}>
              <text x={names - 10} y={top + 14} fontSize={12.5} textAnchor="end" fontWeight={isLevel ? 700 : 400}>
                {nameOf(id)}
              </text>
              <rect
                x={left}
                y={top}
                width={Math.max(1.5, right - left)}
                height={ROW - 8}
                fill={isLevel ? 'var(--bar)' : to < from ? `url(#${hatch})` : 'var(--paper)'}
                stroke={isLevel ? 'none' : 'var(--ink)'}
                strokeWidth={1.25}
              />
              <text x={right + 8} y={top + 14} fontSize={12.5} fontWeight={isLevel ? 700 : 400}>
                {isLevel ? formatSignificant(to) : `${to < from ? '−' : '+'}${formatSignificant(Math.abs(to - from))}`}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
