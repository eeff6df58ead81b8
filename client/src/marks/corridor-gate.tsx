import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatch } from '../ui/pattern.tsx';
import type { ShownEffort } from './split-disc.tsx';

/** Props of CorridorGate. */
export interface CorridorGateProps {
  /** Which corridor, in words. */
  readonly about: string;
  readonly report: ShownEffort;
  readonly spirit: ShownEffort;
  readonly width?: number;
  readonly height: number;
}

/**
 * A corridor's gate: the letter as a blue slot, the report in ochre on its left, the true effort (or hatch) on its
 * right.
 */
export function CorridorGate({ about, report, spirit, width = 16, height }: CorridorGateProps) {
  const { t } = useTranslation('marks');
  const id = useId();
  const half = width / 2;
  const tall = (effort: ShownEffort) =>
    effort === 'unknown' ? height : effort === 'none' ? 0 : Math.max(2, (height * Math.min(3, effort)) / 3);
  const fill = (effort: ShownEffort, color: string) => (effort === 'unknown' ? `url(#${id})` : color);
  const say = (effort: ShownEffort) => (typeof effort === 'number' ? t('ofThree', { effort }) : t('unknown'));
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={t('gate', { about, report: say(report), spirit: say(spirit) })}
    >
      <defs>
        <Hatch id={id} />
      </defs>
      <rect width={width} height={height} fill="var(--paper)" />
      <rect
        x={1}
        y={height - tall(report)}
        width={half - 1.5}
        height={tall(report)}
        fill={fill(report, 'var(--report)')}
      />
      <rect
        x={half + 0.5}
        y={height - tall(spirit)}
        width={half - 1.5}
        height={tall(spirit)}
        fill={fill(spirit, 'var(--spirit)')}
      />
      <rect width={width} height={height} fill="none" stroke="var(--letter)" strokeWidth={2.25} />
    </svg>
  );
}
