import { SENDERS } from '@letter/shared/play';
import type { DebriefView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { formatChange, formatFigure } from '../../text/format-figure.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/layout.tsx';
import { IllicitTable } from './illicit-table.tsx';
import { MoneyFlow } from './money-flow.tsx';
import { PaidBars } from './paid-bars.tsx';
import { Promises } from './promises.tsx';

const WHO = ['citizens', 'circle', 'programme'] as const;

/**
 * Step three: who bore the cost of what was withheld, what enforcement cost, where the money went, and which promises
 * held.
 */
export function Paid({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { t: common } = useTranslation('common');
  const { whoPaid } = debrief;
  const rows = WHO.map((id) => ({ id, name: t(`paid.${id}`), what: t(`paid.${id}What`), change: whoPaid[id] }));
  const per = whoPaid.perHundredMillion;
  const words = { asTable: common('chart.asTable'), asChart: common('chart.asChart') };
  const senders = SENDERS.map((sender) => ({ sender, points: whoPaid.senders[sender] }));
  return (
    <div className="debrief-two">
      <div className="story-parts">
        <ChartFrame
          title={t('paid.title')}
          sub={t('paid.sub')}
          words={words}
          chart={<PaidBars rows={rows} />}
          table={
            <DataTable
              caption={t('paid.sub')}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { id: 'who', head: t('paid.col.who'), cell: ({ name }) => name },
                { id: 'what', head: t('paid.col.what'), cell: ({ what }) => what },
                {
                  id: 'change',
                  head: t('paid.col.change'),
                  cell: ({ change }) => formatChange(change),
                  isNumeric: true,
                },
              ]}
            />
          }
        />
        <p className="narrative">
          {per === null
            ? t('paid.perNone')
            : t('paid.per', {
                citizens: formatChange(-per.citizens),
                circle: formatChange(-per.circle),
                programme: formatChange(-per.programme),
              })}
        </p>
        <Section title={t('paid.senders')} aside={t('paid.sendersSub')} level={2}>
          <DataTable
            caption={t('paid.sendersSub')}
            isCaptionHidden
            rows={senders}
            rowKey={({ sender }) => sender}
            columns={[
              { id: 'who', head: t('paid.col.who'), cell: ({ sender }) => <SeatName seat={sender} size={12} /> },
              { id: 'points', head: t('paid.col.points'), cell: ({ points }) => formatFigure(points), isNumeric: true },
            ]}
          />
        </Section>
        <Promises promises={debrief.promises} />
      </div>
      <div className="story-parts">
        <MoneyFlow debrief={debrief} />
        <IllicitTable debrief={debrief} />
      </div>
    </div>
  );
}
