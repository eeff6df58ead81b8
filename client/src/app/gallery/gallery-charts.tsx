import { CorridorFlow } from '../../marks/corridor-flow.tsx';
import { SEAT_DASH, SeatSign, seatColor } from '../../marks/seat-sign.tsx';
import { BarSlots } from '../../ui/bar-slots.tsx';
import { Button } from '../../ui/button.tsx';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Flow } from '../../ui/flow.tsx';
import { IntervalMark } from '../../ui/interval-mark.tsx';
import { Section, Stack } from '../../ui/layout.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import type { LineSeries } from '../../ui/line-chart.tsx';
import { Popover } from '../../ui/popover.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';

const XS = ['1', '2', '3', '4', '5', '6', '7', '8'];
const WORDS = { asTable: 'Show as table', asChart: 'Show as chart' };
const belief = (seat: 'us' | 'china' | 'un', label: string, note: string, values: readonly number[]): LineSeries => ({
  id: seat,
  label,
  note,
  values,
  look: 'belief',
  color: seatColor(seat),
  dash: SEAT_DASH[seat],
  marker: (size) => <SeatSign seat={seat} size={size} />,
});
const LINES: readonly LineSeries[] = [
  { id: 'truth', label: 'The truth', note: '61%', values: [36, 44, 51, 58, 60, 57, 62, 61], look: 'truth' },
  belief('china', 'China', 'off by 3 points', [40, 46, 50, 55, 62, 60, 58, 57]),
  belief('us', 'US', 'off by 10', [50, 46, 46, 44, 46, 49, 52, 48]),
  belief('un', 'UN', 'off by 19', [30, 32, 30, 34, 36, 42, 40, 35]),
];
const OTHER: readonly LineSeries[] = [
  { id: 'real', label: 'As it happened', note: '73', values: [40, 44, 48, 53, 59, 64, 69, 73], look: 'truth' },
  {
    id: 'other',
    label: 'If China enforced',
    note: '60 ± 4',
    values: [null, null, 48, 50, 53, 55, 57.5, 59.5],
    look: 'other',
    end: { low: 55.5, high: 63.5 },
  },
];
const SOURCES = [
  { id: 'commodities', label: 'Commodities', value: 142 },
  { id: 'textiles', label: 'Textiles and other', value: 78 },
  { id: 'labour', label: 'Labour abroad', value: 61 },
  { id: 'arms', label: 'Arms and illicit', value: 48 },
  { id: 'aid', label: 'Aid and support', value: 25 },
  { id: 'households', label: 'From households', value: 63, fill: 'stipple' },
] as const;
const TARGETS = [
  { id: 'circle', label: 'Rewards to the circle', value: 154, note: '−6' },
  { id: 'security', label: 'Internal security', value: 44, note: '0' },
  { id: 'programme', label: 'The programme', value: 106, note: '−12' },
  { id: 'citizens', label: 'Citizens', value: 52, note: '−26' },
  { id: 'networks', label: 'Networks and fees', value: 41, note: '+1' },
  { id: 'reserve', label: 'Reserve', value: 20, note: '−20' },
] as const;

const PASSAGES = [
  {
    corridor: 'border',
    permitted: 230,
    blocked: 120,
    leaked: 170,
    between: [110, 230],
    report: 2,
    spirit: 'unknown',
    via: 'Tolma River Bank',
  },
  {
    corridor: 'sea',
    permitted: 70,
    blocked: 65,
    leaked: 105,
    between: [60, 150],
    report: 1,
    spirit: 'unknown',
    via: 'Harbour Light Trading',
  },
  { corridor: 'dollar', permitted: 20, blocked: 118, leaked: 42, between: [20, 70], report: 3, spirit: 'unknown' },
] as const;

/** Charts and measures. */
export function GalleryCharts() {
  return (
    <div className="gallery-charts">
      <ChartFrame
        title="How much was leaking, and who knew"
        sub="share of the restricted flow that arrived"
        words={WORDS}
        chart={
          <LineChart
            label="Leakage rose to 61 percent; China knew best."
            xs={XS}
            series={LINES}
            ticks={[30, 45, 60]}
            format={(v) => `${v}%`}
            between={{ upper: 'truth', lower: 'un' }}
          />
        }
        table={
          <DataTable
            caption="Share of the restricted flow that arrived, percent"
            columns={[
              { id: 'who', head: 'Who', cell: (row: LineSeries) => row.label },
              ...XS.map((x, i) => ({ id: x, head: x, isNumeric: true, cell: (row: LineSeries) => row.values[i] })),
            ]}
            rows={LINES}
            rowKey={(row) => row.id}
          />
        }
        why={
          <Popover trigger="Why did this move?" title="Round 5">
            <p>Border effort fell by one step: +4. Causes you cannot see: +1.</p>
          </Popover>
        }
      />
      <ChartFrame
        title="The other history"
        sub="programme index; same world, same chance"
        words={WORDS}
        chart={
          <LineChart
            label="With China enforcing, the programme ends at 60 rather than 73."
            xs={XS}
            series={OTHER}
            ticks={[40, 60, 80]}
            format={String}
            between={{ upper: 'real', lower: 'other' }}
          />
        }
        table={null}
      />
      <ChartFrame
        look="screen"
        title="Where the hard currency goes"
        sub="US$ million; change on last half-year"
        words={WORDS}
        chart={
          <Flow
            label="417 to spend"
            sources={SOURCES}
            targets={TARGETS}
            hub={{ over: 'to spend', figure: '417', under: ['354 earned,', '63 from households'] }}
            format={String}
            control={(id) => (
              <Button size="small" aria-label={`More for ${id}`}>
                +
              </Button>
            )}
          />
        }
        table={null}
      />
      <ChartFrame
        look="screen"
        title="Half of what is forbidden may still arrive"
        sub="Goods and money sought in late 2016, US$ million."
        words={WORDS}
        chart={<CorridorFlow label="Most leaks at the border." passages={PASSAGES} format={String} />}
        table={null}
      />
      <ChartFrame
        look="screen"
        title="What really went round"
        sub="US$ million, after the reveal"
        words={WORDS}
        chart={
          <CorridorFlow
            label="Most leaked at the border."
            leak="known"
            passages={PASSAGES.map((one) => ({ ...one, spirit: 1 }))}
            format={String}
          />
        }
        table={null}
      />
      <Section title="Measures" aside="one shared scale">
        <IntervalMark label="Trade embargo" value={18} error={9} min={0} max={90} />
        <br />
        <IntervalMark label="Financial restrictions" value={64} error={21} min={0} max={90} after="blocked" />
        <Stack gap={12}>
          <BarSlots label="2 of 12 left" total={12} filled={9} pending={1} />
          <ProgressLine label="Delay the programme" value={46} />
        </Stack>
      </Section>
    </div>
  );
}
