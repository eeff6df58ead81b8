import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatch } from '../ui/pattern.tsx';
import { useWidth } from '../ui/use-width.ts';
import { rem } from '../ui/rem.ts';
import './marks.css';

/** Props of EvidenceBar; all figures 0-100. */
export interface EvidenceBarProps {
  /** Whose file it is. */
  readonly about: string;
  /** Backed by two sources or more: solid. */
  readonly solid: number;
  /** Backed by one source: hatched, after the solid part. */
  readonly single: number;
  /** The threshold for listing: the line. */
  readonly enough?: number;
}

const HEIGHT = 10;

/** How much evidence there is on a name, and whether it is enough to list it. */
export function EvidenceBar({ about, solid, single, enough = 60 }: EvidenceBarProps) {
  const { t } = useTranslation('marks');
  const [ref, width] = useWidth<HTMLSpanElement>(172);
  const id = useId();
  const x = (value: number) => (Math.min(100, Math.max(0, value)) / 100) * width;
  const top = Math.min(100, solid + single);
  return (
    <span ref={ref} className="evidence-bar" role="img" aria-label={t('evidence', { about, solid, top, enough })}>
      <svg width={rem(width)} height={rem(HEIGHT + 6)} viewBox={`0 0 ${width} ${HEIGHT + 6}`} aria-hidden="true">
        <defs>
          <Hatch id={id} step={3.5} />
        </defs>
        <rect x={0.5} y={3.5} width={Math.max(0, width - 1)} height={HEIGHT - 1} fill="none" stroke="var(--rule)" />
        <rect x={0} y={3} width={x(solid)} height={HEIGHT} fill="var(--bar)" />
        {single > 0 ? (
          <rect
            x={x(solid)}
            y={3.5}
            width={x(top) - x(solid)}
            height={HEIGHT - 1}
            fill={`url(#${id})`}
            stroke="var(--hatch)"
            strokeWidth={0.75}
          />
        ) : null}
        <line x1={x(enough)} x2={x(enough)} y1={0} y2={HEIGHT + 6} stroke="var(--paper)" strokeWidth={3.5} />
        <line x1={x(enough)} x2={x(enough)} y1={0} y2={HEIGHT + 6} stroke="var(--ink)" strokeWidth={1.25} />
      </svg>
    </span>
  );
}
