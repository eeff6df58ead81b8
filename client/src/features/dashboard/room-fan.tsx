import { fanOf } from '@letter/shared/session';
import type { FigureId } from '@letter/shared/session';
import type { TableCurves } from '@letter/shared/protocol';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import { formatPart } from '../../text/format-figure.ts';
import { rem } from '../../ui/rem.ts';
import { useWidth } from '../../ui/use-width.ts';

/** Props of RoomFan. */
export interface RoomFanProps {
  readonly curves: readonly TableCurves[];
  readonly figure: FigureId;
  readonly height: number;
  /** One sentence that says what the lines do. */
  readonly label: string;
}

/** Least and most of a figure's axis; the top grows with what is shown. */
const RANGE: Readonly<Record<FigureId, readonly [number, number]>> = {
  leakage: [0, 60],
  letter: [0, 4],
  report: [0, 3],
  effort: [0, 3],
  programme: [0, 80],
  tension: [0, 100],
  welfare: [0, 100],
  loyalty: [0, 100],
};
/** Axes of 0 to 100 grow by so much. */
const STEP = 20;
const ROOM_RIGHT = 64;
const ROOM_LEFT = 30;
/** Px from one name to the next. */
const NAME = 15;

/** One figure of all tables over one axis: thin lines, and the few that stand out in ink with their name. */
export function RoomFan({ curves, figure, height, label }: RoomFanProps) {
  const { t } = useTranslation('dashboard');
  const [ref, width] = useWidth<HTMLDivElement>(256);
  const fan = fanOf(curves.map(({ number, curves: of }) => ({ table: number, values: of[figure] })));
  const rounds = Math.max(1, ...fan.lines.map(({ values }) => values.length));
  const [least, most] = RANGE[figure];
  const reached = Math.max(most, ...fan.lines.flatMap(({ values }) => values));
  // Percent and indices end on a whole step; letters and efforts on the end of their scale.
  const top = most < STEP ? most : Math.ceil(reached / STEP) * STEP;
  const foot = height - 22;
  const x = scaleLinear([1, Math.max(2, rounds)], [ROOM_LEFT, width - ROOM_RIGHT]);
  const y = scaleLinear([least, top], [foot, 12]);
  const path = line<number>(
    (_, at) => x(at + 1),
    (value) => y(value),
  );
  const named = new Set(fan.named.map(({ table }) => table));
  const ticks = [least, (least + top) / 2, top];
  // Names keep a line's height between each other.
  const names = apart(
    fan.named.toSorted((a, b) => b.value - a.value).map(({ table, value }) => ({ table, at: y(value) + 4 })),
  );
  return (
    <div ref={ref} className="drawing">
      <svg width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={ROOM_LEFT} x2={width - ROOM_RIGHT} y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
            <text x={ROOM_LEFT - 6} y={y(tick) + 4} fontSize={12} textAnchor="end" className="dash-axis">
              {formatPart(tick)}
            </text>
          </g>
        ))}
        {Array.from({ length: rounds }, (_, at) => (
          <text key={at} x={x(at + 1)} y={height - 4} fontSize={12} textAnchor="middle" className="dash-axis">
            {t('compare.head', { round: at + 1 })}
          </text>
        ))}
        {fan.lines.map(({ table, values }) => {
          const isNamed = named.has(table);
          const stroke = isNamed ? 'var(--ink)' : 'var(--rule2)';
          return values.length === 1 ? (
            <circle key={table} cx={x(1)} cy={y(values[0] ?? 0)} r={isNamed ? 3 : 2} fill={stroke} />
          ) : (
            <path key={table} d={path(values) ?? ''} fill="none" stroke={stroke} strokeWidth={isNamed ? 2 : 1} />
          );
        })}
        {names.map(({ table, at }) => (
          <text key={table} x={width - ROOM_RIGHT + 6} y={at} fontSize={12} fontWeight={600}>
            {t('compare.line', { table })}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Names in the order in which they stand, moved down where two would overlap. */
const apart = (names: readonly { readonly table: number; readonly at: number }[]) =>
  names.reduce<readonly { readonly table: number; readonly at: number }[]>(
    (placed, { table, at }) => [...placed, { table, at: Math.max(at, (placed.at(-1)?.at ?? -NAME) + NAME) }],
    [],
  );
