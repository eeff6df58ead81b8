import type { PublicView } from '@letter/shared/play';
import { SEATS } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useActions } from '../../state/use-table.ts';
import { ConfirmDeed } from './confirm-deed.tsx';

/** Tell whether a person may break the game off now: the host among friends, and the last one at any table. */
export function mayEnd({ info, you }: TableView, table: PublicView | null): boolean {
  if (table === null || info.status !== 'playing' || table.record.length === 0) return false;
  if (info.kind === 'friends' && you.host) return true;
  // Teammates behind the same seat cannot be told apart here; the server knows, and says so.
  return you.seat !== null && SEATS.every((seat) => seat === you.seat || isEmpty(info.seats[seat]));
}

const isEmpty = ({ names, presence }: TableView['info']['seats'][keyof TableView['info']['seats']]): boolean =>
  names.length === 0 || presence !== 'here';

/** Breaks the game off and opens its debrief, after saying what that means. */
export function EndTable({ onEnded }: { readonly onEnded: () => void }) {
  const actions = useActions();
  return <ConfirmDeed deed="end" act={() => actions.end()} onDone={onEnded} />;
}
