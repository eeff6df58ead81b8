import { spread } from './spread.ts';

/** `small` names alone; `wide` names with a note at the far right; `stacked` names with the note beneath. */
type EndLook = 'small' | 'wide' | 'stacked';

const END: Readonly<Record<EndLook, { readonly gap: number; readonly off: number; readonly size: number }>> = {
  small: { gap: 17, off: 10, size: 12.5 },
  wide: { gap: 19, off: 14, size: 13.5 },
  stacked: { gap: 36, off: 14, size: 13.5 },
};

/** Props of LineEnds. */
export interface LineEndsProps {
  readonly ends: readonly {
    readonly id: string;
    readonly label: string;
    readonly note: string | undefined;
    readonly color: string | undefined;
    readonly isBold: boolean;
    readonly y: number;
  }[];
  readonly right: number;
  readonly width: number;
  readonly foot: number;
  readonly look: EndLook;
}

/** The names of the lines at their ends, moved apart so that none covers another. */
export function LineEnds({ ends, right, width, foot, look }: LineEndsProps) {
  const { gap, off, size } = END[look];
  const isWide = look === 'wide';
  const places = spread(
    ends.map((end) => end.y),
    gap,
    12,
    foot,
  );
  return ends.map(({ id, label, note, color, isBold }, index) => (
    <text
      key={id}
      x={right + off}
      y={(places[index] ?? 0) + 4}
      fontSize={size}
      fontWeight={isBold ? 700 : look === 'small' ? 500 : 600}
      style={{ fill: color ?? 'var(--ink)' }}
    >
      <tspan>{label}</tspan>
      {note === undefined ? null : (
        <tspan
          x={isWide ? width : right + off}
          dy={isWide ? 0 : 16}
          textAnchor={isWide ? 'end' : 'start'}
          fontSize={13}
          fontWeight={isBold ? 700 : 400}
          style={{ fill: isBold ? 'var(--ink)' : 'var(--ink2)' }}
        >
          {note}
        </tspan>
      )}
    </text>
  ));
}
