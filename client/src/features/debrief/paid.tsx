import { SENDERS } from '@letter/shared/play';
import type { DebriefView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { formatFigure } from '../../text/format-figure.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/layout.tsx';
import { IllicitTable } from './illicit-table.tsx';
import { MoneyFlow } from './money-flow.tsx';
import { PaidChart } from './paid-chart.tsx';
import { Promises } from './promises.tsx';

/**
 * Step three: who bore the cost of what was withheld, what enforcement cost, where the money went, and which promises
 * held.
 */
export function Paid({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { whoPaid } = debrief;
  const senders = SENDERS.map((sender) => ({ sender, points: whoPaid.senders[sender] }));
  return (
    <div className="debrief-two">
      <div className="story-parts">
        <PaidChart whoPaid={whoPaid} />
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
