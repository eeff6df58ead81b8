import { Disclosure } from '../../ui/disclosure.tsx';
import { Part } from '../../kit/shell/article.tsx';
import { REPORT } from './report.ts';
import { useModelWords } from './use-model-words.ts';

/** Props of SourcesPart. */
export interface SourcesPartProps {
  /** The source named in the address; its list is shown open. */
  readonly target: string;
}

/** All sources of the figures. */
export function SourcesPart({ target }: SourcesPartProps) {
  const { t } = useModelWords();
  const used = REPORT.sources.filter(({ uses }) => uses > 0);
  const others = REPORT.sources.filter(({ uses }) => uses === 0);
  return (
    <Part title={t('sources.title')} words={t('sources.words')}>
      <h3 className="section-head">{t('sources.used')}</h3>
      <SourceList sources={used} />
      <Disclosure
        key={target}
        title={t('sources.others')}
        aside={String(others.length)}
        isOpenAtFirst={others.some(({ id }) => id === target)}
      >
        <SourceList sources={others} />
      </Disclosure>
      <p className="note sources-foot">
        {t('sources.model', {
          claims: REPORT.claims.length,
          sets: REPORT.sets.length,
          offs: REPORT.ablations.length,
        })}
      </p>
    </Part>
  );
}

function SourceList({ sources }: { readonly sources: typeof REPORT.sources }) {
  const { t } = useModelWords();
  return (
    <ul className="sources">
      {sources.map(({ id, title, address, uses }) => (
        <li key={id} id={id}>
          <b>{id}</b>
          <span>
            <span>{title}</span> {address === null ? null : <span className="small source-address">{address}</span>}
            {uses === 0 ? null : <span className="small">{` ${t('sources.uses', { count: uses })}`}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
