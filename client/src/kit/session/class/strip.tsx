import type { Tick } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { rowWords } from '../../../text/formats.ts';
import { rem } from '../../../ui/rem.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { LOOKS, type ClassLook } from './look.ts';

/** Props of Strip. */
export interface StripProps {
  readonly name: string;
  readonly ticks: readonly Tick[];
  /** Half the width of the axis, which is even about zero. */
  readonly reach: number;
  readonly format: (value: number) => string;
  readonly look: ClassLook;
  /** The table that stands out; `null` for none. */
  readonly own: number | null;
}

/** One axis about zero with a mark for each table: thin for most, a box for the one that stands out. */
export function Strip({ name, ticks, reach, format, look, own }: StripProps) {
  const { t } = useTranslation('screen');
  const sizes = LOOKS[look];
  const [ref, width] = useWidth<HTMLDivElement>(sizes.width / 2);
  const height = sizes.axis * 2;
  const x = (value: number): number => (width / 2) * (1 + Math.max(-1, Math.min(1, value / reach)) * 0.96);
  const values = rowWords(ticks.map(({ table, value }) => t('strip.value', { table, value: format(value) })));
  const box = sizes.thick * 2.4;
  return (
    <div ref={ref} className="class-strip">
      <svg
        width={rem(width)}
        height={rem(height)}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('strip.label', { name, values })}
      >
        <line x1={0} x2={width} y1={height / 2} y2={height / 2} stroke="var(--rule)" strokeWidth={sizes.hair} />
        <line
          x1={x(0)}
          x2={x(0)}
          y1={0}
          y2={height}
          stroke="var(--ink3)"
          strokeWidth={sizes.hair}
          strokeDasharray="6 6"
        />
        {ticks
          .filter(({ table }) => table !== own)
          .map(({ table, value }) => (
            <line
              key={table}
              x1={x(value)}
              x2={x(value)}
              y1={height * 0.14}
              y2={height * 0.86}
              stroke="var(--ink)"
              strokeWidth={sizes.thin * 1.6}
            />
          ))}
        {ticks
          .filter(({ table }) => table === own)
          .map(({ table, value }) => (
            <rect key={table} x={x(value) - box / 2} y={0} width={box} height={height} fill="var(--ink)" />
          ))}
      </svg>
    </div>
  );
}
