import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseRejoin } from '../../net/rejoin-code.ts';
import type { CodeFault } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTypedField } from '../../state/use-typed-field.ts';
import { LobbyNote } from './lobby-note.tsx';
import { useRejoin } from './use-rejoin.ts';
import './lobby.css';

/** Props of RejoinForm. */
export interface RejoinFormProps {
  readonly table: string;
  readonly onDone: () => void;
}

/** Asks for a personal code and brings its person to this device. */
export function RejoinForm({ table, onDone }: RejoinFormProps) {
  const { t } = useTranslation('seat');
  const [typed, setTyped] = useTypedField(`rejoin.${table}`);
  const [fault, setFault] = useState<CodeFault | null>(null);
  const { state, rejoin } = useRejoin(table, () => {
    setTyped('');
    onDone();
  });
  const submit = () => {
    const code = parseRejoin(typed);
    setFault(code.ok ? null : code.error);
    if (code.ok) void rejoin(code.value);
  };
  return (
    <form
      className="rejoin-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t('rejoin.label')}
        className="rejoin-field"
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setFault(null);
        }}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        hint={state.kind === 'asking' ? t('rejoin.wait') : t('rejoin.hint')}
        error={
          fault === null
            ? undefined
            : fault.code === 'empty'
              ? t('rejoin.empty')
              : t('rejoin.wrongLength', { count: fault.length })
        }
      />
      <Button type="submit" disabled={state.kind === 'asking'}>
        {t('rejoin.go')}
      </Button>
      {state.kind === 'refused' ? <LobbyNote refusal={state.refusal} code={table} /> : null}
    </form>
  );
}
