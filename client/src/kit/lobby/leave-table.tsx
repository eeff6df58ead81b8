import { isByCorrespondence } from '@letter/shared/protocol';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { dropDrafts } from '../../state/drafts.ts';
import { useActions } from '../../state/use-table.ts';
import { ConfirmAct } from './confirm-act.tsx';
import './lobby.css';

/** Lets a person leave the table for good, after one question that says what happens; nothing else is leaving. */
export function LeaveTable({ info }: Pick<TableView, 'info'>) {
  const { t } = useTranslation('table');
  const actions = useActions();
  const [, go] = useLocation();
  const when = info.status === 'waiting' ? 'waiting' : !isByCorrespondence(info.pace) ? 'playing' : 'slow';
  return (
    <div className="lobby-part">
      <p className="note">{t('leave.note')}</p>
      <ConfirmAct
        deed="leave"
        words={t(`leave.words.${when}`)}
        act={() => actions.leave()}
        onDone={() => {
          dropDrafts(info.code);
          go('/', { replace: true });
        }}
      />
    </div>
  );
}
