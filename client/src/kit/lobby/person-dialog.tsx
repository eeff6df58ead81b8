import { isRole, POSTS, ROLES, SEATS } from '@letter/shared/play';
import type { PostId, SeatId } from '@letter/shared/play';
import { cutName } from '@letter/shared/protocol';
import type { PersonInfo, TableInfo } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../net/requests.ts';
import { useActions } from '../../state/use-table.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { NameField } from './name-field.tsx';
import { useRefusal } from '../words/use-refusal.ts';

const NONE = 'none';

/** What who made the table may do with one person: another name, another seat, or sending them away. */
export function PersonDialog({ person, info }: { readonly person: PersonInfo; readonly info: TableInfo }) {
  const { t } = useTranslation('seat');
  const { t: marks } = useTranslation('marks');
  const { t: roles } = useTranslation('roles');
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [isOpen, setIsOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [name, setName] = useState(person.name);
  const [isLocking, setIsLocking] = useState(true);
  const shown = personWords(person.name);
  const close = () => {
    setIsOpen(false);
    setRefusal(null);
  };
  const run = async (answer: Answer, isLast = false) => {
    const given = await answer;
    setRefusal(given.ok ? null : sayRefusal(given.error));
    if (given.ok && isLast) close();
  };
  const move = (seat: PostId | null) => {
    // The seat of people who are all away is handed on, so that they do not share it unawares on their return.
    const isHandedOn = seat !== null && !isRole(seat) && person.seat === null && info.seats[seat].presence !== 'here';
    void run(isHandedOn ? actions.handSeatOn(seat, person.id) : actions.movePerson(person.id, seat));
  };
  const tidy = cutName(name);
  const isSame = tidy === null || tidy === person.name;
  const seatLabel = (seat: SeatId): string => {
    const isAway = person.seat === null && info.seats[seat].names.length > 0 && info.seats[seat].presence !== 'here';
    return isAway ? t('people.seatAway', { seat: marks(`seat.${seat}`) }) : marks(`seat.${seat}`);
  };
  return (
    <>
      <Button look="link" onClick={() => setIsOpen(true)}>
        {t('people.change', { name: shown })}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={shown}
        actions={
          <Button look="primary" onClick={close}>
            {t('close')}
          </Button>
        }
      >
        <div className="person-part">
          <NameField label={t('people.name')} value={name} onChange={setName} autoComplete="off" />
          <Button
            // Disabled it would lose the focus once the name is changed, and with it the keys of the dialog.
            aria-disabled={isSame}
            onClick={() => void (!isSame && run(actions.renamePerson(person.id, tidy)))}
          >
            {t('people.rename')}
          </Button>
        </div>
        <div className="person-part">
          <SelectField
            label={t('people.seat')}
            value={person.seat ?? person.role ?? NONE}
            options={[
              { value: NONE, label: t('people.noSeat') },
              ...SEATS.map((seat) => ({ value: seat, label: seatLabel(seat) })),
              ...ROLES.map((role) => ({ value: role, label: roles(`name.${role}`) })),
            ]}
            onChange={(chosen) => move(POSTS.find((post) => post === chosen) ?? null)}
          />
          {info.status === 'playing' ? <p className="note">{t('people.seatNote')}</p> : null}
        </div>
        <div className="person-part">
          <p className="note">{t('people.removeWords')}</p>
          <Checkbox isSelected={isLocking} onChange={setIsLocking}>
            {t('people.removeLock')}
          </Checkbox>
          <Button onClick={() => void run(actions.removePerson(person.id, isLocking), true)}>
            {t('people.remove', { name: shown })}
          </Button>
        </div>
        {refusal === null ? null : <ErrorNote what={refusal} />}
      </Dialog>
    </>
  );
}
