import { useActions } from '../../state/use-table.ts';
import { ConfirmDeed } from './confirm-deed.tsx';

/** Lets the host delete the table, after explaining the consequences. */
export function RemoveTable() {
  const actions = useActions();
  return <ConfirmDeed deed="remove" act={() => actions.remove()} onDone={() => window.location.assign('/')} />;
}
