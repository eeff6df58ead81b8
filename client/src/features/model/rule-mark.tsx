import type { CSSProperties } from 'react';
import type { ReportCondition, ReportFinding } from '../../lab/model-report.ts';
import { formatSignificant } from '../../text/format-figure.ts';
import { useModelWords } from './use-model-words.ts';
import './claims.css';

/** Props of RuleMark. */
export interface RuleMarkProps {
  readonly condition: ReportCondition;
  readonly finding: ReportFinding;
  /** Findings that share the scale, so that two runs can be compared by eye. */
  readonly beside?: readonly ReportFinding[];
}

const APART = 13;

/** An effect with its 95 % interval, drawn over the range in which the whole interval must lie. */
export function RuleMark({ condition, finding, beside = [] }: RuleMarkProps) {
  const { t, rule, verdict, interval } = useModelWords();
  const { above, below, says } = condition;
  const bounds = [above, below].filter((bound) => bound !== null);
  const values = [0, ...bounds, ...[finding, ...beside].flatMap(({ low, high }) => [low, high])].filter(
    Number.isFinite,
  );
  const least = Math.min(...values);
  const most = Math.max(...values);
  const pad = (most - least || 1) * 0.12;
  const at = (value: number) => Math.min(100, Math.max(0, (100 * (value - least + pad)) / (most - least + 2 * pad)));
  const span = (from: number, to: number): CSSProperties => ({ left: `${from}%`, right: `${100 - to}%` });
  const label = t('claims.mark', {
    says,
    found: interval(condition, finding),
    rule: rule(condition),
    verdict: verdict(finding.holds),
  });
  const isZeroFree = bounds.every((bound) => Math.abs(at(bound) - at(0)) > APART);
  return (
    <span className="rule-mark" role="img" aria-label={label}>
      <span className="rule-scale">
        <span
          className="rule-zone"
          style={span(above === null ? 0 : at(above), below === null ? 100 : at(below))}
          data-left={above !== null}
          data-right={below !== null}
        />
        <span className="rule-nought" style={{ left: `${at(0)}%` }} />
        <span className="rule-whisker" style={span(at(finding.low), at(finding.high))} />
        <span className="rule-tick" style={{ left: `${at(finding.effect)}%` }} />
      </span>
      <span className="rule-figures" aria-hidden="true">
        {isZeroFree ? <span style={{ left: `${at(0)}%` }}>0</span> : null}
        {bounds.map((bound) => (
          <span key={bound} style={{ left: `${at(bound)}%` }}>
            {formatSignificant(bound)}
          </span>
        ))}
      </span>
    </span>
  );
}

/** A verdict as a sign and a word: filled when it holds, hatched when it does not. */
export function Verdict({ holds }: { readonly holds: boolean }) {
  const { verdict } = useModelWords();
  return (
    <span className="verdict">
      <span className={holds ? 'verdict-sign is-held' : 'verdict-sign'} aria-hidden="true" />
      <span>{verdict(holds)}</span>
    </span>
  );
}
