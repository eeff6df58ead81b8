import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cutName } from '@letter/shared/protocol';
import type { TableView } from '@letter/shared/protocol';
import { knownName, rememberName } from '../../net/display-name.ts';
import { useActions } from '../../state/use-table.ts';
import { useTypedField } from '../../state/use-typed-field.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { personWords } from '../../text/formats.ts';
import { NameField } from './name-field.tsx';
import { useRefusal } from '../words/use-refusal.ts';

/** The reader's own name at the table, and a way to change it for all who see it. */
export function OwnName({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('seat');
  const sayRefusal = useRefusal();
  const actions = useActions();
  const { name } = view.you;
  // No two at a table have the same name.
  const own = view.info.people.find((one) => one.name === name)?.id ?? '';
  const [draft, setDraft] = useTypedField('own-name');
  const [isOpen, setIsOpen] = useState(draft !== '');
  const [fault, setFault] = useState<string | null>(null);
  const close = () => {
    setDraft('');
    setFault(null);
    setIsOpen(false);
  };
  const keep = async () => {
    const tidy = cutName(draft);
    if (tidy === null) return setFault(t('name.empty'));
    const answer = await actions.renamePerson(own, tidy);
    if (!answer.ok) return setFault(sayRefusal(answer.error));
    // Whoever has no name here yet, having come by a personal link, is remembered by what the table calls them.
    if (knownName() !== null) rememberName(tidy);
    close();
  };
  if (!isOpen) {
    return (
      <p className="small">
        <span>{t('name.yours', { name: personWords(name) })}</span>{' '}
        <Button
          look="link"
          onClick={() => {
            setDraft(name);
            setIsOpen(true);
          }}
        >
          {t('name.change')}
        </Button>
      </p>
    );
  }
  return (
    <form
      className="own-name"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <NameField
        label={t('name.label')}
        value={draft}
        onChange={(typed) => {
          setDraft(typed);
          setFault(null);
        }}
      />
      <Button type="submit">{t('name.keep')}</Button>
      <Button look="link" onClick={close}>
        {t('name.leave')}
      </Button>
      {fault === null ? null : <ErrorNote what={fault} />}
    </form>
  );
}
