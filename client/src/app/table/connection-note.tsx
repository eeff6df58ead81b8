import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { groupCode } from '../../net/table-code.ts';
import type { TableSnapshot } from '../../net/table-snapshot.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote, WaitLine } from '../../ui/notes.tsx';
import { MovedNote } from '../../features/seat/moved-note.tsx';
import { SecondPlayer } from '../../kit/lobby/second-player.tsx';
import { takeOver } from '../../kit/lobby/use-rejoin.ts';
import '../../kit/shell/shell.css';
import { HeldNote } from '../../features/table/held-note.tsx';
import { GoneNote, NoTable } from '../../features/table/no-table.tsx';

/** Props of ConnectionNote. */
export interface ConnectionNoteProps {
  readonly code: string;
  readonly snapshot: TableSnapshot;
  readonly onAgain: () => void;
}

/**
 * The whole-page message while there is no table to show: that it is opening, or why it cannot be opened and what to
 * do.
 */
export function ConnectionNote({ code, snapshot, onAgain }: ConnectionNoteProps) {
  const { t } = useTranslation('table');
  const grouped = groupCode(code);
  const home = (
    <Link href="/" className="link">
      {t('connection.home')}
    </Link>
  );
  const again = (label: string) => (
    <Button look="primary" size="large" onClick={onAgain}>
      {label}
    </Button>
  );
  const note = () => {
    if (snapshot.status === 'left') {
      return (
        <ErrorNote
          what={t('connection.moved.what')}
          safe={t('connection.moved.safe')}
          remedy={t('connection.moved.remedy')}
          action={
            <>
              <Button look="primary" size="large" onClick={() => void takeOver(code, onAgain)}>
                {t('connection.moved.again')}
              </Button>
              <SecondPlayer table={code} />
            </>
          }
        />
      );
    }
    switch (snapshot.refusal?.code) {
      case 'moved':
        return <MovedNote code={code} onAgain={onAgain} />;
      case 'malformed':
        return (
          <ErrorNote
            what={t('connection.unreadable.what')}
            safe={t('connection.unreadable.safe')}
            remedy={t('connection.unreadable.remedy')}
            action={again(t('connection.failed.again'))}
          />
        );
      case 'closed':
        return <GoneNote kind="closed" code={code} home={home} />;
      case 'unknown-code':
        return <NoTable code={code} wasThere={snapshot.view !== null} home={home} />;
      case 'removed':
      case 'door-closed':
        return (
          <ErrorNote
            what={t(`connection.${snapshot.refusal.code}.what`, { code: grouped })}
            remedy={t(`connection.${snapshot.refusal.code}.remedy`)}
            action={home}
          />
        );
      case 'table-full':
        return (
          <ErrorNote
            what={t('connection.full.what', { code: grouped })}
            remedy={t('connection.full.remedy')}
            action={home}
          />
        );
      case 'foreign-origin':
      case 'unknown-host':
        return (
          <ErrorNote
            what={t('connection.stranger.what')}
            remedy={t('connection.stranger.remedy', { name: window.location.hostname })}
            action={again(t('connection.failed.again'))}
          />
        );
      case 'older-page':
      case 'newer-page':
      case 'not-understood':
        return (
          <ErrorNote
            what={t(`connection.${snapshot.refusal.code}.what`)}
            safe={t('connection.otherRelease.safe')}
            remedy={t(`connection.${snapshot.refusal.code}.remedy`)}
            action={
              <Button look="primary" size="large" onClick={() => window.location.reload()}>
                {t('connection.otherRelease.again')}
              </Button>
            }
          />
        );
      case 'unreachable':
        return (
          <ErrorNote
            what={t(snapshot.isBlocked ? 'connection.blocked.what' : 'connection.failed.what')}
            safe={t(snapshot.view === null ? 'connection.failed.safeNew' : 'connection.failed.safe')}
            remedy={t(snapshot.isBlocked ? 'connection.blocked.remedy' : 'connection.failed.remedy')}
            action={again(t('connection.failed.again'))}
          />
        );
      case undefined:
        if (snapshot.heldUntil !== null) return <HeldNote until={snapshot.heldUntil} />;
        if (snapshot.isBlocked) {
          return (
            <ErrorNote
              what={t('connection.blocked.what')}
              safe={t('connection.blocked.safe')}
              remedy={t('connection.blocked.remedy')}
            />
          );
        }
        return <WaitLine>{t('waitingForTable', { code: grouped })}</WaitLine>;
    }
  };
  return <main className="plain-page">{note()}</main>;
}
