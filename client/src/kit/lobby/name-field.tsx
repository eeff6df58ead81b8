import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, cutName, isCutName } from '@letter/shared/protocol';
import { suggestName } from '../../net/display-name.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Props of NameField. */
export interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** The label of a button that fills in a name that says nothing about the person; without it there is none. */
  readonly suggest?: string;
  readonly autoComplete?: 'off';
  readonly className?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Where a person types their name; says how the others will read it if it is too long for them. */
export function NameField({ value, onChange, hint, suggest, ...field }: NameFieldProps) {
  const { t } = useTranslation('common');
  const shown = isCutName(value) ? cutName(value) : null;
  return (
    <TextField
      autoComplete="nickname"
      {...field}
      value={value}
      onChange={onChange}
      maxLength={LIMITS.nameCharacters}
      hint={shown === null ? hint : t('nameCut', { most: LIMITS.nameGraphemes, name: personWords(shown) })}
      aside={
        suggest === undefined ? null : (
          <Button look="link" onClick={() => onChange(suggestName())}>
            {suggest}
          </Button>
        )
      }
    />
  );
}
