import { BASKETS, CORRIDORS, CORRIDOR_OF, SENDERS, isSender, promisedBy } from '@letter/shared/play';
import type { SeatView, SenderId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { formatFigure } from '../../text/format-figure.ts';
import { Section } from '../../ui/layout.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { gateRows } from './own-gate.ts';
import { listWords } from '../../text/formats.ts';

/**
 * Why it did not work better: the reasons that this seat can read from its own view, worst first, in plain sentences.
 */
export function Obstacles({ view }: { readonly view: SeatView }) {
  const { t } = useTranslation('adjudication');
  const sender = useSenderObstacles(view);
  const country = useCountryObstacles(view);
  const lines = isSender(view.seat) ? sender : country;
  return (
    <Section title={t(isSender(view.seat) ? 'why.title' : 'why.titleWell')} level={2}>
      <ol className="obstacles">
        {(lines.length === 0 ? [t('why.nothing')] : lines).map((words) => (
          <li key={words} className="narrative">
            {words}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function useSenderObstacles(view: SeatView): readonly string[] {
  const { t } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const { seat: seatName } = useStory();
  if (!isSender(view.seat)) return [];
  const seat: SenderId = view.seat;
  const rows = gateRows(view, seat, view.public.round);
  if (rows === null) return [];
  const names = (some: typeof rows) => listWords(some.map(({ basket }) => marks(`basketWithin.${basket}`)));
  const idle = rows.filter(({ letter, effort }) => letter > 0 && effort === 0);
  const short = rows.filter(({ letter, effort }) => effort > 0 && effort < promisedBy(letter));
  const bare = rows.filter(({ letter }) => letter === 0);
  const { coverage, adopted } = view.public.commonList;
  const record = view.public.record.find(({ round }) => round === view.public.round);
  const others = SENDERS.filter((one) => one !== seat);
  const mean = (one: SenderId) =>
    BASKETS.reduce((sum, basket) => sum + (record?.reports[one][basket] ?? 0), 0) / BASKETS.length;
  return [
    ...(bare.length > 0
      ? [t('why.noLetter', { baskets: names(bare), where: play(`corridorIn.${CORRIDOR_OF[seat]}`) })]
      : []),
    ...(idle.length > 0 ? [t('why.noEffort', { baskets: names(idle) })] : []),
    ...(short.length > 0 ? [t('why.lowEffort', { baskets: names(short) })] : []),
    ...(adopted ? [] : [t('why.coverage', { covered: Math.round(coverage.luxury * 100) })]),
    `${t('why.laxest')} ${t('why.reports', { parts: listWords(others.map((one) => t('why.reportPart', { seat: seatName(one), report: formatFigure(mean(one)) }))) })}`,
  ];
}

function useCountryObstacles(view: SeatView): readonly string[] {
  const { t } = useTranslation('adjudication');
  const { t: play } = useTranslation('play');
  const { programme } = useScenario().params;
  const { country, docket } = view;
  if (country === null) return [];
  const orders = Object.values(docket);
  const circle = orders.find((order) => order.kind === 'fund-circle')?.chips ?? 0;
  const burden = orders.find((order) => order.kind === 'set-burden')?.burden ?? 'none';
  const record = view.public.record.find(({ round }) => round === view.public.round);
  const leaks = view.observations.at(-1)?.leakAt;
  const worst = CORRIDORS.flatMap((corridor) => {
    const leak = leaks?.[corridor];
    return leak === undefined ? [] : [{ corridor, leak: leak.mean }];
  }).toSorted((a, b) => a.leak - b.leak)[0];
  const norm = formatFigure(country.circleNorm);
  return [
    circle < country.circleNorm - 0.05 ? t('why.norm', { norm, given: circle }) : t('why.normKept', { norm }),
    ...(worst === undefined || worst.leak > 95
      ? []
      : [t('why.gate', { where: play(`corridorIn.${worst.corridor}`), leak: formatFigure(worst.leak) })]),
    ...(country.fundedRounds < programme.milestoneRounds.value
      ? [
          t('why.milestone', {
            chips: programme.milestoneChips.value,
            needed: programme.milestoneRounds.value,
            rounds: country.fundedRounds,
          }),
        ]
      : []),
    ...(record !== undefined && record.test !== 'none'
      ? [t('why.testCost', { tension: formatFigure(record.tension) })]
      : []),
    ...(burden === 'none' ? [] : [t('why.burden', { welfare: formatFigure(country.welfare) })]),
  ];
}
