import { useTranslation } from 'react-i18next';
import type { LobbyRefusal } from '../../net/lobby.ts';
import { ErrorNote } from '../../ui/notes.tsx';

/** Why the lobby said no, as one sentence with its remedy. */
export function LobbyNote({ refusal, code }: { readonly refusal: LobbyRefusal; readonly code: string }) {
  const { t } = useTranslation('common');
  switch (refusal.code) {
    case 'too-many-requests':
      return <ErrorNote what={t('lobby.too-many-requests', { count: refusal.retryAfterSeconds })} />;
    case 'bad-file':
      return <ErrorNote what={t(`badFile.${refusal.reason}.what`)} remedy={t(`badFile.${refusal.reason}.remedy`)} />;
    default:
      return <ErrorNote what={t(`lobby.${refusal.code}`, { code })} />;
  }
}
