import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '@letter/shared/play';
import { findByCode } from '../../net/sessions.ts';
import type { Found } from '../../net/sessions.ts';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { useTypedField } from '../../state/use-typed-field.ts';
import { groupCode, parseTableCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import type { LobbyRequest } from '../../kit/lobby/use-lobby-request.ts';

/** Props of JoinForm. */
export interface JoinFormProps {
  readonly request: LobbyRequest;
  readonly run: <T>(id: string, ask: () => Promise<Result<T, LobbyRefusal>>, then: (value: T) => void) => Promise<void>;
  /** Called when the person types again, to clear an earlier refusal. */
  readonly onEdit: () => void;
  readonly onFound: (code: string) => void;
  /** The code is a session's. */
  readonly onSession: (code: string) => void;
}

/** One field for a code or a pasted link; the table is looked up before the page changes. */
export function JoinForm({ request, run, onEdit, onFound, onSession }: JoinFormProps) {
  const { t } = useTranslation('landing');
  const [typed, setTyped] = useTypedField('code');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const [over, setOver] = useState<string | null>(null);
  const isWaiting = request.kind === 'waiting';
  const parsed = parseTableCode(typed);
  const shown = parsed.ok ? groupCode(parsed.value) : typed.trim();
  const found = ({ kind, code, isOver }: Found) => {
    if (kind === 'table' && isOver) return setOver(code);
    setTyped('');
    if (kind === 'table') onFound(code);
    else onSession(code);
  };
  const join = () => {
    if (isWaiting) return;
    if (parsed.ok) void run('join', () => findByCode(parsed.value), found);
    else
      setFault(parsed.error.code === 'empty' ? t('join.empty') : t('join.wrongLength', { count: parsed.error.length }));
  };
  const edit = (value: string) => {
    setTyped(value);
    setFault(undefined);
    setOver(null);
    if (request.kind === 'refused') onEdit();
  };
  return (
    <form
      className="join-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        join();
      }}
    >
      <TextField
        label={t('join.label')}
        layout="inline"
        className="join-code"
        value={typed}
        onChange={edit}
        placeholder={t('join.example')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
        error={fault}
        hint={isWaiting && request.id === 'join' ? t('join.wait', { code: shown }) : undefined}
      />
      <Button type="submit" size="large" aria-disabled={isWaiting}>
        {t('join.button')}
      </Button>
      {request.kind === 'refused' && request.id === 'join' ? (
        <LobbyNote refusal={request.refusal} code={shown} />
      ) : null}
      {over === null ? null : (
        <p className="note join-over">
          <span>{t('join.over', { code: groupCode(over) })}</span>{' '}
          <Button look="link" onClick={() => onFound(over)}>
            {t('join.openDebrief')}
          </Button>
        </p>
      )}
    </form>
  );
}
