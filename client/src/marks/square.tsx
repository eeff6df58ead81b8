import { memo, useId } from 'react';
import { Hatch } from '../ui/pattern.tsx';
import { rem } from '../ui/rem.ts';

/** How one square of a count is drawn. */
export type SquareLook = 'solid' | 'split' | 'hatched' | 'empty' | 'cross' | 'dash' | 'slash';

/** One square of a count; words beside the row give its meaning. */
export const Square = memo(function Square({
  look,
  width = 18,
  height = 21,
  weight = 1.25,
}: {
  readonly look: SquareLook;
  readonly width?: number;
  readonly height?: number;
  /** Of its edge, px; signs within are half as heavy again. */
  readonly weight?: number;
}) {
  const id = useId();
  const fill = look === 'solid' ? 'var(--ink)' : look === 'hatched' ? `url(#${id})` : 'none';
  const r = width - 0.75;
  const b = height - 0.75;
  const edge = Math.max(0.75, weight / 2);
  const inner = Math.max(4.5, width * 0.25);
  return (
    <svg width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {look === 'hatched' ? (
        <defs>
          <Hatch id={id} step={Math.max(3.6, width * 0.14)} weight={Math.max(0.9, weight * 0.8)} />
        </defs>
      ) : null}
      <rect
        x={edge}
        y={edge}
        width={width - 2 * edge}
        height={height - 2 * edge}
        fill={fill}
        stroke="var(--ink)"
        strokeWidth={weight}
      />
      {look === 'split' ? <path d={`M0.75 ${b}L${r} ${b}L${r} 0.75Z`} fill="var(--ink)" /> : null}
      {look === 'cross' ? (
        <path
          d={`M${inner} ${inner + 1}L${width - inner} ${height - inner - 1}M${width - inner} ${inner + 1}L${inner} ${height - inner - 1}`}
          stroke="var(--ink)"
          strokeWidth={weight * 1.4}
        />
      ) : null}
      {look === 'dash' ? (
        <path
          d={`M${inner + 0.5} ${height / 2}H${width - inner - 0.5}`}
          stroke="var(--ink)"
          strokeWidth={weight * 1.4}
        />
      ) : null}
      {look === 'slash' ? <path d={`M0.75 ${b}L${r} 0.75`} stroke="var(--ink)" strokeWidth={1.25} /> : null}
    </svg>
  );
});
