import { recordLine } from '@letter/shared/play';
import type { Headline, PressHeadline, PublicView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useStory } from '../words/use-story.ts';
import type { Story } from '../words/use-story.ts';

/** A headline of the Press as the line of the record that it becomes when its round is adjudicated. */
export function pressLine(record: PublicView['record'], { lean, words, about }: PressHeadline): Headline {
  const told = about === null ? null : recordLine(record, about);
  return { kind: 'press', lean, words, ...(told === null ? {} : { about: told }) };
}

/** A headline of the Press as a sentence. */
export const pressWords = (story: Story, table: Pick<PublicView, 'record'>, headline: PressHeadline): string =>
  story.headline(pressLine(table.record, headline));

/** What the Press has published in the open round; nothing if it has not. */
export function RoleNews({ table }: { readonly table: PublicView }) {
  const { t } = useTranslation('roles');
  const story = useStory();
  const news = table.pressHeadlines.filter(({ round }) => round > (table.record.at(-1)?.round ?? 0));
  if (news.length === 0) return null;
  return (
    <div>
      <h3 className="story-head">{t('news')}</h3>
      {news.map((one) => (
        <p key={one.round} className="narrative" dir="auto">
          {pressWords(story, table, one)}
        </p>
      ))}
    </div>
  );
}
