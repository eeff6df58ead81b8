import { BASKETS, CORRIDOR_OF, SENDERS, letterOf } from '@letter/shared/play';
import type { BasketId, DebriefView, PublicView, RoundTruth, SenderId } from '@letter/shared/play';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { formatFigure } from '../../text/format-figure.ts';
import { Button } from '../../ui/button.tsx';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { LetterMatrix, MatrixTable } from '../../kit/record/letter-matrix.tsx';
import type { MatrixCell } from '../../kit/record/letter-matrix.tsx';
import { RoundScrubber } from '../../kit/record/round-scrubber.tsx';
import { usePrinting } from '../../kit/shell/use-printing.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { BeliefChart } from './belief-chart.tsx';
import { LeakByCorridor } from './leak-by-corridor.tsx';
import { Promises } from './promises.tsx';
import { RolesTold } from './roles-told.tsx';

/** Step two: reports beside true efforts, and the true leak beside what three senders believed. */
export function Knew({ debrief, table }: { readonly debrief: DebriefView; readonly table: PublicView | null }) {
  return (
    <div className="debrief-three">
      <SaidAndDone debrief={debrief} />
      <div className="story-parts">
        <BeliefChart debrief={debrief} />
        <LeakByCorridor debrief={debrief} />
      </div>
      <div className="story-parts">
        <Promises promises={debrief.promises} />
        {table === null ? null : <RolesTold debrief={debrief} table={table} />}
      </div>
    </div>
  );
}

function SaidAndDone({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { t: record } = useTranslation('record');
  const { t: common } = useTranslation('common');
  const { halfYear } = useStory();
  const rounds = debrief.rounds;
  const [at, setAt] = useState(rounds.at(-1)?.round ?? 1);
  const [isRevealed, setIsOpen] = useState(false);
  const isOpen = usePrinting() || isRevealed;
  const truth = rounds.find(({ round }) => round === at);
  if (truth === undefined) return null;
  const cell =
    (isShown: boolean) =>
    (basket: BasketId, sender: SenderId): MatrixCell => ({
      letter: letterOf(truth.letters, CORRIDOR_OF[sender], basket),
      report: truth.reports[sender][basket],
      spirit: isShown ? truth.efforts[sender][basket] : 'unknown',
    });
  return (
    <div className="story-parts">
      <ChartFrame
        title={t('knew.matrix')}
        sub={t('knew.matrixSub', { half: halfYear(truth.halfYear) })}
        words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
        chart={
          <LetterMatrix
            caption={t('knew.matrix')}
            corner={record('matrix.col.basket')}
            cell={cell(isOpen)}
            size={60}
            isRevealing
            hasNotes={false}
          />
        }
        table={<MatrixTable caption={t('knew.matrix')} cell={cell(true)} />}
      />
      <p className="small disc-words">
        <span>
          <Trans t={t} i18nKey="knew.left" components={{ r: <b className="report-word" /> }} />
        </span>
        <span>
          <Trans t={t} i18nKey="knew.right" components={{ s: <b className="spirit-word" /> }} />
        </span>
        {isOpen ? (
          <span>
            {t('knew.means', {
              report: formatFigure(meanOf(truth, 'reports')),
              truth: formatFigure(meanOf(truth, 'efforts')),
            })}
          </span>
        ) : null}
      </p>
      <div>
        <Button aria-pressed={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'knew.hide' : 'knew.reveal')}
        </Button>
      </div>
      <RoundScrubber
        rounds={rounds.map(({ round }) => round)}
        value={at}
        onChange={setAt}
        label={record('rounds.round')}
      />
    </div>
  );
}

const meanOf = (truth: RoundTruth, what: 'reports' | 'efforts'): number =>
  SENDERS.reduce((sum, sender) => sum + BASKETS.reduce((own, basket) => own + truth[what][sender][basket], 0), 0) /
  (SENDERS.length * BASKETS.length);
