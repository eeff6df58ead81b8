import { WHAT_IF_FIGURES } from '@letter/shared/play';
import type { WhatIfAnswer, WhatIfFigure } from '@letter/shared/play';
import { Trans, useTranslation } from 'react-i18next';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { formatChange, formatFigure, formatMean } from '../../text/format-figure.ts';
import { Section } from '../../ui/layout.tsx';
import { hasChanged } from './has-changed.ts';

/** What changed and what did not, on one scale, and the ending over the draws. */
export function WhatIfResults({ answer }: { readonly answer: WhatIfAnswer }) {
  const { t } = useTranslation('what-if');
  const { end, played } = answer;
  const moved = WHAT_IF_FIGURES.filter((figure) => hasChanged(end[figure]));
  const still = WHAT_IF_FIGURES.filter((figure) => !moved.includes(figure));
  const reach = Math.max(10, ...WHAT_IF_FIGURES.flatMap((one) => [Math.abs(end[one].low), Math.abs(end[one].high)]));
  return (
    <div className="what-if-results">
      <Section title={t('changed')} aside={t('changedSub', { round: played.rounds.length })}>
        <Rows figures={moved} answer={answer} reach={reach} none={t('nothingChanged')} />
      </Section>
      <Section title={t('unchanged')} aside={t('unchangedSub')}>
        <Rows figures={still} answer={answer} reach={reach} none={t('everythingChanged')} />
      </Section>
      <Endings answer={answer} />
      <Discs answer={answer} />
    </div>
  );
}

interface RowsProps {
  readonly figures: readonly WhatIfFigure[];
  readonly answer: WhatIfAnswer;
  readonly reach: number;
  readonly none: string;
}

function Rows({ figures, answer: { end }, reach, none }: RowsProps) {
  const { t } = useTranslation('what-if');
  if (figures.length === 0) return <p className="note what-if-none">{none}</p>;
  return (
    <ul className="what-if-rows">
      {figures.map((figure) => {
        const { was, now, mean, sd, low, high } = end[figure];
        return (
          <li key={figure}>
            <span>{t(`figure.${figure}`)}</span>
            <Whisker
              label={t('whisker', { mean: formatChange(mean), low: formatChange(low), high: formatChange(high) })}
              mean={mean}
              low={low}
              high={high}
              reach={reach}
            />
            <span className="data-figure numeric">
              <Trans
                t={t}
                i18nKey="wasNow"
                values={{ was: formatFigure(was), now: formatFigure(now), sd: formatFigure(sd) }}
                components={{ b: <b /> }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface WhiskerProps {
  readonly label: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly reach: number;
}

const WIDTH = 72;

function Whisker({ label, mean, low, high, reach }: WhiskerProps) {
  const at = (value: number): number => WIDTH / 2 + (value / reach) * (WIDTH / 2 - 3);
  return (
    <svg className="what-if-whisker" viewBox={`0 0 ${WIDTH} 20`} role="img" aria-label={label}>
      <path d={`M0 10H${WIDTH}`} stroke="var(--rule)" />
      <path d={`M${WIDTH / 2} 3V17`} stroke="var(--rule2)" />
      <path d={`M${at(low)} 10H${at(high)}`} stroke="var(--ink)" strokeWidth="1.5" />
      <rect x={at(mean) - 2} y="5" width="4" height="10" fill="var(--ink)" />
    </svg>
  );
}

function Endings({ answer: { played, unchanged, changed, endings, draws } }: { readonly answer: WhatIfAnswer }) {
  const { t } = useTranslation('what-if');
  const was = (unchanged ?? played).ending;
  const isOther = was !== changed.ending;
  return (
    <p className="what-if-endings">
      <Trans
        t={t}
        i18nKey={isOther ? 'became' : 'stayed'}
        values={{
          was: t(`endingAs.${was}`),
          now: t(`endingAs.${changed.ending}`),
          count: endings[changed.ending] ?? 0,
          draws,
        }}
        components={{ b: <b /> }}
      />
    </p>
  );
}

function Discs({ answer: { effort, from } }: { readonly answer: WhatIfAnswer }) {
  const { t } = useTranslation('what-if');
  const { t: marks } = useTranslation('marks');
  if (effort === null) return null;
  const about = t('disc.about', { who: marks(`seatShort.${effort.by}`), from });
  const { letter, reported, made, now } = effort;
  return (
    <div className="what-if-discs" role="group" aria-label={about}>
      <SplitDisc letter={Math.round(letter)} report={reported} spirit={made} size={58} about={about} isDecorative />
      <span className="small">{t('disc.was', { reported: formatMean(reported), made: formatMean(made) })}</span>
      <span aria-hidden="true">→</span>
      <SplitDisc letter={Math.round(letter)} report={reported} spirit={now} size={58} about={about} isDecorative />
      <span className="small">{t('disc.now', { made: formatMean(now) })}</span>
    </div>
  );
}
