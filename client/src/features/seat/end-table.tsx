import type { PublicView } from '@letter/shared/play';
import { SEATS } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../state/use-table.ts';
import { ConfirmAct } from '../../kit/lobby/confirm-act.tsx';

/** Whether a person may end the game now: its maker, and the last one at any table. */
export function mayEnd({ info, you }: TableView, table: PublicView | null): boolean {
  if (table === null || info.status !== 'playing' || table.record.length === 0) return false;
  if (info.kind === 'friends' && you.maker) return true;
  // Teammates behind the same seat cannot be told apart here; the server can, and refuses.
  return you.seat !== null && SEATS.every((seat) => seat === you.seat || isEmpty(info.seats[seat]));
}

const isEmpty = ({ names, presence }: TableView['info']['seats'][keyof TableView['info']['seats']]): boolean =>
  names.length === 0 || presence !== 'here';

/** Ends the game and opens its debrief, after explaining the consequences. */
export function EndTable({ onEnded }: { readonly onEnded: () => void }) {
  const { t } = useTranslation('table');
  const actions = useActions();
  return <ConfirmAct deed="end" words={t('end.words')} act={() => actions.end()} onDone={onEnded} />;
}
