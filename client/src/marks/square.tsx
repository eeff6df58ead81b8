import { useId } from 'react';
import { Hatch } from '../ui/pattern.tsx';
import { rem } from '../ui/rem.ts';

/** How one square of a count is drawn. */
export type SquareLook = 'solid' | 'split' | 'hatched' | 'empty' | 'cross' | 'dash' | 'slash';

/** One square of a count; words beside the row give its meaning. */
export function Square({
  look,
  width = 18,
  height = 21,
}: {
  readonly look: SquareLook;
  readonly width?: number;
  readonly height?: number;
}) {
  const id = useId();
  const fill = look === 'solid' ? 'var(--ink)' : look === 'hatched' ? `url(#${id})` : 'none';
  const r = width - 0.75;
  const b = height - 0.75;
  return (
    <svg width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {look === 'hatched' ? (
        <defs>
          <Hatch id={id} step={3.6} />
        </defs>
      ) : null}
      <rect
        x={0.75}
        y={0.75}
        width={width - 1.5}
        height={height - 1.5}
        fill={fill}
        stroke="var(--ink)"
        strokeWidth={1.25}
      />
      {look === 'split' ? <path d={`M0.75 ${b}L${r} ${b}L${r} 0.75Z`} fill="var(--ink)" /> : null}
      {look === 'cross' ? (
        <path
          d={`M4.5 5.5L${width - 4.5} ${height - 5.5}M${width - 4.5} 5.5L4.5 ${height - 5.5}`}
          stroke="var(--ink)"
          strokeWidth={1.75}
        />
      ) : null}
      {look === 'dash' ? <path d={`M5 ${height / 2}H${width - 5}`} stroke="var(--ink)" strokeWidth={1.75} /> : null}
      {look === 'slash' ? <path d={`M0.75 ${b}L${r} 0.75`} stroke="var(--ink)" strokeWidth={1.25} /> : null}
    </svg>
  );
}
