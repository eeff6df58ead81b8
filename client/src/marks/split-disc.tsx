import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatch } from '../ui/pattern.tsx';
import { arcPath, discShape, effortScale, halfPath } from './geometry.ts';
import { rowWords } from '../text/formats.ts';
import { rem } from '../ui/rem.ts';
import './marks.css';

/** An effort of 0-3 (means may lie between), unknown to the reader, or not applicable. */
export type ShownEffort = number | 'unknown' | 'none';

/** Props of SplitDisc. */
export interface SplitDiscProps {
  /** Level in force, 0-4. */
  readonly letter: number;
  /** The reported effort: the left half. */
  readonly report: ShownEffort;
  /** The true effort: the right half. */
  readonly spirit: ShownEffort;
  /** Diameter in px, 22 to 372. */
  readonly size?: number;
  /** What the disc is about, such as "Luxury goods, China"; begins its text alternative. */
  readonly about?: string;
  /** True if words beside it already say the same. */
  readonly isDecorative?: boolean;
}

/** The mark of the game: a ring for the letter, a left half for the report, a right half for the spirit; hatch is unknown. */
export function SplitDisc({ letter, report, spirit, size = 44, about, isDecorative = false }: SplitDiscProps) {
  const id = useId();
  const words = useDiscWords({ letter, report, spirit, about });
  const shape = discShape(size);
  const spoken = isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words };
  return (
    <svg className="split-disc" width={rem(size)} height={rem(size)} viewBox={`0 0 ${size} ${size}`} {...spoken}>
      <defs>
        <Hatch id={id} step={Math.max(3, size * 0.07)} weight={Math.max(0.9, size * 0.014)} />
      </defs>
      {[0, 1, 2, 3].map((quarter) => {
        const isOn = quarter < letter;
        return (
          <path
            key={quarter}
            d={arcPath(
              shape.centre,
              shape.ring,
              (quarter * Math.PI) / 2 + shape.pad,
              ((quarter + 1) * Math.PI) / 2 - shape.pad,
            )}
            fill="none"
            stroke={isOn ? 'var(--letter)' : 'var(--rule2)'}
            strokeWidth={isOn ? shape.stroke : Math.min(1, shape.stroke * 0.5)}
            strokeDasharray={isOn ? undefined : '1.5 2.5'}
          />
        );
      })}
      <Half side="left" effort={report} size={size} hatch={id} />
      <Half side="right" effort={spirit} size={size} hatch={id} />
    </svg>
  );
}

interface HalfProps {
  readonly side: 'left' | 'right';
  readonly effort: ShownEffort;
  readonly size: number;
  readonly hatch: string;
}

// The hatch stays mounted under the fill, so that a reveal is one change of opacity and scale.
function Half({ side, effort, size, hatch }: HalfProps) {
  if (effort === 'none') return null;
  const { centre, full, gap } = discShape(size);
  const d = halfPath(centre, full, side);
  const isKnown = effort !== 'unknown';
  const scale = isKnown ? effortScale(effort, full) : 1;
  const origin = `${centre}px ${centre}px`;
  return (
    <g transform={`translate(${side === 'left' ? -gap : gap} 0)`}>
      <path
        className="half"
        d={d}
        fill={`url(#${hatch})`}
        stroke="var(--hatch)"
        strokeWidth={0.75}
        style={{ opacity: isKnown ? 0 : 1 }}
      />
      <path
        className="half"
        d={d}
        fill={side === 'left' ? 'var(--report)' : 'var(--spirit)'}
        style={{ opacity: isKnown ? 1 : 0, transform: `scale(${scale.toFixed(4)})`, transformOrigin: origin }}
      />
    </g>
  );
}

/** The text alternative of a disc: "Luxury goods, China: letter 3 of 4, reported 2 of 3, true effort unknown". */
export function useDiscWords({
  letter,
  report,
  spirit,
  about,
}: Pick<SplitDiscProps, 'letter' | 'report' | 'spirit'> & { readonly about?: string | undefined }): string {
  const { t } = useTranslation('marks');
  const figure = (effort: number) => String(Math.round(effort * 10) / 10);
  const parts: string[] = [t('disc.letter', { level: letter })];
  if (report === 'unknown') parts.push(t('disc.reportUnknown'));
  else if (report !== 'none') parts.push(t('disc.report', { effort: figure(report) }));
  if (spirit === 'unknown') parts.push(t('disc.spiritUnknown'));
  else if (spirit !== 'none') parts.push(t('disc.spirit', { effort: figure(spirit) }));
  const words = rowWords(parts);
  return about === undefined ? words : t('disc.about', { about, words });
}
