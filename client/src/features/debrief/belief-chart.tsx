import { SENDERS } from '@letter/shared/play';
import type { DebriefView, RoundTruth, SenderId } from '@letter/shared/play';
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
  const { rounds, calibration, filedFrom } = debrief;
  // Whoever filed nothing believed nothing that anybody could hold against the truth.
  const filed = SENDERS.filter((sender) => filedFrom[sender] !== null);
  const beliefIn = (round: RoundTruth, sender: SenderId): number | null =>
    round.round < (filedFrom[sender] ?? Infinity) ? null : round.beliefs[sender];
  const worst = filed.toSorted((a, b) => calibration[b] - calibration[a])[0];
  const last = rounds.at(-1);
  const isOver = worst !== undefined && (last?.beliefs[worst] ?? 0) > (last?.leakage ?? 0);
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
              rounds.flatMap((round) => [
                round.leakage,
                ...filed.map((sender) => beliefIn(round, sender) ?? round.leakage),
              ]),
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
              ...filed.map((sender) => ({
                id: sender,
                label: marks(`seatShort.${sender}`),
                note: t('knew.offBy', { points: Math.round(calibration[sender]) }),
                points: overRounds(rounds, (round) => beliefIn(round, sender)),
                look: 'belief' as const,
                color: seatColor(sender),
                dash: SEAT_DASH[sender],
                marker: (size: number) => <SeatSign seat={sender} size={size} />,
              })),
            ]}
            {...(worst === undefined
              ? {}
              : { between: isOver ? { upper: worst, lower: 'truth' } : { upper: 'truth', lower: worst } })}
          />
          <p className="small">
            {worst === undefined ? t('knew.nobodyFiled') : t('knew.missed', { seat: seatName(worst) })}
          </p>
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
              cell: (round: (typeof rounds)[number]) => {
                const belief = beliefIn(round, sender);
                return belief === null ? t('knew.notFiled') : formatPercent(belief);
              },
              isNumeric: true,
            })),
          ]}
        />
      }
    />
  );
}
