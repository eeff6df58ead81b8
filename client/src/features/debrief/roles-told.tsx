import { BASKETS, SENDERS, headlineEffect } from '@letter/shared/play';
import type { DebriefView, PublicView, RoundTruth } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { pressWords } from '../../kit/roles/role-news.tsx';
import { movedWords } from '../../kit/words/moved-words.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { useScenario } from '../../state/use-table.ts';
import { formatFigure, formatMean } from '../../text/format-figure.ts';
import { Section } from '../../ui/layout.tsx';

/** What the Panel and the Press published, and what it did, beside what was so; nothing where nobody had these roles. */
export function RolesTold({ debrief, table }: { readonly debrief: DebriefView; readonly table: PublicView }) {
  const { t } = useTranslation('roles');
  const story = useStory();
  const scenario = useScenario();
  const { panelFindings, pressHeadlines, record } = table;
  if (panelFindings.length === 0 && pressHeadlines.length === 0) return null;
  const truthOf = (round: number): RoundTruth | undefined => debrief.rounds.find((one) => one.round === round);
  const findings = record.flatMap(({ round, headlines }) =>
    headlines.flatMap((line) => (line.kind === 'finding' && line.byPanel === true ? [{ round, line }] : [])),
  );
  return (
    <Section title={t('debrief.title')} level={2}>
      <ul className="promise-list roles-told">
        {findings.map(({ round, line }) => {
          const gap = line.gap;
          const truth = gap === undefined ? undefined : truthOf(gap.round)?.efforts[gap.sender][gap.basket];
          return (
            <li key={line.report ?? round}>
              <span>
                <b>{t('debrief.round', { round })}</b> <span>{story.headline(line)}</span>{' '}
                {truth === undefined ? null : <span className="second">{t('debrief.effort', { effort: truth })}</span>}
              </span>
            </li>
          );
        })}
        {pressHeadlines.map((headline) => {
          const truth = truthOf(headline.round);
          return (
            <li key={headline.round}>
              <span>
                <b>{t('debrief.round', { round: headline.round })}</b>{' '}
                <span dir="auto">{pressWords(story, table, headline)}</span>{' '}
                <span>{movedWords(t, headlineEffect(scenario, headline.lean))}</span>{' '}
                {truth === undefined ? null : (
                  <span className="second">
                    {t('debrief.truth', { leak: formatFigure(truth.leakage), effort: formatMean(meanEffort(truth)) })}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const meanEffort = ({ efforts }: RoundTruth): number =>
  SENDERS.reduce((sum, sender) => sum + BASKETS.reduce((own, basket) => own + efforts[sender][basket], 0), 0) /
  (SENDERS.length * BASKETS.length);
