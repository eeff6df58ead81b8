import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import { Article, Part } from '../shell/article.tsx';
import './model.css';

const MECHANISMS = [
  'trade',
  'networks',
  'finance',
  'economy',
  'budget',
  'circle',
  'citizens',
  'control',
  'programme',
  'diplomacy',
] as const;

/** What the model is, what it rests on, and what it leaves out. */
export function ModelPage() {
  const { t } = useTranslation('model');
  return (
    <Article title={t('title')} deck={t('deck')}>
      <Part title={t('essay.title')} words={t('essay.words')}>
        <blockquote className="essay-quote">
          <p>{t('essay.quote')}</p>
        </blockquote>
        <p className="note essay-credit">{t('essay.credit')}</p>
        <p className="narrative">{t('essay.caution')}</p>
      </Part>
      <Part title={t('parts.title')} words={t('parts.words')}>
        <DataTable
          caption={t('parts.caption')}
          isCaptionHidden
          columns={[
            { id: 'name', head: t('parts.name'), cell: (id) => t(`parts.${id}.name`) },
            { id: 'says', head: t('parts.says'), cell: (id) => t(`parts.${id}.says`) },
          ]}
          rows={MECHANISMS}
          rowKey={(id) => id}
        />
      </Part>
      <Part title={t('sure.title')} words={t('sure.words')}>
        <ul className="plain-list narrative">
          {(['scenario', 'expected', 'why', 'chance'] as const).map((id) => (
            <li key={id}>{t(`sure.${id}`)}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('out.title')} words={t('out.words')}>
        <ul className="plain-list narrative">
          {(['people', 'allies', 'war', 'inside', 'names', 'markets'] as const).map((id) => (
            <li key={id}>{t(`out.${id}`)}</li>
          ))}
        </ul>
      </Part>
    </Article>
  );
}
