import { SENDERS } from '@letter/shared/play';
import type { DebriefView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SEAT_DASH, SeatSign, seatColor } from '../../marks/seat-sign.tsx';
import { formatPercent } from '../../text/format-figure.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { ticksFor } from './ticks.ts';
import { overRounds, roundAxis } from './over-rounds.ts';

/** The true share that leaked, and what three senders believed of it. */
export function BeliefChart({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { t: marks } = useTranslation('marks');
  const { t: common } = useTranslation('common');
  const { seat: seatName } = useStory();
  const { rounds, calibration } = debrief;
  const worst = SENDERS.toSorted((a, b) => calibration[b] - calibration[a])[0] ?? 'un';
  const last = rounds.at(-1);
  const isOver = (last?.beliefs[worst] ?? 0) > (last?.leakage ?? 0);
  return (
    <ChartFrame
      title={t('knew.leak')}
      sub={t('knew.leakSub')}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={
        <>
          <LineChart
            label={t('knew.leakLabel')}
            x={roundAxis(rounds)}
            ticks={ticksFor(
              rounds.flatMap((round) => [round.leakage, ...SENDERS.map((sender) => round.beliefs[sender])]),
            )}
            format={(value) => formatPercent(value)}
            series={[
              {
                id: 'truth',
                label: t('knew.truth'),
                note: formatPercent(Math.round(last?.leakage ?? 0)),
                points: overRounds(rounds, ({ leakage }) => leakage),
                look: 'truth',
              },
              ...SENDERS.map((sender) => ({
                id: sender,
                label: marks(`seatShort.${sender}`),
                note: t('knew.offBy', { points: Math.round(calibration[sender]) }),
                points: overRounds(rounds, ({ beliefs }) => beliefs[sender]),
                look: 'belief' as const,
                color: seatColor(sender),
                dash: SEAT_DASH[sender],
                marker: (size: number) => <SeatSign seat={sender} size={size} />,
              })),
            ]}
            between={isOver ? { upper: worst, lower: 'truth' } : { upper: 'truth', lower: worst }}
          />
          <p className="small">{t('knew.missed', { seat: seatName(worst) })}</p>
        </>
      }
      table={
        <DataTable
          caption={t('knew.leakLabel')}
          rows={rounds}
          rowKey={({ round }) => round}
          columns={[
            { id: 'round', head: t('col.round'), cell: ({ round }: (typeof rounds)[number]) => round },
            {
              id: 'truth',
              head: t('knew.truth'),
              cell: ({ leakage }: (typeof rounds)[number]) => formatPercent(leakage),
              isNumeric: true,
            },
            ...SENDERS.map((sender) => ({
              id: sender,
              head: marks(`seatShort.${sender}`),
              cell: ({ beliefs }: (typeof rounds)[number]) => formatPercent(beliefs[sender]),
              isNumeric: true,
            })),
          ]}
        />
      }
    />
  );
}
