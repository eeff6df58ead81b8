import { useState } from 'react';
import type { ReportClaim, ReportRun } from '../../lab/model-report.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { BASE_SET, REPORT, runOf } from './report.ts';
import { RuleMark, Verdict } from './rule-mark.tsx';
import { useModelWords } from './use-model-words.ts';
import { useRerun } from './use-rerun.ts';
import { labelledWords } from '../../text/formats.ts';

const TIMES = 10;
/** Own numbers, and three spreads. */
const SPREADS = 4;
const HIGHEST_SEED = 1_000_000;
const NOTHING_OFF = 'none';

type Seeds = 'stored' | 'fresh' | 'many';

const freshSeed = (): number => 1000 + Math.floor(Math.random() * HIGHEST_SEED);

/** Runs a claim again in this browser, with other numbers, seeds or assumptions, and shows it beside the stored run. */
export function Rerun({ claim }: { readonly claim: ReportClaim }) {
  const { t, off: offWords, verdictIn } = useModelWords();
  const [set, setSet] = useState(BASE_SET);
  const [seeds, setSeeds] = useState<Seeds>('fresh');
  const [off, setOff] = useState(NOTHING_OFF);
  const { rerun, start, cancel } = useRerun();
  const stored = runOf(claim, set);
  const n = (stored?.n ?? 0) * (seeds === 'many' ? TIMES : 1);
  const isRunning = rerun.kind === 'running';
  const run = () =>
    start(
      {
        claim: claim.id,
        set,
        off: off === NOTHING_OFF ? null : off,
        firstSeed: seeds === 'stored' ? 1 : freshSeed(),
        seeds: seeds === 'many' ? n : null,
      },
      n * SPREADS,
    );
  return (
    <section className="rerun" aria-label={labelledWords(claim.id, t('rerun.title'))}>
      <div>
        <h5 className="section-head">{t('rerun.title')}</h5>
        <p className="note">{t('rerun.words')}</p>
      </div>
      <div className="rerun-choices">
        <div className="rerun-choice">
          <span className="small">{t('rerun.set')}</span>
          <Segmented
            label={t('rerun.set')}
            options={REPORT.sets.map(({ id, name }) => ({ value: id, label: name === '' ? t('claims.base') : name }))}
            value={set}
            onChange={setSet}
          />
        </div>
        <div className="rerun-choice">
          <span className="small">{t('rerun.seeds')}</span>
          <Segmented
            label={t('rerun.seeds')}
            options={(['stored', 'fresh', 'many'] as const).map((value) => ({ value, label: t(`rerun.${value}`) }))}
            value={seeds}
            onChange={setSeeds}
          />
        </div>
        <SelectField
          label={t('rerun.off')}
          options={[
            { value: NOTHING_OFF, label: t('off.none') },
            ...REPORT.ablations.map(({ id }) => ({ value: id, label: offWords(id) })),
          ]}
          value={off}
          onChange={setOff}
        />
      </div>
      <div className="rerun-foot">
        {isRunning ? (
          <>
            <Button onClick={cancel}>{t('rerun.cancel')}</Button>
            <span className="rerun-progress">
              <ProgressLine label={t('rerun.title')} value={rerun.done} max={Math.max(1, rerun.of)} />
            </span>
          </>
        ) : (
          <Button onClick={run}>{t(rerun.kind === 'done' ? 'rerun.again' : 'rerun.run')}</Button>
        )}
        <p className="note" role="status">
          {rerun.kind === 'running' ? (
            <span>{t(rerun.done === 0 ? 'rerun.starting' : 'rerun.progress', rerun)}</span>
          ) : null}
          {rerun.kind === 'cancelled' ? <span>{t('rerun.cancelled', rerun)}</span> : null}
          {rerun.kind === 'done' ? (
            <span>
              {t('rerun.done', {
                id: claim.id,
                first: rerun.variant.firstSeed,
                last: rerun.variant.firstSeed + rerun.run.n - 1,
                verdict: verdictIn(rerun.run.holds),
              })}
            </span>
          ) : null}
        </p>
      </div>
      {rerun.kind === 'failed' ? (
        <ErrorNote
          what={t('rerun.failed.what')}
          safe={t('rerun.failed.safe')}
          remedy={t('rerun.failed.remedy', { reason: rerun.reason ?? t('rerun.noWorker') })}
        />
      ) : null}
      {rerun.kind === 'done' && stored !== null ? <Compared claim={claim} stored={stored} fresh={rerun.run} /> : null}
    </section>
  );
}

interface ComparedProps {
  readonly claim: ReportClaim;
  readonly stored: ReportRun;
  readonly fresh: ReportRun;
}

function Compared({ claim, stored, fresh }: ComparedProps) {
  const { t, interval } = useModelWords();
  const rows = [...claim.conditions, ...claim.extensions].flatMap((condition, index) => {
    const [before, now] = [stored.findings[index], fresh.findings[index]];
    return before === undefined || now === undefined ? [] : [{ condition, before, now }];
  });
  return (
    <ul className="conditions compared" aria-label={t('rerun.caption')}>
      {rows.map(({ condition, before, now }) => (
        <li key={condition.says}>
          <span>{condition.says}</span>
          {(
            [
              ['storedHead', before],
              ['freshHead', now],
            ] as const
          ).map(([head, finding]) => (
            <span key={head} className="condition-found">
              <span className="small">{t(`rerun.${head}`)}</span>
              <RuleMark condition={condition} finding={finding} beside={[before, now]} />
              <span className="small">{interval(condition, finding)}</span>
              <Verdict holds={finding.holds} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
