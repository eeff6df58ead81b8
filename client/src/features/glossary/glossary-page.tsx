import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Article, Part } from '../../kit/shell/article.tsx';
import { GLOSSARY, SOURCED, type GlossaryTerm } from '../../kit/glossary/terms.ts';
import './glossary.css';

/** The words of the game and of the field, each with an address of its own. */
export function GlossaryPage() {
  const { t } = useTranslation('glossary');
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.focus();
  }, []);
  return (
    <Article title={t('title')} deck={t('deck')}>
      {GLOSSARY.map(({ id, terms }) => (
        <Part key={id} title={t(`group.${id}`)}>
          <dl className="glossary">
            {terms.map((term) => (
              <Term key={term} term={term} />
            ))}
          </dl>
        </Part>
      ))}
    </Article>
  );
}

function Term({ term }: { readonly term: GlossaryTerm }) {
  const { t } = useTranslation('glossary');
  const sourced = SOURCED.find((id) => id === term);
  return (
    <div id={term} className="glossary-term" tabIndex={-1}>
      <dt>{t(`term.${term}.name`)}</dt>
      <dd>
        <p>{t(`term.${term}.words`)}</p>
        {sourced === undefined ? null : <p className="note">{t('source', { source: t(`sources.${sourced}`) })}</p>}
      </dd>
    </div>
  );
}
