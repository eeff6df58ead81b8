import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { rememberedName } from '../../net/display-name.ts';
import { openTable } from '../../net/lobby.ts';
import { rememberTable } from '../../net/recent-tables.ts';
import { tablePath } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import { useLobbyRequest } from '../../kit/lobby/use-lobby-request.ts';
import { Article, Part } from '../../kit/shell/article.tsx';
import './teachers.css';

/** What a teacher can use, for a class or for a table, and a plan for one lesson. */
export function TeachersPage() {
  const { t } = useTranslation('teachers');
  const [, go] = useLocation();
  return (
    <Article title={t('title')} deck={t('deck')}>
      <Part title={t('class.title')} words={t('class.words')}>
        <ul className="offers">
          {(['session', 'clock', 'dashboard', 'projector', 'compare'] as const).map((id) => (
            <li key={id}>
              <h3>{t(`class.${id}.title`)}</h3>
              <p>{t(`class.${id}.words`)}</p>
            </li>
          ))}
        </ul>
        <div className="open-table">
          <Button look="primary" size="large" onClick={() => go('/host')}>
            {t('class.host')}
          </Button>
        </div>
      </Part>
      <Part title={t('today.title')} words={t('today.words')}>
        <ul className="offers">
          {(['friends', 'solo', 'absence', 'short', 'days', 'again', 'debrief'] as const).map((id) => (
            <li key={id}>
              <h3>{t(`today.${id}.title`)}</h3>
              <p>{t(`today.${id}.words`)}</p>
            </li>
          ))}
        </ul>
        <OpenTable />
      </Part>
      <Part title={t('lesson.title')} words={t('lesson.words')}>
        <DataTable
          caption={t('lesson.caption')}
          isCaptionHidden
          columns={[
            { id: 'minutes', head: t('lesson.minutes'), cell: (id) => t(`lesson.rows.${id}.minutes`) },
            { id: 'what', head: t('lesson.what'), cell: (id) => t(`lesson.rows.${id}.what`) },
          ]}
          rows={['brief', 'play', 'reveal', 'talk'] as const}
          rowKey={(id) => id}
        />
      </Part>
      <Part title={t('room.title')}>
        <ul className="plain-list narrative">
          <li>{t('room.start')}</li>
          <li>{t('room.network')}</li>
          <li>{t('room.browsers')}</li>
          <li>{t('room.course', { frames: 'LETTER_FRAMES' })}</li>
        </ul>
      </Part>
      <Part title={t('care.title')}>
        <ul className="plain-list narrative">
          {(['neutral', 'hardship', 'privacy'] as const).map((id) => (
            <li key={id}>{t(`care.${id}`)}</li>
          ))}
        </ul>
      </Part>
    </Article>
  );
}

function OpenTable() {
  const { t } = useTranslation('teachers');
  const { t: landing } = useTranslation('landing');
  const [, go] = useLocation();
  const [request, run] = useLobbyRequest();
  const open = () =>
    run(
      'friends',
      () => openTable({ kind: 'friends', format: 'standard', name: rememberedName() }),
      (code) => {
        rememberTable(code);
        go(tablePath(code));
      },
    );
  const isWaiting = request.kind === 'waiting';
  return (
    <div className="open-table">
      <Button size="large" aria-disabled={isWaiting} onClick={() => (isWaiting ? undefined : void open())}>
        {isWaiting ? landing('play.friends.wait') : t('today.open')}
      </Button>
      {request.kind === 'refused' ? <LobbyNote refusal={request.refusal} code="" /> : null}
    </div>
  );
}
