import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Article, Part } from '../../kit/shell/article.tsx';
import { ClaimsPart } from './claims-part.tsx';
import { MechanismsPart } from './mechanisms-part.tsx';
import { MissingPart } from './missing-part.tsx';
import { RecordPart } from './record-part.tsx';
import { BASE_SET, NUMBERS_PER_CITED, REPORT } from './report.ts';
import { RivalsPart } from './rivals-part.tsx';
import { ScorePart } from './score-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { useTarget } from './use-target.ts';
import './model.css';

const PLACES = ['essay', 'mechanisms', 'claims', 'record', 'missing', 'rivals', 'sources'] as const;

/** What the model is, what it rests on, what it shows, and what it does not. */
export function ModelPage() {
  const { t } = useTranslation('model');
  const target = useTarget();
  const [set, setSet] = useState(BASE_SET);
  const show = (wanted: string) => {
    setSet(wanted);
    document.getElementById('claims')?.scrollIntoView();
  };
  return (
    <Article title={t('title')} deck={t('deck')}>
      <ScorePart />
      <nav className="contents" aria-label={t('nav.label')}>
        {PLACES.map((id) => (
          <a key={id} href={`#${id}`}>
            {t(`nav.${id}`)}
          </a>
        ))}
      </nav>
      <div id="essay" className="place">
        <Part title={t('essay.title')} words={t('essay.words')}>
          <blockquote className="essay-quote">
            <p>{t('essay.quote')}</p>
          </blockquote>
          <p className="note essay-credit">{t('essay.credit')}</p>
          <p className="narrative">{t('essay.caution')}</p>
        </Part>
      </div>
      <div id="mechanisms" className="place">
        <MechanismsPart />
      </div>
      <div id="claims" className="place">
        <ClaimsPart set={set} onSet={setSet} target={target} />
      </div>
      <div id="record" className="place">
        <RecordPart />
      </div>
      <div id="missing" className="place">
        <MissingPart />
      </div>
      <div id="rivals" className="place">
        <RivalsPart onShow={show} />
      </div>
      <Part title={t('sure.title')} words={t('sure.words')}>
        <ul className="plain-list narrative">
          {(['scenario', 'expected', 'why', 'chance'] as const).map((id) => (
            <li key={id}>{t(`sure.${id}`, { all: REPORT.parameters.length, per: NUMBERS_PER_CITED })}</li>
          ))}
        </ul>
      </Part>
      <div id="sources" className="place">
        <SourcesPart target={target} />
      </div>
    </Article>
  );
}
