import { cutName } from '@letter/shared/protocol';
import type { ParticipantCard } from '@letter/shared/protocol';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NameField } from '../../lobby/name-field.tsx';
import type { HostAct } from '../use-host-act.ts';
import { groupRejoin } from '../../../net/rejoin-code.ts';
import { personWords } from '../../../text/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote, WaitLine } from '../../../ui/notes.tsx';
import './people.css';

/** Props of the dialogs about one person. */
export interface PersonDialogProps {
  readonly person: ParticipantCard;
  readonly act: HostAct;
  readonly onClose: () => void;
}

/** Another name for somebody, such as in place of an offensive one. */
export function RenameDialog({ person, act, onClose }: PersonDialogProps) {
  const { t } = useTranslation('host');
  const [name, setName] = useState(person.name);
  const tidy = cutName(name);
  const isSame = tidy === null || tidy === person.name;
  const rename = async () => {
    if (isSame) return;
    if ((await act.ask('host.rename', { person: person.id, name: tidy })) !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('rename.title', { name: personWords(person.name) })}
      actions={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button look="primary" aria-disabled={isSame || act.isBusy} onClick={() => void rename()}>
            {t('rename.go')}
          </Button>
        </>
      }
    >
      <NameField label={t('rename.label')} value={name} onChange={setName} autoComplete="off" />
      <p className="note">{t('rename.words')}</p>
      {act.refusal === null ? null : <ErrorNote what={act.refusal} />}
    </Dialog>
  );
}

/** Taking somebody out of the session, with what that means. */
export function RemoveDialog({ person, act, onClose }: PersonDialogProps) {
  const { t } = useTranslation('host');
  const name = personWords(person.name);
  const remove = async () => {
    if ((await act.ask('host.remove', { person: person.id })) !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('remove.title', { name })}
      actions={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button look="primary" aria-disabled={act.isBusy} onClick={() => void remove()}>
            {t('remove.go')}
          </Button>
        </>
      }
    >
      <p className="narrative">{t('remove.words')}</p>
      {act.refusal === null ? null : <ErrorNote what={act.refusal} />}
    </Dialog>
  );
}

/** A fresh personal code for somebody whose device is gone; asked for as it opens, since only its hash is kept. */
export function CodeDialog({ person, act, onClose }: PersonDialogProps) {
  const { t } = useTranslation('host');
  const [code, setCode] = useState<string | null>(null);
  const { ask } = act;
  useEffect(() => {
    let isOpen = true;
    const renew = async () => {
      const reply = await ask('host.codes', { people: [person.id] });
      if (isOpen && reply !== null) setCode(reply.codes[0]?.rejoin ?? null);
    };
    void renew();
    return () => {
      isOpen = false;
    };
  }, [ask, person.id]);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('code.title', { name: personWords(person.name) })}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      {code === null ? (
        act.refusal === null ? (
          <WaitLine>{t('code.wait')}</WaitLine>
        ) : (
          <ErrorNote what={act.refusal} />
        )
      ) : (
        <p
          className="person-code"
          translate="no"
          aria-label={t('code.spoken', { letters: Array.from(code).join(' ') })}
        >
          {groupRejoin(code)}
        </p>
      )}
      <p className="note">{t('code.words')}</p>
    </Dialog>
  );
}
