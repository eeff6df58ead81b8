import { useTranslation } from 'react-i18next';
import { useId } from 'react';
import { Hatch } from '../../ui/pattern.tsx';
import { arcPath, halfPath } from '../../marks/geometry.ts';
import { rem } from '../../ui/rem.ts';

const PARTS = ['letter', 'report', 'spirit', 'unknown'] as const;

/** The four parts of the mark, each drawn and named. */
export function MatrixKey() {
  const { t } = useTranslation('record');
  const id = useId();
  return (
    <ul className="matrix-key">
      {PARTS.map((part) => (
        <li key={part}>
          <svg
            width={rem(part === 'letter' ? 18 : 10)}
            height={rem(18)}
            viewBox={`0 0 ${part === 'letter' ? 18 : 10} 18`}
            aria-hidden="true"
          >
            {part === 'unknown' ? (
              <defs>
                <Hatch id={id} step={3.2} weight={1} />
              </defs>
            ) : null}
            {part === 'letter' ? (
              <path
                d={`${arcPath(9, 7.5, 0, Math.PI - 0.01)}${arcPath(9, 7.5, Math.PI, 2 * Math.PI - 0.01)}`}
                fill="none"
                stroke="var(--letter)"
                strokeWidth={2}
              />
            ) : (
              <path
                d={halfPath(9, 8, part === 'report' ? 'left' : 'right')}
                fill={part === 'report' ? 'var(--report)' : part === 'spirit' ? 'var(--spirit)' : `url(#${id})`}
                stroke={part === 'unknown' ? 'var(--hatch)' : 'none'}
                strokeWidth={0.75}
                transform={part === 'report' ? undefined : 'translate(-8 0)'}
              />
            )}
          </svg>
          <span>
            <b className={`${part}-word`}>{t(`matrix.key.${part}`)}</b>
            <br />
            <span>{t(`matrix.key.${part}Note`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
