import { SEATS } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { NoteThread } from '../../kit/roles/note-thread.tsx';
import { parseText, useDraft } from '../../state/drafts.ts';
import { useUnreadNotes } from '../../state/seen-notes.ts';
import { Tabs } from '../../ui/tabs.tsx';

/** The notes of a role: one conversation with each delegation. */
export function NotesDesk() {
  const { t } = useTranslation('roles');
  const { t: marks } = useTranslation('marks');
  const unread = useUnreadNotes();
  const [chosen, setChosen] = useDraft('note-with', parseText);
  return (
    <Tabs
      label={t('notes.tabs')}
      look="line"
      selected={SEATS.find((seat) => seat === chosen) ?? 'us'}
      onSelect={(id) => setChosen(() => id)}
      items={SEATS.map((seat) => ({
        id: seat,
        label: marks(`seatShort.${seat}`),
        count: unread.of(seat),
        content: <NoteThread other={seat} />,
      }))}
    />
  );
}
