import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseRejoin } from '../../net/rejoin-code.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { WaitLine } from '../../ui/notes.tsx';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import { TopLine } from '../../kit/shell/top-line.tsx';
import { RejoinForm } from '../../kit/lobby/rejoin-form.tsx';
import { useRejoin } from '../../kit/lobby/use-rejoin.ts';
import './seat.css';

/** Props of RejoinGate. */
export interface RejoinGateProps {
  readonly table: string;
  /** The personal code as it stood in the link. */
  readonly typed: string;
  readonly onDone: () => void;
  readonly onWithout: () => void;
}

/** For a person who came by a personal link: binds them to this device first, or says why that cannot be done. */
export function RejoinGate({ table, typed, onDone, onWithout }: RejoinGateProps) {
  const { t } = useTranslation('seat');
  const { state, rejoin } = useRejoin(table, onDone);
  const [code] = useState(() => parseRejoin(typed));
  const isAsked = useRef(false);
  useEffect(() => {
    if (!code.ok || isAsked.current) return;
    isAsked.current = true;
    void rejoin(code.value);
  }, [code, rejoin]);
  if (code.ok && state.kind !== 'refused') {
    return (
      <main className="plain-page">
        <WaitLine>{t('rejoin.wait')}</WaitLine>
      </main>
    );
  }
  return (
    <div className="article">
      <TopLine />
      <main className="name-prompt">
        <h1 className="article-title">{t('rejoin.failedTitle', { code: groupCode(table) })}</h1>
        <LobbyNote
          refusal={state.kind === 'refused' ? state.refusal : { code: 'unknown-rejoin' }}
          code={groupCode(table)}
        />
        <RejoinForm table={table} onDone={onDone} />
        <p>
          <Button look="link" onClick={onWithout}>
            {t('rejoin.without')}
          </Button>
        </p>
      </main>
    </div>
  );
}
