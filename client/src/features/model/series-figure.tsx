import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { ReportSeries } from '../../lab/model-report.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { formatSignificant, formatShare } from '../../text/format-figure.ts';
import { Sourced } from './sourced.tsx';
import { useModelWords } from './use-model-words.ts';

/** One series of the record: what was recorded, what the model says, and last year's value. */
export function SeriesFigure({ series }: { readonly series: ReportSeries }) {
  const { t } = useModelWords();
  const { t: common } = useTranslation('common');
  const { title, unit, years, median, naiveMedian, verdict } = series;
  const look = verdict === 'better' || verdict === 'worse' || verdict === 'unjudged' ? verdict : 'even';
  return (
    <ChartFrame
      title={t(`record.${look}`, { title })}
      sub={t('record.sub', { unit, ours: formatShare(median), naive: formatShare(naiveMedian) })}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={<SeriesPlot series={series} />}
      table={
        <DataTable
          caption={`${title}, ${unit}. ${series.remark}`}
          columns={[
            { id: 'year', head: t('record.year'), cell: ({ year }) => year },
            {
              id: 'recorded',
              head: t('record.recorded'),
              cell: (row) => formatSignificant(row.recorded),
              isNumeric: true,
            },
            {
              id: 'simulated',
              head: t('record.simulated'),
              cell: (row) => formatSignificant(row.simulated),
              isNumeric: true,
            },
            { id: 'naive', head: t('record.naive'), cell: (row) => formatSignificant(row.naive), isNumeric: true },
            { id: 'error', head: t('record.error'), cell: (row) => formatShare(row.error), isNumeric: true },
            {
              id: 'naiveError',
              head: t('record.naiveError'),
              cell: (row) => formatShare(row.naiveError),
              isNumeric: true,
            },
            { id: 'kind', head: t('record.kind'), cell: (row) => t(`record.kinds.${kindOf(row.kind)}`) },
            { id: 'source', head: t('record.source'), cell: (row) => <Sourced>{row.source}</Sourced> },
          ]}
          rows={years}
          rowKey={({ year }) => year}
        />
      }
    />
  );
}

/** The word for what a figure was used for. */
const kindOf = (kind: string): 'fitted' | 'judged' | 'readBack' =>
  kind === 'fitted' || kind === 'judged' ? kind : 'readBack';

function SeriesPlot({ series }: { readonly series: ReportSeries }) {
  const { t } = useModelWords();
  const { title, years } = series;
  const values = years.flatMap(({ recorded, simulated, naive }) => [recorded, simulated, naive]);
  const scale = scaleLinear([Math.min(0, ...values), Math.max(...values)], [0, 1]).nice(4);
  const fitted = years.filter(({ kind }) => kind === 'fitted').map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  // In a long series every second year is labelled.
  const step = last.year - first.year > 5 ? 2 : 1;
  const xTicks = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index);
  return (
    <LineChart
      label={t('record.alt', {
        title,
        first: first.year,
        last: last.year,
        recorded: formatSignificant(last.recorded),
        simulated: formatSignificant(last.simulated),
      })}
      x={{
        ticks: xTicks,
        format: (year) => ((year - first.year) % step === 0 ? String(year) : ''),
        ...(fitted.length === 0
          ? {}
          : { band: { from: Math.min(...fitted), to: Math.max(...fitted), label: t('record.fittedYears') } }),
      }}
      ticks={scale.ticks(4)}
      format={formatSignificant}
      height={200}
      series={[
        {
          id: 'recorded',
          label: t('record.recorded'),
          look: 'main',
          isDotted: true,
          points: years.map((row) => [row.year, row.recorded]),
        },
        {
          id: 'simulated',
          label: t('record.simulated'),
          look: 'second',
          isDotted: true,
          points: years.map((row) => [row.year, row.simulated]),
        },
        { id: 'naive', label: t('record.naive'), look: 'third', points: years.map((row) => [row.year, row.naive]) },
      ]}
    />
  );
}
