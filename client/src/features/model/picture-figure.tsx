import { useTranslation } from 'react-i18next';
import type { ReportPicture } from '../../lab/model-report.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import type { LineLook } from '../../ui/line-series.ts';
import { formatSignificant } from '../../text/format-figure.ts';
import { useModelWords } from './use-model-words.ts';
import type { ModelWords } from './use-model-words.ts';
import { Waterfall } from './waterfall.tsx';

const LOOKS: readonly LineLook[] = ['main', 'second', 'third'];

/** One picture of a mechanism under the sentence that it illustrates, with its table one press away. */
export function PictureFigure({ picture }: { readonly picture: ReportPicture }) {
  const words = useModelWords();
  const { t: common } = useTranslation('common');
  const isWaterfall = picture.kind === 'waterfall';
  return (
    <ChartFrame
      title={words.picture(picture, 'title')}
      sub={words.picture(picture, 'sub')}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={
        isWaterfall ? (
          <Waterfall label={words.picture(picture, 'alt')} bars={picture.bars} nameOf={words.bar} />
        ) : (
          <Lines picture={picture} words={words} />
        )
      }
      table={
        isWaterfall ? <BarsTable picture={picture} words={words} /> : <LinesTable picture={picture} words={words} />
      }
    />
  );
}

interface DrawnProps {
  readonly picture: ReportPicture;
  readonly words: ModelWords;
}

function Lines({ picture, words }: DrawnProps) {
  return (
    <LineChart
      label={words.picture(picture, 'alt')}
      height={230}
      x={{ ticks: picture.xTicks, format: formatSignificant, name: words.picture(picture, 'x') }}
      ticks={picture.yTicks}
      format={formatSignificant}
      series={picture.lines.map(({ id, points }, index) => ({
        id,
        points: points.map(([at = 0, value = 0]) => [at, value] as const),
        label: words.line(picture.id, id),
        look: LOOKS[index] ?? 'third',
      }))}
      marks={picture.marks.map((mark) => ({ ...mark, label: words.mark(mark.id) }))}
    />
  );
}

function LinesTable({ picture, words }: DrawnProps) {
  const xs = picture.lines[0]?.points.map((point) => point[0] ?? 0) ?? [];
  return (
    <DataTable
      caption={words.picture(picture, 'sub')}
      columns={[
        { id: 'x', head: words.picture(picture, 'x'), cell: formatSignificant },
        ...picture.lines.map(({ id, points }) => ({
          id,
          head: words.line(picture.id, id),
          cell: (x: number) => formatSignificant(points.find((point) => point[0] === x)?.[1] ?? 0),
          isNumeric: true,
        })),
      ]}
      rows={xs.length <= MAX_ROWS ? xs : xs.filter((x) => picture.xTicks.includes(x))}
      rowKey={(x) => x}
    />
  );
}

const MAX_ROWS = 20;

function BarsTable({ picture, words }: DrawnProps) {
  return (
    <DataTable
      caption={words.picture(picture, 'sub')}
      columns={[
        { id: 'step', head: words.t('picture.step'), cell: ({ id }) => words.bar(id) },
        {
          id: 'value',
          head: words.t('picture.point'),
          cell: ({ from, to }) => formatSignificant(to - from),
          isNumeric: true,
        },
        { id: 'level', head: words.t('picture.level'), cell: ({ to }) => formatSignificant(to), isNumeric: true },
      ]}
      rows={picture.bars}
      rowKey={({ id }) => id}
    />
  );
}
