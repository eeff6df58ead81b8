import type { ParticipantCard } from '@letter/shared/protocol';
import type { Place } from '@letter/shared/session';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveDialog } from '../../kit/session/people/move-dialog.tsx';
import { CodeDialog, RemoveDialog, RenameDialog } from '../../kit/session/people/person-dialogs.tsx';
import { seatRows } from '../../kit/session/people/seat-rows.ts';
import { usePostWords } from '../../kit/session/people/use-post-words.ts';
import { useHostAct } from '../../kit/session/use-host-act.ts';
import { useHost } from '../../state/session-desk.ts';
import { personWords } from '../../text/formats.ts';
import { useActs } from './use-acts.ts';

/** Props of PersonOpening. */
export interface PersonOpeningProps {
  readonly kind: 'move' | 'code' | 'remove' | 'rename';
  readonly person: string;
  readonly onClose: () => void;
}

/** What a host does for one person, over the page; nothing once they are gone. */
export function PersonOpening({ kind, person, onClose }: PersonOpeningProps) {
  const known = useHost(({ host }) => host.people.find(({ id }) => id === person));
  const act = useHostAct();
  if (known === undefined) return null;
  switch (kind) {
    case 'move':
      return <Move person={known} onClose={onClose} />;
    case 'code':
      return <CodeDialog person={known} act={act} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog person={known} act={act} onClose={onClose} />;
    case 'rename':
      return <RenameDialog person={known} act={act} onClose={onClose} />;
  }
}

function Move({ person, onClose }: { readonly person: ParticipantCard; readonly onClose: () => void }) {
  const { t } = useTranslation('dashboard');
  const words = usePostWords();
  const people = useHost(({ host }) => host.people);
  const roles = useHost(({ host }) => host.settings.roles);
  const tables = useHost(({ info }) => info.tables);
  const rows = useMemo(() => seatRows(people, tables), [people, tables]);
  const act = useHostAct();
  const { act: move } = useActs();
  const go = async (place: Place | null) => {
    onClose();
    const to = (where: Place | null) => [{ name: 'host.place', body: { person: person.id, place: where } } as const];
    const told = t('done.moved', { name: personWords(person.name), place: words.place(place) });
    await move(to(place), told, to(person.place));
  };
  return (
    <MoveDialog
      person={person}
      rows={rows}
      roles={roles}
      act={act}
      onMove={(place) => void go(place)}
      onClose={onClose}
    />
  );
}
