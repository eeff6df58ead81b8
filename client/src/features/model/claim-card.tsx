import { useState } from 'react';
import type { ReportClaim } from '../../lab/model-report.ts';
import { Button } from '../../ui/button.tsx';
import { ClaimDetails } from './claim-details.tsx';
import { runOf } from './report.ts';
import { RuleMark, Verdict } from './rule-mark.tsx';
import { useModelWords } from './use-model-words.ts';
import { asSentence, labelledWords, rowWords } from '../../text/formats.ts';

/** Props of ClaimCard. */
export interface ClaimCardProps {
  readonly claim: ReportClaim;
  /** The parameter set whose run is shown. */
  readonly set: string;
  readonly isOpenAtFirst: boolean;
}

/** One claim in a row: what it says, what the model found, and whether that is what its rule requires. */
export function ClaimCard({ claim, set, isOpenAtFirst }: ClaimCardProps) {
  const { t, interval } = useModelWords();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const run = runOf(claim, set);
  if (run === null) return null;
  // A claim that fails shows the condition that failed.
  const shown = Math.max(
    0,
    run.findings.findIndex(({ holds }) => !holds),
  );
  const condition = claim.conditions[shown];
  const finding = run.findings[shown];
  const rest = claim.conditions.length - 1;
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
          {condition === undefined || finding === undefined ? null : (
            <p className="note">
              {asSentence(
                rowWords([
                  labelledWords(condition.says, interval(condition, finding)),
                  ...(rest === 0 ? [] : [t('claims.more', { count: rest })]),
                ]),
              )}
            </p>
          )}
        </div>
        <div className="claim-found">
          {condition === undefined || finding === undefined ? null : (
            <RuleMark condition={condition} finding={finding} />
          )}
          <Verdict holds={run.holds} />
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
