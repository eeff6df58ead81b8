import { ROLES, SEATS } from '@letter/shared/play';
import type { RoleId } from '@letter/shared/play';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../../net/requests.ts';
import { parseText, useDraft } from '../../state/drafts.ts';
import { useUnread } from '../../state/seen-messages.ts';
import { useUnreadNotes } from '../../state/seen-notes.ts';
import { NoteThread } from '../../kit/roles/note-thread.tsx';
import { SeatName } from '../../marks/seat-sign.tsx';
import { useInfo, useSettledSeat } from '../../state/use-table.ts';
import { useWords } from '../../kit/words/use-words.ts';
import { useRoomForTalk } from '../../kit/shell/use-media.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { PromiseTracker } from './agreements/promise-tracker.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { Conversation } from './conversation.tsx';
import { PledgeList } from './pledge-list.tsx';
import './talk.css';
import './messages.css';

/** Props of TalkPanel. */
export interface TalkPanelProps {
  /** Where conversations have the page: leads to the texts. Beside another page there is none. */
  readonly onTexts?: (() => void) | undefined;
  /** What the people of one delegation write to each other, where they are several: it comes first. */
  readonly inside?: InsideTab | undefined;
}

/** The channel within a delegation, as one of its conversations. */
export interface InsideTab {
  readonly label: string;
  readonly count: number;
  readonly content: ReactNode;
}

/** All conversations of a delegation, one per tab, and the promises that resulted. */
export function TalkPanel({ onTexts, inside }: TalkPanelProps) {
  const { t } = useTranslation('talk');
  const view = useSettledSeat();
  if (view === null) return <EmptyState>{t('observer')}</EmptyState>;
  return <Channels view={view} onTexts={onTexts} inside={inside} />;
}

function Channels({ view, onTexts, inside }: Pick<Settled, 'view'> & TalkPanelProps) {
  const { t } = useTranslation('talk');
  const { t: roles } = useTranslation('roles');
  const words = useWords(view.seat, view.names);
  const unread = useUnread();
  const seats = useInfo().seats;
  const hasRoom = useRoomForTalk();
  const isPage = onTexts !== undefined && hasRoom;
  const people = useInfo().people;
  const unreadNotes = useUnreadNotes();
  // A role that nobody has, and that never wrote, needs no place.
  const roleChannels = ROLES.filter(
    (role) => people.some((person) => person.role === role) || view.notes.some((note) => note.role === role),
  );
  const others = SEATS.filter((seat) => seat !== view.seat);
  const [chosen, setChosen] = useDraft('conversation', parseText);
  const inForce = view.agreements.filter(({ status }) => status === 'in-force').length;
  const channels: readonly Recipient[] = [...others, 'plenary'];
  const places = [
    ...(inside === undefined ? [] : ['inside' as const]),
    ...channels,
    ...roleChannels,
    'promises' as const,
  ];
  const selected = places.find((one) => one === chosen) ?? places[0] ?? 'plenary';
  return (
    <div className="talk">
      {!isPage ? null : <TextWaits view={view} onTexts={onTexts} />}
      <Tabs<Recipient | RoleId | 'inside' | 'promises'>
        label={t('tabs')}
        look={isPage ? 'list' : 'line'}
        selected={selected}
        onSelect={(id) => setChosen(() => id)}
        items={[
          ...(inside === undefined ? [] : [{ id: 'inside' as const, ...inside }]),
          ...channels.map((channel) => ({
            id: channel,
            label:
              channel === 'plenary' ? (
                t('plenary')
              ) : isPage ? (
                <SeatName seat={channel} length="short" size={12} isBot={seats[channel].controller === 'bot'} />
              ) : (
                words.marks(`seatShort.${channel}`)
              ),
            count: unread.of(channel),
            content: <Conversation channel={channel} view={view} words={words} />,
          })),
          ...roleChannels.map((role) => ({
            id: role,
            label: roles(`short.${role}`),
            count: unreadNotes.of(role),
            content: <NoteThread other={role} />,
          })),
          {
            id: 'promises' as const,
            isOnlyRead: true,
            label: inForce === 0 ? t('promises') : t('promisesCount', { count: inForce }),
            content: (
              <>
                <PromiseTracker />
                <PledgeList />
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

/** A text that lies on the table while the conversations have the page. */
function TextWaits({ view, onTexts }: Pick<Settled, 'view'> & { readonly onTexts: () => void }) {
  const { t } = useTranslation('talk');
  if (view.public.phase !== 'negotiation' || view.public.draft === null) return null;
  return (
    <p className="text-waits small">
      <span>{t(view.seat === 'dprk' || view.ownVote !== null ? 'text.lies' : 'text.waits')}</span>{' '}
      <Button look="link" onClick={onTexts}>
        {t('text.read')}
      </Button>
    </p>
  );
}
