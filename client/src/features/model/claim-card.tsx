import { useState } from 'react';
import type { ReportClaim } from '../../lab/model-report.ts';
import { Button } from '../../ui/button.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { runOf } from './report.ts';
import { Verdict } from './rule-mark.tsx';
import { WorldsMark } from './worlds-mark.tsx';
import { useModelWords } from './use-model-words.ts';

/** Props of ClaimCard. */
export interface ClaimCardProps {
  readonly claim: ReportClaim;
  /** The parameter set whose run is shown. */
  readonly set: string;
  readonly isOpenAtFirst: boolean;
}

/** One claim in a row: the essay's sentence, in how many worlds it holds, and the verdict. */
export function ClaimCard({ claim, set, isOpenAtFirst }: ClaimCardProps) {
  const { t, worldVerdicts } = useModelWords();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const run = runOf(claim, set);
  if (run === null) return null;
  const inside = `${claim.id}-inside`;
  return (
    <article className="claim" id={claim.id} aria-labelledby={`${claim.id}-statement`}>
      <div className="claim-row">
        <span className="claim-id">
          <a href={`#${claim.id}`}>{claim.id}</a>
        </span>
        <div>
          <h4 id={`${claim.id}-statement`} lang="en" className="claim-statement">
            {claim.statement}
          </h4>
          <blockquote className="claim-sentence" lang="en">
            {t('claims.sentence', { sentence: claim.sentence })}
          </blockquote>
          <p className="note">{worldVerdicts(claim.scenarios)}</p>
        </div>
        <div className="claim-found">
          <Verdict holds={run.holds} />
          <WorldsMark worlds={run.worlds} />
        </div>
        <div className="claim-open">
          <Button look="link" aria-expanded={isOpen} aria-controls={inside} onClick={() => setIsOpen(!isOpen)}>
            <span>{t(isOpen ? 'claims.close' : 'claims.open')}</span>
            <span className="visually-hidden">{` ${claim.id}`}</span>
          </Button>
        </div>
      </div>
      <div id={inside} hidden={!isOpen}>
        {isOpen ? <ClaimDetails claim={claim} run={run} /> : null}
      </div>
    </article>
  );
}
