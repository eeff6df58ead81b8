import { useActions } from '../../state/use-table.ts';
import { ConfirmAct } from './confirm-act.tsx';

/** Lets the host delete the table, after explaining the consequences. */
export function RemoveTable() {
  const actions = useActions();
  return <ConfirmAct deed="remove" act={() => actions.remove()} onDone={() => window.location.assign('/')} />;
}
