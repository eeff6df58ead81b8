import type { ParticipantCard } from '@letter/shared/protocol';
import type { PostId } from '@letter/shared/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personWords } from '../../text/formats.ts';
import { Menu } from '../../ui/menu.tsx';
import { PersonLabel } from './person-label.tsx';

/** What a host can do with one person from the list. */
export type PersonAct = 'move' | 'rename' | 'code' | 'absent' | 'remove';

const ACTS: readonly PersonAct[] = ['move', 'rename', 'code', 'absent', 'remove'];
/** What a dragged person is called among the things that a browser can drag. */
export const DRAGGED = 'application/x-letter-person';

/** Props of PersonCell. */
export interface PersonCellProps {
  readonly person: ParticipantCard;
  readonly post: PostId | null;
  readonly onAct: (act: PersonAct, person: ParticipantCard) => void;
  readonly onDrag: (person: ParticipantCard | null) => void;
}

/** One person in the list: dragged, or pressed for the menu; M moves at once. */
export function PersonCell({ person, post, onAct, onDrag }: PersonCellProps) {
  const { t } = useTranslation('host');
  const [isLifted, setIsLifted] = useState(false);
  const name = personWords(person.name);
  return (
    <div
      className={isLifted ? 'hall-cell is-lifted' : 'hall-cell'}
      role="presentation"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, person.id);
        event.dataTransfer.effectAllowed = 'move';
        setIsLifted(true);
        onDrag(person);
      }}
      onDragEnd={() => {
        setIsLifted(false);
        onDrag(null);
      }}
      onKeyDown={(event) => {
        if ((event.key !== 'm' && event.key !== 'M') || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onAct('move', person);
      }}
    >
      <Menu
        label={t('hall.menu', { name })}
        trigger={<PersonLabel person={person} post={post} />}
        acts={ACTS.map((id) => ({
          id,
          label: t(`hall.act.${id === 'absent' && person.presence === 'absent' ? 'back' : id}`),
        }))}
        onAct={(act) => onAct(act, person)}
      />
    </div>
  );
}
