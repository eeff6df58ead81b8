import { SEATS } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../../net/requests.ts';
import { parseText, useDraft } from '../../state/drafts.ts';
import { useUnread } from '../../state/seen-messages.ts';
import { useSeatView } from '../../state/use-table.ts';
import { useWords } from '../../kit/words/use-words.ts';
import { EmptyState } from '../../ui/notes.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { PromiseTracker } from './agreements/promise-tracker.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { Conversation } from './conversation.tsx';
import './talk.css';

/** All conversations of a delegation, one per tab, and the promises that resulted. */
export function TalkPanel() {
  const { t } = useTranslation('talk');
  const view = useSeatView();
  if (view === null) return <EmptyState>{t('observer')}</EmptyState>;
  return <Channels view={view} />;
}

function Channels({ view }: Pick<Spoken, 'view'>) {
  const { t } = useTranslation('talk');
  const words = useWords(view.seat, view.names);
  const unread = useUnread();
  const others = SEATS.filter((seat) => seat !== view.seat);
  const [chosen, setChosen] = useDraft('conversation', parseText);
  const offersFrom = (channel: Recipient) =>
    view.agreements.filter(
      ({ status, offeredBy, signed }) => status === 'offered' && offeredBy === channel && !signed.includes(view.seat),
    ).length;
  const inForce = view.agreements.filter(({ status }) => status === 'in-force').length;
  const channels: readonly Recipient[] = [...others, 'plenary'];
  const selected = [...channels, 'promises' as const].find((one) => one === chosen) ?? others[0] ?? 'plenary';
  return (
    <div className="talk">
      <Tabs<Recipient | 'promises'>
        label={t('tabs')}
        selected={selected}
        onSelect={(id) => setChosen(() => id)}
        items={[
          ...channels.map((channel) => ({
            id: channel,
            label: channel === 'plenary' ? t('plenary') : words.marks(`seatShort.${channel}`),
            count: unread.of(channel) + offersFrom(channel),
            content: <Conversation channel={channel} view={view} words={words} />,
          })),
          {
            id: 'promises' as const,
            label: inForce === 0 ? t('promises') : t('promisesCount', { count: inForce }),
            content: <PromiseTracker />,
          },
        ]}
      />
    </div>
  );
}
