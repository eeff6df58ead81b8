import type { Inject, PublicView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { sentenceWords } from '../../text/formats.ts';
import { useStory } from '../words/use-story.ts';
import type { Story } from '../words/use-story.ts';

/** What a host put into a game, as sentences: the event of the deck, then the host's own words. */
export const injectWords = (story: Story, { shock, text }: Inject): string =>
  sentenceWords([...(shock === null ? [] : [story.shock(shock)]), ...(text === '' ? [] : [text])]);

/** The news that the host put into the open round; nothing if there is none. */
export function InjectNews({ table }: { readonly table: PublicView }) {
  const { t } = useTranslation('briefing');
  const story = useStory();
  const news = table.injects.filter(({ round }) => round >= table.round);
  if (news.length === 0) return null;
  return (
    <div>
      <h3 className="story-head">{t('injected')}</h3>
      {news.map((one) => (
        <p key={one.id} className="narrative" dir="auto">
          {injectWords(story, one)}
        </p>
      ))}
    </div>
  );
}
