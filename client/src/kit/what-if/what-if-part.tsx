import { OTHERS } from '@letter/shared/play';
import type { WhatIfAnswer } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Section } from '../../ui/layout.tsx';
import { ChangeControls } from './change-controls.tsx';
import { ChangeKinds } from './change-kinds.tsx';
import { roundOf, withRound } from './draft.ts';
import { useWhatIf, type AskWhatIf } from './use-what-if.ts';
import { WhatIfCharts } from './what-if-charts.tsx';
import { WhatIfHead } from './what-if-head.tsx';
import { WhatIfResults } from './what-if-results.tsx';
import { WhatIfTable } from './what-if-table.tsx';
import './what-if.css';

/** Props of WhatIfPart. */
export interface WhatIfPartProps {
  readonly ask: AskWhatIf;
  /** The table's number in its session; `null` for the reader's own game. */
  readonly table: number | null;
  /** Level of its heading on the page. */
  readonly level: 1 | 2;
  /** Asks once about each kind of change, so that each says at once what it does; for a host. */
  readonly isEager?: boolean;
}

/** One thing changed in a finished game: the controls, both histories on one axis, and what changed and what did not. */
export function WhatIfPart({ ask, table, level, isEager = false }: WhatIfPartProps) {
  const { t } = useTranslation('what-if');
  const asked = useWhatIf(ask, isEager);
  const { draft, options, answer, fault, refusal, isWorking, others } = asked;
  const [isTable, setIsTable] = useState(false);
  return (
    <div className="what-if">
      <WhatIfHead answer={answer} table={table} level={level} />
      <p className="what-if-state" role="status">
        {isWorking ? t('working') : fault === null ? '' : t(`fault.${fault}`)}
      </p>
      {refusal === null ? null : (
        <p className="what-if-refusal" role="alert">
          <span>{refusal}</span> <Button onClick={asked.again}>{t('again')}</Button>
        </p>
      )}
      {options === null || options.rounds === 0 ? null : (
        <div className="what-if-columns">
          <div>
            <Section title={t('change')} aside={t('changeSub')}>
              <ChangeKinds asked={asked} options={options} />
              <ChangeControls draft={draft} options={options} onChange={asked.change} />
            </Section>
            <div className="what-if-others">
              <h3 className="section-head">{t('others')}</h3>
              <Segmented
                label={t('others')}
                value={others}
                options={OTHERS.map((one) => ({ value: one, label: t(`othersAre.${one}`) }))}
                onChange={asked.setOthers}
              />
              <p className="small">{t(`othersNote.${others}`)}</p>
            </div>
          </div>
          {answer === null ? null : (
            <Answered
              answer={answer}
              isStale={isWorking || fault !== null}
              isTable={isTable}
              breakout={options.breakout}
              round={roundOf(draft)}
              onRound={(round) => asked.change(withRound(draft, round, options))}
            />
          )}
        </div>
      )}
      <footer className="what-if-foot">
        <p className="note">
          <b>{t('notForecast.title')}</b> <span className="second">{t('notForecast.words')}</span>
        </p>
        {answer === null ? null : (
          <Button onClick={() => setIsTable(!isTable)}>{t(isTable ? 'asChart' : 'asTable')}</Button>
        )}
      </footer>
    </div>
  );
}

interface AnsweredProps {
  readonly answer: WhatIfAnswer;
  /** The answer is to another question than the controls ask. */
  readonly isStale: boolean;
  readonly isTable: boolean;
  readonly breakout: number;
  readonly round: number | null;
  readonly onRound: (round: number) => void;
}

function Answered({ answer, isStale, isTable, breakout, round, onRound }: AnsweredProps) {
  return (
    <>
      <div className={isStale ? 'is-stale' : ''}>
        {isTable ? (
          <WhatIfTable answer={answer} />
        ) : (
          <WhatIfCharts answer={answer} breakout={breakout} round={round} onRound={onRound} />
        )}
      </div>
      <div className={isStale ? 'is-stale' : ''}>
        <WhatIfResults answer={answer} />
      </div>
    </>
  );
}
