import type { TableView } from '@letter/shared/protocol';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hearsMessages } from '../../kit/shell/announcements.ts';
import { useMessageWords } from '../../kit/words/use-message-words.ts';
import { plainSentence } from '../../kit/words/acts/typed.ts';
import { actFactsOf, useActWords } from '../../kit/words/acts/use-act-words.ts';
import { useStory } from '../../kit/words/use-story.ts';
import { sentenceWords } from '../../text/formats.ts';
import { announce } from '../../ui/announcer.tsx';
import { takeTurn } from '../../ui/turns.ts';

/** Announces a new phase, and every message of others with its words, whichever conversation is open. */
export const SpokenNews = memo(function SpokenNews({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('table');
  const { seat: name, halfYear } = useStory();
  const say = useMessageWords();
  const { public: table, seat: own } = view;
  const act = useActWords(own === null ? null : actFactsOf(own));
  const phase = table?.phase;
  const known = useRef({ phase, messages: new Set(own?.messages.map(({ id }) => id)) });
  useEffect(() => {
    const before = known.current;
    known.current = { phase, messages: new Set(own?.messages.map(({ id }) => id)) };
    const news: string[] = [];
    if (before.phase !== phase && phase !== undefined && table !== null)
      news.push(t(`toast.phase.${phase}`, { half: halfYear(table.halfYear) }));
    for (const message of own?.messages ?? []) {
      const isNews = !before.messages.has(message.id) && message.from !== own?.seat;
      if (!isNews || own?.muted.includes(message.from) === true || !hearsMessages()) continue;
      const about = message.channel.kind === 'plenary' ? t('live.plenary', { from: name(message.from) }) : null;
      const said = message.act === undefined ? null : act(message.act, message.round);
      news.push(
        sentenceWords([
          about ?? t('live.message', { from: name(message.from) }),
          ...(said === null ? [] : [plainSentence(said.sentence)]),
          ...(message.text === '' && said !== null ? [] : [say(message)]),
          ...(said === null || said.reason === null ? [] : [said.reason]),
        ]),
      );
    }
    // Who looks at the page sees it first.
    if (news.length > 0) takeTurn(() => news.forEach((words) => announce(words)));
  });
  return null;
});
