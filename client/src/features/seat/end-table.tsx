import type { PublicView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../state/use-table.ts';
import { ConfirmAct } from '../../kit/lobby/confirm-act.tsx';
import { EndVote } from './end-vote.tsx';

/** Whether a person has a say in ending the game now: its maker, and everybody who is seated. */
export const mayEnd = ({ info, you }: TableView, table: PublicView | null): boolean =>
  table !== null && info.status === 'playing' && table.record.length > 0 && (you.maker || you.seat !== null);

/** Ends the game and opens its debrief: the maker at once, the others by agreeing; the consequences are explained first. */
export function EndTable({ view, onEnded }: { readonly view: TableView; readonly onEnded: () => void }) {
  const { t } = useTranslation('table');
  const actions = useActions();
  const { you, info } = view;
  return (
    <>
      {you.maker ? <ConfirmAct deed="end" words={t('end.words')} act={() => actions.end()} onDone={onEnded} /> : null}
      {you.maker && info.endVote === null ? null : <EndVote view={view} />}
    </>
  );
}
