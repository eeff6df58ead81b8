import { useTranslation } from 'react-i18next';
import { discShape, effortScale } from '../../marks/geometry.ts';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { rem } from '../../ui/rem.ts';

const HISTORY = [
  { letter: 1, report: 1, spirit: 1 },
  { letter: 1, report: 1, spirit: 1 },
  { letter: 2, report: 1, spirit: 1 },
  { letter: 2, report: 2, spirit: 1 },
  { letter: 3, report: 2, spirit: 1 },
  { letter: 4, report: 2, spirit: 1 },
  { letter: 4, report: 2, spirit: 1 },
  { letter: 4, report: 3, spirit: 1 },
] as const;
const SHOWN = 5;
const SIZE = 372;
const LEFT = 26;
const TOP = 92;

/** The mark at its largest with its four parts labelled, and the same measure over eight half-years. */
export function LandingFigure() {
  const { t } = useTranslation('landing');
  const { centre, ring, full } = discShape(SIZE);
  const x = LEFT + centre;
  const y = TOP + centre;
  const report = full * effortScale(2, full);
  const spirit = full * effortScale(1, full);
  return (
    <figure className="landing-figure">
      <figcaption className="figure-caption">{t('figure.caption')}</figcaption>
      <div className="figure-mark">
        <span className="figure-disc">
          <SplitDisc letter={4} report={2} spirit={1} size={SIZE} about={t('figure.caption')} />
        </span>
        <svg className="figure-lines" width={rem(612)} height={rem(540)} viewBox="0 44 612 540" aria-hidden="true">
          <circle cx={x} cy={y} r={full} fill="none" stroke="var(--rule)" />
          <Lead from={[x + Math.sin(0.82) * ring, y - Math.cos(0.82) * ring]} to={[468, y - Math.cos(0.82) * ring]} />
          <Lead from={[x + spirit * 0.5, y + 12]} to={[468, y + 12]} />
          <Lead from={[x + full * 0.72, y + full * 0.54]} to={[468, y + full * 0.54]} />
          <Lead from={[x - report * 0.42, y + report * 0.62]} to={[x - report * 0.42, TOP + SIZE + 30]} />
        </svg>
        <Label id="letter" left={478} top={y - Math.cos(0.82) * ring} />
        <Label id="spirit" left={478} top={y + 12} />
        <Label id="gap" left={478} top={y + full * 0.54} />
        <Label id="report" left={x - report * 0.42 - 2} top={TOP + SIZE + 46} />
      </div>
      <div className="figure-strip">
        <div className="figure-strip-head">
          <h2 className="section-head">{t('figure.strip')}</h2>
          <span className="second">{t('figure.moral')}</span>
        </div>
        <ol>
          {HISTORY.map((disc, index) => {
            const when = t('figure.half', { year: 2016 + Math.floor(index / 2), half: (index % 2) + 1 });
            return (
              <li key={when} className={index === SHOWN ? 'is-shown' : undefined}>
                <SplitDisc {...disc} size={58} about={when} />
                <span aria-hidden="true">{when}</span>
              </li>
            );
          })}
        </ol>
      </div>
    </figure>
  );
}

interface LeadProps {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

function Lead({ from, to }: LeadProps) {
  return (
    <g stroke="var(--ink)">
      <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      <circle cx={from[0]} cy={from[1]} r={2.2} fill="var(--ink)" stroke="none" />
    </g>
  );
}

// On a phone there are no leader lines, and the labels are listed under the disc.
function Label({
  id,
  left,
  top,
}: {
  readonly id: 'letter' | 'spirit' | 'gap' | 'report';
  readonly left: number;
  readonly top: number;
}) {
  const { t } = useTranslation('landing');
  return (
    <p className={`figure-label is-${id}`} style={{ left: rem(left), top: rem(top - 44) }}>
      <b>{t(`figure.${id}.title`)}</b>
      <span>{t(`figure.${id}.first`)}</span>
      {id === 'report' ? null : <span>{` ${t(`figure.${id}.second`)}`}</span>}
    </p>
  );
}
