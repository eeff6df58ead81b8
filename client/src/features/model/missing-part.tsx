import { Part } from '../../kit/shell/article.tsx';
import { BASE_SET, holdsWith, REPORT } from './report.ts';
import { Sourced } from './sourced.tsx';
import { useModelWords } from './use-model-words.ts';

/** Claims that the model does not support, each with its reason, and what the model leaves out. */
export function MissingPart() {
  const { t } = useModelWords();
  const failing = REPORT.claims.filter((claim) => !holdsWith(claim, BASE_SET));
  return (
    <Part title={t('missing.title')} words={t('missing.words')}>
      <h3 className="section-head">{t('missing.claims')}</h3>
      {failing.length === 0 ? <p className="narrative missing-first">{t('missing.none')}</p> : null}
      <ul className="plain-list narrative missing-first">
        {failing.map(({ id, statement, remark }) => (
          <li key={id}>
            <a href={`#${id}`}>{id}</a> <b>{statement}</b> <Sourced>{remark ?? t('missing.noRemark')}</Sourced>
          </li>
        ))}
      </ul>
      <h3 className="section-head">{t('out.title')}</h3>
      <p className="note">{t('out.words')}</p>
      <ul className="plain-list narrative missing-out">
        {(['people', 'allies', 'war', 'inside', 'names', 'markets'] as const).map((id) => (
          <li key={id}>{t(`out.${id}`)}</li>
        ))}
      </ul>
    </Part>
  );
}
