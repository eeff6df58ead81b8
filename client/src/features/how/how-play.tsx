import { PHASES } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SplitDisc } from '../../marks/split-disc.tsx';
import { Part } from '../../kit/shell/article.tsx';

const SPECIMENS = [
  { id: 'honest', letter: 4, report: 2, spirit: 2 },
  { id: 'lie', letter: 4, report: 3, spirit: 1 },
  { id: 'unknown', letter: 4, report: 2, spirit: 'unknown' },
  { id: 'quiet', letter: 2, report: 1, spirit: 3 },
] as const;

/** Four discs and the meaning of each. */
export function MarkPart() {
  const { t } = useTranslation('how');
  return (
    <Part title={t('mark.title')} words={t('mark.words')}>
      <ul className="specimens">
        {SPECIMENS.map(({ id, ...disc }) => (
          <li key={id}>
            <SplitDisc {...disc} size={104} about={t(`mark.${id}.title`)} />
            <div>
              <h3 className="how-head">{t(`mark.${id}.title`)}</h3>
              <p>{t(`mark.${id}.words`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The four phases, each with a width proportional to its length in a standard game. */
export function RoundPart() {
  const { t } = useTranslation('how');
  const { t: marks } = useTranslation('marks');
  return (
    <Part title={t('round.title')} words={t('round.words')}>
      <ol className="round-line">
        {PHASES.map((phase) => (
          <li key={phase} className={`is-${phase}`}>
            <h3 className="how-head">{marks(`phase.${phase}`)}</h3>
            <p className="note">{t(`round.${phase}.seconds`)}</p>
            <p>{t(`round.${phase}.words`)}</p>
          </li>
        ))}
      </ol>
      <p className="note how-after">{t('round.first')}</p>
    </Part>
  );
}
