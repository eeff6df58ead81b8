import { CORRIDORS, CORRIDOR_OF, isSender, obstaclesOf } from '@letter/shared/play';
import type { BasketId, Obstacle, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { formatFigure } from '../../text/format-figure.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { listWords } from '../../text/formats.ts';

/**
 * Why it did not work better: the reasons that this seat can read from its own view, worst first, in plain sentences.
 * What it was told two rounds running stands below, in small type.
 */
export function Obstacles({ view }: { readonly view: SeatView }) {
  const { t } = useTranslation('adjudication');
  const words = useObstacleWords(view);
  const country = useCountryObstacles(view);
  const { told, again } = isSender(view.seat)
    ? obstaclesOf(view, view.seat, view.public.round)
    : { told: [], again: [] };
  const lines = isSender(view.seat) ? told.map(words) : country;
  return (
    <Disclosure title={t(isSender(view.seat) ? 'why.title' : 'why.titleWell')} level={2}>
      <ol className="obstacles">
        {(lines.length === 0 ? [t(again.length > 0 ? 'why.same' : 'why.nothing')] : lines).map((line) => (
          <li key={line} className="narrative">
            {line}
          </li>
        ))}
      </ol>
      {again.length === 0 ? null : (
        <ul className="obstacles-again note" aria-label={t('why.again')}>
          {again.map(words).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function useObstacleWords(view: SeatView): (obstacle: Obstacle) => string {
  const { t } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const { seat } = useStory();
  const where = isSender(view.seat) ? play(`corridorIn.${CORRIDOR_OF[view.seat]}`) : '';
  const names = (baskets: readonly BasketId[]) => listWords(baskets.map((basket) => marks(`basketWithin.${basket}`)));
  return (obstacle) => {
    switch (obstacle.kind) {
      case 'no-letter':
        return t('why.noLetter', { baskets: names(obstacle.baskets), where });
      case 'no-effort':
        return t('why.noEffort', { baskets: names(obstacle.baskets) });
      case 'low-effort':
        return t('why.lowEffort', { baskets: names(obstacle.baskets) });
      case 'coverage':
        return t('why.coverage', { covered: Math.round(obstacle.covered * 100) });
      case 'elsewhere': {
        const parts = obstacle.reports.map((one) =>
          t('why.reportPart', { seat: seat(one.seat), report: formatFigure(one.mean) }),
        );
        return t('why.elsewhere', { parts: listWords(parts) });
      }
    }
  };
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
    ...(circle < country.circleNorm - 0.05 ? [t('why.norm', { norm, given: circle })] : []),
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
