import { useTranslation } from 'react-i18next';
import { useHost } from '../../state/session-desk.ts';
import { DeleteSession } from './delete-session.tsx';
import { FileList } from './file-list.tsx';
import { SendStatements } from './send-statements.tsx';
import './evidence.css';

/** What a host takes home from a session: files to read and to work with; and the session's deletion. */
export function EvidenceTab() {
  const { t } = useTranslation('evidence');
  const code = useHost(({ info }) => info.code);
  const stage = useHost(({ info }) => info.stage);
  const people = useHost(({ host }) => host.people.length);
  const state = people === 0 ? 'empty' : stage === 'hall' ? 'notPlayed' : stage === 'playing' ? 'playing' : null;
  return (
    <main className="evidence">
      <h1 className="screen-title">{t('title')}</h1>
      <p className="narrative">{t('lead')}</p>
      {state === null ? null : <p className="evidence-now">{t(state)}</p>}
      <p className="note">{t('private')}</p>
      <FileList code={code} />
      <SendStatements code={code} />
      <DeleteSession />
    </main>
  );
}
