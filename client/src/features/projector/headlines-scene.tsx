import { useTranslation } from 'react-i18next';
import { useStory } from '../../kit/words/use-story.ts';
import { Frame, Say } from './frame.tsx';
import type { ContentOf } from './scene-of.ts';
import { useBellWords, useRoundWords } from './use-room-words.ts';

/** Headlines that fit under the sentence. */
const OF_ONE = 6;

/** The last half-year as everybody may tell it: of one table in full, of several the first headline of each. */
export function HeadlinesScene({ content }: { readonly content: ContentOf<'headlines'> }) {
  const { t } = useTranslation('screen');
  const { headline } = useStory();
  const round = useRoundWords();
  const bell = useBellWords();
  const { tables } = content;
  const only = tables.length === 1 ? tables[0] : undefined;
  const frame = { middle: t('scene.headlines'), right: <b>{round}</b>, footLeft: t('headlines.foot'), footRight: bell };
  if (tables.length === 0)
    return (
      <Frame {...frame}>
        <Say title={t('headlines.none')} size="large" />
      </Frame>
    );
  if (only !== undefined) {
    const lines = [...new Set(only.headlines.map(headline))].slice(0, OF_ONE);
    return (
      <Frame {...frame} left={t('table', { number: only.table })}>
        <Say title={t('headlines.title', { round: only.round })} />
        <ul className="screen-headlines">
          {(lines.length === 0 ? [t('headlines.quiet')] : lines).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Frame>
    );
  }
  return (
    <Frame {...frame}>
      <Say title={t('headlines.class')} />
      <ul className={`screen-lines ${tables.length > 12 ? 'is-some' : ''}`}>
        {tables.map(({ table, headlines }) => (
          <li key={table}>
            <b>{t('table', { number: table })}</b>{' '}
            <span>{headlines[0] === undefined ? t('headlines.quiet') : headline(headlines[0])}</span>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
