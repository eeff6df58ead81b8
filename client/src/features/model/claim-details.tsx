import type { ReportClaim, ReportCondition, ReportFinding, ReportRun } from '../../lab/model-report.ts';
import { BASE_SET, REPORT } from './report.ts';
import { Rerun } from './rerun.tsx';
import { RuleMark, Verdict } from './rule-mark.tsx';
import { quantityWords } from '../../kit/words/quantity-words.ts';
import { useModelWords } from './use-model-words.ts';
import { rowWords } from '../../text/formats.ts';

/** Props of ClaimDetails. */
export interface ClaimDetailsProps {
  readonly claim: ReportClaim;
  readonly run: ReportRun;
}

/** How a claim was tested, its verdicts under other assumptions, and a way to run it again. */
export function ClaimDetails({ claim, run }: ClaimDetailsProps) {
  const { t, mechanismIn } = useModelWords();
  const measured = [...claim.conditions, ...claim.extensions].flatMap((condition, index) => {
    const finding = run.findings[index];
    return finding === undefined ? [] : [{ condition, finding }];
  });
  const rule = measured.slice(0, claim.conditions.length);
  const extensions = measured.slice(claim.conditions.length);
  return (
    <div className="claim-inside">
      <div>
        <h5 className="section-head">{t('claims.design')}</h5>
        <p className="narrative">{claim.design}</p>
        <p className="note">
          {t('claims.halfYears', {
            halfYears: claim.halfYears,
            n: run.n,
            mechanisms: rowWords(claim.mechanisms.map(mechanismIn)),
          })}
        </p>
      </div>
      {claim.remark === null ? null : (
        <div className="claim-remark">
          <h5 className="section-head">{t('claims.remark')}</h5>
          <p className="narrative">{claim.remark}</p>
        </div>
      )}
      <div>
        <h5 className="section-head">{t('claims.measured')}</h5>
        <Measured rows={rule} />
      </div>
      {extensions.length === 0 ? null : (
        <div>
          <h5 className="section-head">{t('claims.extensions')}</h5>
          <p className="note">{t('claims.extensionsWords')}</p>
          <Measured rows={extensions} />
        </div>
      )}
      <Assumptions claim={claim} />
      <Rivals claim={claim} />
      <Rerun claim={claim} />
    </div>
  );
}

interface MeasuredProps {
  readonly rows: readonly { readonly condition: ReportCondition; readonly finding: ReportFinding }[];
}

/** What was measured, each with its rule, its effect and the worlds in which it is met. */
function Measured({ rows }: MeasuredProps) {
  const { t, interval, rule } = useModelWords();
  return (
    <ul className="conditions">
      {rows.map(({ condition, finding }) => (
        <li key={condition.says}>
          <span>
            <span>{condition.says}</span>
            <span className="note condition-rule">{rule(condition)}</span>
          </span>
          <span className="condition-found">
            <RuleMark condition={condition} finding={finding} />
            <span className="small">{interval(condition, finding)}</span>
          </span>
          <span>
            <Verdict holds={finding.holds} />
            <span className="small condition-rule">
              {t('claims.inWorlds', { worlds: Math.round(100 * finding.share) })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Assumptions({ claim }: { readonly claim: ReportClaim }) {
  const { t, off } = useModelWords();
  const flipped = claim.switched.filter(({ flips }) => flips);
  const count = claim.switched.length;
  if (count === 0) return null;
  return (
    <div>
      <h5 className="section-head">{t('claims.off')}</h5>
      {flipped.length === 0 ? (
        <p>{t('claims.offNone', { count })}</p>
      ) : (
        <>
          <ul className="plain-list claim-list">
            {flipped.map(({ id, holds }) => (
              <li key={id}>
                <span>
                  {t('claims.offFlips', { name: off(id), verdict: t(`claims.flipsTo.${holds ? 'holds' : 'fails'}`) })}
                </span>{' '}
                <span className="note">{REPORT.ablations.find((one) => one.id === id)?.says}</span>
              </li>
            ))}
          </ul>
          <p className="note">{t('claims.offRest', { count })}</p>
        </>
      )}
    </div>
  );
}

function Rivals({ claim }: { readonly claim: ReportClaim }) {
  const { t, verdictIn } = useModelWords();
  const [headline] = claim.conditions;
  const others = claim.runs.filter(({ set }) => set !== BASE_SET);
  if (others.length === 0 || headline === undefined) return null;
  return (
    <div>
      <h5 className="section-head">{t('claims.rivals')}</h5>
      <ul className="plain-list claim-list">
        {others.map(({ set, holds, findings }) => (
          <li key={set}>
            {t('claims.rival', {
              name: REPORT.sets.find(({ id }) => id === set)?.name ?? set,
              verdict: verdictIn(holds),
              effect: quantityWords(findings[0]?.effect ?? 0, headline.unit),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
