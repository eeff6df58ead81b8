import { CIRCLE_GROUPS } from '@letter/shared/play';
import type { CircleGroup, DebriefView, RoundTruth } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../text/format-figure.ts';
import { listWords } from '../../text/formats.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { overRounds, roundAxis } from './over-rounds.ts';
import { ticksFor } from './ticks.ts';

type Known = RoundTruth & { readonly groups: NonNullable<RoundTruth['groups']> };

const DASH: Readonly<Record<CircleGroup, string>> = { military: '7 3', party: '2 3', bureaucracy: '12 3' };
const isKnown = (round: RoundTruth): round is Known => round.groups !== null;

/** The three groups of the circle over the rounds, and the line below which one wavers; games of older rules have none. */
export function CircleChart({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { t: common } = useTranslation('common');
  const rounds = debrief.rounds.filter(isKnown);
  const end = rounds.at(-1);
  if (end === undefined) return null;
  const waveredIn = ({ groups: { loyalty, line } }: Known) => CIRCLE_GROUPS.filter((group) => loyalty[group] < line);
  const ever = CIRCLE_GROUPS.filter((group) => rounds.some((round) => waveredIn(round).includes(group)));
  const names = (groups: readonly CircleGroup[]) => listWords(groups.map((group) => t(`circle.within.${group}`)));
  const title = ever.length === 0 ? t('circle.none') : t('circle.some', { groups: names(ever) });
  return (
    <ChartFrame
      title={title}
      sub={t('circle.sub')}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={
        <LineChart
          label={title}
          height={200}
          x={roundAxis(rounds)}
          ticks={ticksFor(rounds.flatMap(({ groups: { loyalty, line } }) => [...Object.values(loyalty), line]))}
          format={formatFigure}
          series={[
            ...CIRCLE_GROUPS.map((group) => ({
              id: group,
              label: t(`circle.name.${group}`),
              note: formatFigure(end.groups.loyalty[group]),
              points: overRounds(rounds, ({ groups }) => groups.loyalty[group]),
              look: 'belief' as const,
              dash: DASH[group],
            })),
            {
              id: 'line',
              label: t('circle.line'),
              note: formatFigure(end.groups.line),
              points: overRounds(rounds, ({ groups }) => groups.line),
              look: 'other' as const,
            },
          ]}
        />
      }
      table={
        <DataTable
          caption={title}
          rows={rounds}
          rowKey={({ round }) => round}
          columns={[
            { id: 'round', head: t('col.round'), cell: ({ round }: Known) => round },
            ...CIRCLE_GROUPS.map((group) => ({
              id: group,
              head: t(`circle.name.${group}`),
              cell: ({ groups }: Known) => formatFigure(groups.loyalty[group]),
              isNumeric: true,
            })),
            {
              id: 'line',
              head: t('circle.line'),
              cell: ({ groups }: Known) => formatFigure(groups.line),
              isNumeric: true,
            },
            {
              id: 'wavered',
              head: t('circle.wavered'),
              cell: (round: Known) => {
                const wavered = waveredIn(round);
                return wavered.length === 0 ? t('circle.nobody') : names(wavered);
              },
            },
          ]}
        />
      }
    />
  );
}
