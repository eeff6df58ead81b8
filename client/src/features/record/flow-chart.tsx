import { SENDER_OF } from '@letter/shared/play';
import type { CorridorId, PublicRound, PublicView, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { formatError, formatFigure, formatSpread } from '../../text/format-figure.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { CorridorFlows } from './corridor-flows.tsx';
import { laneFacts } from './flow-facts.ts';
import type { LaneFacts } from './flow-facts.ts';
import { meanEffort, reportKnown, spiritKnown } from './spirit-known.ts';

/** Props of FlowChart. */
export interface FlowChartProps {
  readonly table: PublicView;
  readonly view: SeatView | null;
  /** The round that is shown; undefined for the letters now in force. */
  readonly record: PublicRound | undefined;
}

/** What is forbidden and arrives all the same, as far as this reader may know, with its table. */
export function FlowChart({ table, view, record }: FlowChartProps) {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation('common');
  const scenario = useScenario();
  const round = record?.round ?? table.round;
  const lanes = laneFacts(table, view, scenario, record?.letters ?? table.letters, round);
  const restricted = lanes.reduce((sum, lane) => sum + lane.restricted, 0);
  const known = lanes.filter((lane) => lane.leaked !== null);
  const share =
    known.reduce((sum, lane) => sum + (lane.leaked ?? 0), 0) /
    Math.max(
      1,
      known.reduce((sum, lane) => sum + lane.restricted, 0),
    );
  const title =
    restricted < 5
      ? t('flow.titleNone')
      : known.length === lanes.length
        ? t('flow.titleKnown', { leak: Math.round(share * 100) })
        : t('flow.title');
  const gate = (corridor: CorridorId) => {
    const sender = SENDER_OF[corridor];
    return {
      report: meanEffort((basket) => reportKnown(record, sender, basket)),
      spirit: meanEffort((basket) => spiritKnown(table, view, sender, basket, round)),
    };
  };
  return (
    <ChartFrame
      look="screen"
      title={title}
      sub={t('flow.deck')}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={<CorridorFlows lanes={lanes} gate={gate} />}
      table={<FlowTable lanes={lanes} />}
    />
  );
}

function FlowTable({ lanes }: { readonly lanes: readonly LaneFacts[] }) {
  const { t } = useTranslation('record');
  const { t: marks } = useTranslation('marks');
  return (
    <DataTable
      caption={t('flow.deck')}
      rows={lanes}
      rowKey={(lane) => lane.corridor}
      columns={[
        { id: 'corridor', head: t('flow.col.corridor'), cell: (lane) => marks(`corridor.${lane.corridor}`) },
        { id: 'sought', head: t('flow.col.sought'), cell: (lane) => formatFigure(lane.sought), isNumeric: true },
        {
          id: 'permitted',
          head: t('flow.col.permitted'),
          cell: (lane) => formatFigure(lane.permitted),
          isNumeric: true,
        },
        {
          id: 'blocked',
          head: t('flow.col.blocked'),
          cell: (lane) => (lane.leaked === null ? t('flow.unknown') : formatFigure(lane.restricted - lane.leaked)),
          isNumeric: true,
        },
        {
          id: 'leaked',
          head: t('flow.col.leaked'),
          cell: (lane) =>
            lane.leaked === null
              ? t('flow.upTo', { most: formatFigure(lane.restricted) })
              : lane.sd === 0
                ? formatFigure(lane.leaked)
                : formatSpread(formatFigure(lane.leaked), formatError({ mean: lane.leaked, sd: lane.sd })),
          isNumeric: true,
        },
        { id: 'basis', head: t('flow.col.basis'), cell: (lane) => t(`flow.basis.${lane.basis}`) },
      ]}
    />
  );
}
