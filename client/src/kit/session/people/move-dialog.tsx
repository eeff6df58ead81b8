import { SEATS } from '@letter/shared/play';
import { POSTS, ROLES } from '@letter/shared/session';
import type { Place, PostId, RoleId } from '@letter/shared/session';
import type { ParticipantCard } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostAct } from '../use-host-act.ts';
import { peopleWords, personWords } from '../../../text/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/notes.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { isSamePlace } from './seat-rows.ts';
import type { SeatRow } from './seat-rows.ts';
import { usePostWords } from './use-post-words.ts';
import './people.css';

const HALL = 'hall';

/** Props of MoveDialog. */
export interface MoveDialogProps {
  readonly person: ParticipantCard;
  readonly rows: readonly SeatRow[];
  readonly roles: readonly RoleId[];
  readonly act: HostAct;
  readonly onMove: (place: Place | null) => void;
  readonly onClose: () => void;
}

/** Where somebody is to sit: table and delegation, with who is there already, and the move in words. */
export function MoveDialog({ person, rows, roles, act, onMove, onClose }: MoveDialogProps) {
  const { t } = useTranslation('host');
  const words = usePostWords();
  const first = rows.find(({ table }) => table !== person.place?.table) ?? rows[0];
  const [table, setTable] = useState<string>(String(first?.table ?? HALL));
  const [post, setPost] = useState<PostId>(person.place?.post ?? 'us');
  const name = personWords(person.name);
  const row = rows.find((one) => String(one.table) === table);
  const place: Place | null = row === undefined ? null : { table: row.table, post };
  const offered = [...SEATS, ...ROLES.filter((role) => roles.includes(role) || role === person.place?.post)];
  const isSame = isSamePlace(place, person.place);
  const who = (id: PostId): string => {
    const there = row?.posts[id].filter((one) => one.id !== person.id).map((one) => one.name) ?? [];
    return there.length === 0
      ? t('move.free', { post: words.post(id) })
      : t('move.with', { post: words.post(id), names: peopleWords(there) });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('move.title', { name })}
      actions={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button look="primary" aria-disabled={isSame} onClick={() => (isSame ? undefined : onMove(place))}>
            {t('move.go')}
          </Button>
        </>
      }
    >
      <div className="move-fields">
        <SelectField
          label={t('move.table')}
          value={table}
          options={[
            ...rows.map((one) => ({ value: String(one.table), label: t('move.tableOf', { table: one.table }) })),
            { value: HALL, label: t('hall.inHall') },
          ]}
          onChange={setTable}
        />
        {row === undefined ? null : (
          <SelectField
            label={t('move.post')}
            value={post}
            options={offered.map((id) => ({ value: id, label: who(id) }))}
            onChange={(id) => setPost(POSTS.find((one) => one === id) ?? 'us')}
          />
        )}
      </div>
      <p className="note" aria-live="polite">
        {isSame ? t('move.same') : t('move.words', { from: words.place(person.place), to: words.place(place) })}
      </p>
      {act.refusal === null ? null : <ErrorNote what={act.refusal} />}
    </Dialog>
  );
}
