import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberName } from '../../net/display-name.ts';
import { becomeSomebodyElse } from '../../net/people.ts';
import { ForgetDevice } from '../../kit/lobby/forget-device.tsx';
import { useTypedField } from '../../state/use-typed-field.ts';
import { NameField } from '../../kit/lobby/name-field.tsx';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';

/** Props of NameLine. */
export interface NameLineProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Somebody else is in front of this browser now, or nobody is remembered any more. */
  readonly onSomebodyElse: () => void;
}

// The button that opened the field is gone; without this the focus would fall back to the page.
const takeFocus = (input: HTMLInputElement | null) => input?.focus();

/** The person's name at the table, with a way to change it; never asked before playing. */
export function NameLine({ name, onName, onSomebodyElse }: NameLineProps) {
  const { t } = useTranslation('landing');
  const [draft, setDraft] = useTypedField('name');
  const [isOpen, setIsOpen] = useState(draft !== '');
  const open = (first: string) => {
    setDraft(first);
    setIsOpen(true);
  };
  const close = () => {
    setDraft('');
    setIsOpen(false);
  };
  if (!isOpen) {
    return (
      <p className="landing-wide">
        <span>{t('playingAs', { name: personWords(name) })}</span>{' '}
        <Button look="link" onClick={() => open(name)}>
          {t('changeName')}
        </Button>{' '}
        <Button
          look="link"
          onClick={() => {
            becomeSomebodyElse();
            onSomebodyElse();
          }}
        >
          {t('notYou', { name: personWords(name) })}
        </Button>{' '}
        <ForgetDevice onForgotten={onSomebodyElse} />
      </p>
    );
  }
  return (
    <form
      className="name-form landing-wide"
      onSubmit={(event) => {
        event.preventDefault();
        const kept = rememberName(draft);
        if (kept !== null) onName(kept);
        close();
      }}
    >
      <NameField
        ref={takeFocus}
        label={t('name.label')}
        value={draft}
        onChange={setDraft}
        hint={t('name.hint')}
        suggest={t('name.suggest')}
      />
      <Button type="submit" size="large">
        {t('name.keep')}
      </Button>
    </form>
  );
}
