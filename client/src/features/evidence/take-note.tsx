import { useTranslation } from 'react-i18next';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { ErrorNote } from '../../ui/notes.tsx';

/** Why a file did not come or statements did not go, and what to do. */
export function TakeNote({ refusal, code }: { readonly refusal: LobbyRefusal; readonly code: string }) {
  const { t } = useTranslation('evidence');
  switch (refusal.code) {
    case 'unknown-code':
    case 'record-damaged':
    case 'timeout':
    case 'internal':
    case 'store-unavailable':
    case 'unreachable':
      return <ErrorNote what={t(`failed.${refusal.code}`)} />;
    default:
      return <LobbyNote refusal={refusal} code={code} />;
  }
}
