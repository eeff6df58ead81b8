import type { DebriefView, PublicView } from '@letter/shared/play';
import { breakoutCapability } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { formatFigure } from '../../text/format-figure.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/layout.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { Absences } from '../../kit/record/absences.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { CircleChart } from './circle-chart.tsx';
import { ticksFor } from './ticks.ts';
import { overRounds, roundAxis } from './over-rounds.ts';
import { entryNumber, sentenceWords } from '../../text/formats.ts';

/** Step one: the half-years in sentences, and the programme beside the reference course. */
export function Happened({ debrief, table }: { readonly debrief: DebriefView; readonly table: PublicView | null }) {
  const { t } = useTranslation('debrief');
  const story = useStory();
  return (
    <div className="debrief-two">
      <Section title={t('happened.rounds')} level={2}>
        <ol className="rounds-told">
          {debrief.rounds.map((round) => {
            const lines = table?.record.find((one) => one.round === round.round)?.headlines ?? [];
            const told = [...new Set(lines.map(story.headline))];
            return (
              <li key={round.round}>
                <b>
                  <span>{entryNumber(round.round)}</span> <span>{story.halfYear(round.halfYear)}</span>
                </b>
                <p className="narrative">
                  {sentenceWords([
                    ...(told.length === 0 ? [story.t('headline.none')] : told),
                    t('happened.leaked', { leak: Math.round(round.leakage) }),
                  ])}
                </p>
              </li>
            );
          })}
        </ol>
      </Section>
      <div className="story-parts">
        <ProgrammeChart debrief={debrief} />
        <CountryChart debrief={debrief} />
        <CircleChart debrief={debrief} />
        <Absences covered={table?.covered ?? []} covers={debrief.covers} />
      </div>
    </div>
  );
}

function ProgrammeChart({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { t: common } = useTranslation('common');
  const { line } = useScenario().breakout;
  const capability = breakoutCapability(line);
  const rounds = debrief.rounds;
  const end = rounds.at(-1);
  const gap = (end?.baselineProgramme ?? 0) - (end?.programme ?? 0);
  const title =
    Math.abs(gap) < 0.5
      ? t('happened.programmeSame')
      : t(gap > 0 ? 'happened.programmeRan' : 'happened.programmeOver', { points: formatFigure(Math.abs(gap)) });
  const ticks = ticksFor([...rounds.flatMap((round) => [round.programme, round.baselineProgramme]), line]);
  return (
    <ChartFrame
      title={title}
      sub={t(capability === null ? 'happened.programmeSub' : `happened.programmeLine.${capability}`, { line })}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={
        <LineChart
          label={title}
          x={roundAxis(rounds)}
          ticks={ticks}
          format={formatFigure}
          series={[
            {
              id: 'was',
              label: t('happened.asItWas'),
              note: formatFigure(end?.programme ?? 0),
              points: overRounds(rounds, ({ programme }) => programme),
              look: 'truth',
            },
            {
              id: 'other',
              label: t('happened.reference'),
              note: formatFigure(end?.baselineProgramme ?? 0),
              points: overRounds(rounds, ({ baselineProgramme }) => baselineProgramme),
              look: 'other',
            },
          ]}
          between={{ upper: 'other', lower: 'was' }}
        />
      }
      table={
        <DataTable
          caption={t('happened.programme')}
          rows={rounds}
          rowKey={({ round }) => round}
          columns={[
            { id: 'round', head: t('col.round'), cell: ({ round }) => round },
            {
              id: 'was',
              head: t('happened.asItWas'),
              cell: ({ programme }) => formatFigure(programme),
              isNumeric: true,
            },
            {
              id: 'other',
              head: t('happened.reference'),
              cell: ({ baselineProgramme }) => formatFigure(baselineProgramme),
              isNumeric: true,
            },
          ]}
        />
      }
    />
  );
}

function CountryChart({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { t: common } = useTranslation('common');
  const { rounds } = debrief;
  const end = rounds.at(-1);
  const lines = [
    { id: 'welfare', label: t('happened.welfare'), of: (round: (typeof rounds)[number]) => round.welfare, dash: '7 3' },
    { id: 'loyalty', label: t('happened.loyalty'), of: (round: (typeof rounds)[number]) => round.loyalty, dash: '2 3' },
    {
      id: 'tension',
      label: t('happened.tension'),
      of: (round: (typeof rounds)[number]) => round.tension,
      dash: '12 3',
    },
  ];
  return (
    <ChartFrame
      title={t('happened.country')}
      sub={t('happened.countrySub')}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={
        <LineChart
          label={t('happened.country')}
          height={200}
          x={roundAxis(rounds)}
          ticks={ticksFor(rounds.flatMap((round) => lines.map(({ of }) => of(round))))}
          format={formatFigure}
          series={lines.map(({ id, label, of, dash }) => ({
            id,
            label,
            note: end === undefined ? '' : formatFigure(of(end)),
            points: overRounds(rounds, of),
            look: 'belief' as const,
            dash,
          }))}
        />
      }
      table={
        <DataTable
          caption={t('happened.country')}
          rows={rounds}
          rowKey={({ round }) => round}
          columns={[
            { id: 'round', head: t('col.round'), cell: ({ round }: (typeof rounds)[number]) => round },
            ...lines.map(({ id, label, of }) => ({
              id,
              head: label,
              cell: (round: (typeof rounds)[number]) => formatFigure(of(round)),
              isNumeric: true,
            })),
          ]}
        />
      }
    />
  );
}
