import { CORRIDOR_OF, SENDERS, halfYearOf, letterOf } from '@letter/shared/play';
import type { BasketId, PublicRound, PublicView, SeatView, SenderId } from '@letter/shared/play';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { Section } from '../../ui/layout.tsx';
import { Headlines } from '../../kit/story/headlines.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { Absences } from '../../kit/record/absences.tsx';
import { FlowChart } from './flow-chart.tsx';
import { LetterMatrix, MatrixTable } from '../../kit/record/letter-matrix.tsx';
import type { MatrixCell } from '../../kit/record/letter-matrix.tsx';
import { MatrixKey } from './matrix-key.tsx';
import { Agreements, Breaches, RollCalls } from './record-lists.tsx';
import { RoundScrubber } from '../../kit/record/round-scrubber.tsx';
import { RoundsTable } from './rounds-table.tsx';
import { reportKnown, spiritKnown } from './spirit-known.ts';
import { clauseWords } from '../../text/formats.ts';
import './record.css';

/** The record: what is signed beside what is said, what arrives all the same, and everything public by round. */
export function RecordPanel({ table, view }: { readonly table: PublicView; readonly view: SeatView | null }) {
  const { t } = useTranslation('record');
  const rounds = table.record.map(({ round }) => round);
  const [wanted, setWanted] = useState<number | null>(null);
  const at = wanted !== null && rounds.includes(wanted) ? wanted : (rounds.at(-1) ?? null);
  const record = table.record.find(({ round }) => round === at);
  return (
    <div className="record">
      <div className="record-columns">
        <div className="record-left">
          <Signed table={table} view={view} record={record} />
          <MatrixKey />
          <FoundLine table={table} view={view} hasRecord={record !== undefined} />
        </div>
        <div className="record-right">
          <FlowChart table={table} view={view} record={record} />
          <p className="small">{t('flow.note')}</p>
        </div>
      </div>
      {at === null ? null : <RoundScrubber rounds={rounds} value={at} onChange={setWanted} />}
      <div className="record-lower">
        {record === undefined ? null : (
          <Section title={t('said')} aside={t('roundLong', { round: record.round })} level={2}>
            <Headlines lines={record.headlines} />
          </Section>
        )}
        <RollCalls rolls={table.rollCalls} />
        <Agreements table={table} />
        <Breaches table={table} />
        <Absences covered={table.covered} covers={table.debrief?.covers ?? view?.covers ?? []} />
      </div>
      <RoundsTable record={table.record} />
    </div>
  );
}

function Signed({
  table,
  view,
  record,
}: {
  readonly table: PublicView;
  readonly view: SeatView | null;
  readonly record: PublicRound | undefined;
}) {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation('common');
  const story = useStory();
  const scenario = useScenario();
  const cell = (basket: BasketId, sender: SenderId): MatrixCell => ({
    letter: letterOf((record ?? table).letters, CORRIDOR_OF[sender], basket),
    report: reportKnown(record, sender, basket),
    spirit: record === undefined ? 'unknown' : spiritKnown(table, view, sender, basket, record.round),
  });
  const when =
    record === undefined ? '' : t('matrix.when', { half: story.halfYear(halfYearOf(scenario, record.round)) });
  return (
    <ChartFrame
      look="screen"
      title={t(record === undefined ? 'matrix.titleStart' : 'matrix.title')}
      sub={record === undefined ? t('matrix.deckStart') : t('matrix.deck', { when })}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={<LetterMatrix caption={t('matrix.caption')} corner={t('matrix.corner')} cell={cell} size={56} />}
      table={<MatrixTable caption={t('matrix.caption')} cell={cell} />}
    />
  );
}

interface FoundLineProps {
  readonly table: PublicView;
  readonly view: SeatView | null;
  readonly hasRecord: boolean;
}

function FoundLine({ table, view, hasRecord }: FoundLineProps) {
  const { t } = useTranslation('record');
  const { seat } = useStory();
  const items = table.found.map((found) =>
    t('matrix.foundItem', { seat: seat(found.sender), round: found.round, confidence: found.confidence }),
  );
  const isSender = view !== null && SENDERS.some((sender) => sender === view.seat);
  return (
    <p className="small">
      <span>{items.length === 0 ? t('matrix.noneFound') : t('matrix.found', { items: clauseWords(items) })}</span>{' '}
      {isSender && hasRecord ? <span>{t('matrix.own')}</span> : null}
    </p>
  );
}
