import { useTranslation } from 'react-i18next';
import type { PublicView } from '@letter/shared/play';
import { Section } from '../../ui/layout.tsx';
import { formatFigure } from '../../text/format-figure.ts';
import { Headlines } from '../../kit/story/headlines.tsx';
import { RoleNews } from '../../kit/roles/role-news.tsx';
import { InjectNews } from '../../kit/story/inject-news.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { listWords } from '../../text/formats.ts';

/** The public news: the last half-year in sentences, an outside event, two neighbours, and what is about to lapse. */
export function PublicStory({ table }: { readonly table: PublicView }) {
  const { t } = useTranslation('briefing');
  const { t: marks } = useTranslation('marks');
  const story = useStory();
  const last = table.record.at(-1);
  const lapsing = [
    ...new Set(
      table.instruments
        .filter(({ until }) => until === table.round)
        .map(({ basket }) => marks(`basketWithin.${basket}`)),
    ),
  ];
  return (
    <Section title={t('public')} aside={t('publicAside')} level={2}>
      <div className="story-parts">
        {table.shock === null ? null : (
          <div>
            <h3 className="story-head">{t('shock')}</h3>
            <p className="narrative">{story.shock(table.shock)}</p>
          </div>
        )}
        <InjectNews table={table} />
        <RoleNews table={table} />
        {last === undefined ? null : (
          <>
            <Headlines lines={last.headlines} without={['shock']} />
            <div>
              <h3 className="story-head">{t('neighbours')}</h3>
              <p className="narrative">{story.reaction(last)}</p>
            </div>
            <p className="note">
              <span>
                {t('figures', {
                  tension: formatFigure(last.tension),
                  unity: formatFigure(last.unity),
                  price: formatFigure(last.staplePrice),
                })}
              </span>
              {last.recordedTrade === null ? null : (
                <span>{` ${t('trade', { trade: formatFigure(last.recordedTrade) })}`}</span>
              )}
            </p>
          </>
        )}
        {lapsing.length === 0 ? null : (
          <p className="lapse-line">{t('lapse', { count: lapsing.length, baskets: listWords(lapsing) })}</p>
        )}
      </div>
    </Section>
  );
}
