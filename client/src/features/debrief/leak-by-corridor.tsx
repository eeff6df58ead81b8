import { CORRIDORS, SENDER_OF } from '@letter/shared/play';
import type { DebriefView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SEAT_DASH, SeatSign, seatColor } from '../../marks/seat-sign.tsx';
import { formatFigure, formatPercent } from '../../text/format-figure.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { ticksFor } from './ticks.ts';
import { overRounds, roundAxis } from './over-rounds.ts';
import { rowWords } from '../../text/formats.ts';

const percent = (value: number): number => (value <= 1 ? value * 100 : value);

/** Where it leaked: three corridors over the rounds, and who earned rents from displaced trade. */
export function LeakByCorridor({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { t: marks } = useTranslation('marks');
  const { t: common } = useTranslation('common');
  const { rounds } = debrief;
  const last = rounds.at(-1);
  const rents = CORRIDORS.map((corridor) => ({
    corridor,
    rent: rounds.reduce((sum, round) => sum + round.rents[corridor], 0),
  }));
  const parts = rents.map(({ corridor, rent }) =>
    t('knew.rentPart', { seat: marks(`seatShort.${SENDER_OF[corridor]}`), rent: formatFigure(rent) }),
  );
  return (
    <ChartFrame
      title={t('knew.where')}
      sub={t('knew.whereSub')}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={
        <>
          <LineChart
            label={t('knew.where')}
            height={200}
            x={roundAxis(rounds)}
            ticks={ticksFor(
              rounds.flatMap(({ leakageAt }) => CORRIDORS.map((corridor) => percent(leakageAt[corridor]))),
            )}
            format={(value) => formatPercent(value)}
            series={CORRIDORS.map((corridor) => ({
              id: corridor,
              label: marks(`corridor.${corridor}`),
              note: formatPercent(Math.round(percent(last?.leakageAt[corridor] ?? 0))),
              points: overRounds(rounds, ({ leakageAt }) => percent(leakageAt[corridor])),
              look: 'belief' as const,
              color: seatColor(SENDER_OF[corridor]),
              dash: SEAT_DASH[SENDER_OF[corridor]],
              marker: (size: number) => <SeatSign seat={SENDER_OF[corridor]} size={size} />,
            }))}
          />
          <p className="small">
            <span>{t('knew.rents', { parts: rowWords(parts) })}</span> <span>{t('knew.rentsNote')}</span>
          </p>
        </>
      }
      table={
        <DataTable
          caption={t('knew.where')}
          rows={rounds}
          rowKey={({ round }) => round}
          columns={[
            { id: 'round', head: t('col.round'), cell: ({ round }: (typeof rounds)[number]) => round },
            ...CORRIDORS.map((corridor) => ({
              id: corridor,
              head: marks(`corridor.${corridor}`),
              cell: ({ leakageAt }: (typeof rounds)[number]) => formatPercent(percent(leakageAt[corridor])),
              isNumeric: true,
            })),
          ]}
        />
      }
    />
  );
}
