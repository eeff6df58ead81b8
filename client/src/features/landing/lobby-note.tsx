import { useTranslation } from 'react-i18next';
import type { LobbyRefusal } from '../../net/lobby.ts';
import { ErrorNote } from '../../ui/notes.tsx';

/** Why the lobby said no, as one sentence with its remedy. */
export function LobbyNote({ refusal, code }: { readonly refusal: LobbyRefusal; readonly code: string }) {
  const { t } = useTranslation('common');
  const words =
    refusal.code === 'too-many-requests'
      ? t('lobby.too-many-requests', { count: refusal.retryAfterSeconds })
      : t(`lobby.${refusal.code}`, { code });
  return <ErrorNote what={words} />;
}
