import { useTranslation } from 'react-i18next';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';

/** Why the lobby refused, as one sentence with its remedy. */
export function LobbyNote({ refusal, code }: { readonly refusal: LobbyRefusal; readonly code: string }) {
  const { t } = useTranslation('common');
  switch (refusal.code) {
    case 'too-many-requests':
      return <ErrorNote what={t('lobby.too-many-requests', { count: refusal.retryAfterSeconds })} />;
    case 'foreign-origin':
      return (
        <ErrorNote
          what={t('lobby.foreign-origin', { page: refusal.page, host: refusal.host })}
          remedy={t('lobby.foreign-origin-remedy', { name: refusal.page.replace(/:\d+$/, '') })}
        />
      );
    case 'unknown-host':
      return (
        <ErrorNote what={t('lobby.unknown-host', { host: refusal.host, name: refusal.host.replace(/:\d+$/, '') })} />
      );
    case 'bad-file':
      return <ErrorNote what={t(`badFile.${refusal.reason}.what`)} remedy={t(`badFile.${refusal.reason}.remedy`)} />;
    case 'older-page':
    case 'newer-page':
    case 'not-understood':
      return (
        <ErrorNote
          what={t(`lobby.${refusal.code}`)}
          action={<Button onClick={() => window.location.reload()}>{t('loadAgain')}</Button>}
        />
      );
    default:
      return <ErrorNote what={t(`lobby.${refusal.code}`, { code })} />;
  }
}
