import { useState } from 'react';
import { Segmented } from '../../ui/segmented.tsx';
import { Part } from '../../kit/shell/article.tsx';
import { ClaimCard } from './claim-card.tsx';
import { holdsWith, REPORT } from './report.ts';
import { useModelWords } from './use-model-words.ts';

type Filter = 'all' | 'holds' | 'fails';

/** Props of ClaimsPart. */
export interface ClaimsPartProps {
  /** The parameter set whose runs are shown. */
  readonly set: string;
  readonly onSet: (set: string) => void;
  /** The claim named in the address; it is shown open. */
  readonly target: string;
}

/** Every claim with its effect and its verdict, by chapter. */
export function ClaimsPart({ set, onSet, target }: ClaimsPartProps) {
  const { t, chapter } = useModelWords();
  const [filter, setFilter] = useState<Filter>('all');
  const isShown = (one: Filter) => (claim: (typeof REPORT.claims)[number]) =>
    one === 'all' || holdsWith(claim, set) === (one === 'holds');
  const count = (one: Filter) => REPORT.claims.filter(isShown(one)).length;
  // A claim named in the address is shown, whatever the filter.
  const shown = REPORT.claims.filter((claim) => isShown(filter)(claim) || claim.id === target);
  const chapters = [...new Set(shown.map((claim) => claim.chapter))];
  return (
    <Part title={t('claims.title')} words={t('claims.words')}>
      <div className="claims-controls">
        <div className="rerun-choice">
          <span className="small">{t('claims.set')}</span>
          <Segmented
            label={t('claims.set')}
            options={REPORT.sets.map(({ id, name }) => ({ value: id, label: name === '' ? t('claims.base') : name }))}
            value={set}
            onChange={onSet}
          />
        </div>
        <div className="rerun-choice">
          <span className="small">{t('claims.show')}</span>
          <Segmented
            label={t('claims.show')}
            options={[
              { value: 'all', label: t('claims.all', { count: count('all') }) },
              { value: 'holds', label: t('claims.holdsOnly', { count: count('holds') }) },
              { value: 'fails', label: t('claims.failsOnly', { count: count('fails') }) },
            ]}
            value={filter}
            onChange={setFilter}
          />
        </div>
      </div>
      <p className="note claims-key">{t('claims.key')}</p>
      {shown.length === 0 ? <p className="narrative">{t('claims.empty')}</p> : null}
      {chapters.map((id) => (
        <section key={id} aria-labelledby={`chapter-${id}`}>
          <h3 id={`chapter-${id}`} className="section-head chapter-head">
            {chapter(id)}
          </h3>
          {shown
            .filter((claim) => claim.chapter === id)
            .map((claim) => (
              <ClaimCard
                key={`${claim.id}-${claim.id === target}`}
                claim={claim}
                set={set}
                isOpenAtFirst={claim.id === target}
              />
            ))}
        </section>
      ))}
    </Part>
  );
}
