import { useTranslation } from 'react-i18next';
import { underBase } from '../../net/base-path.ts';
import { useActions } from '../../state/use-table.ts';
import { ConfirmAct } from '../../kit/lobby/confirm-act.tsx';

/** Lets the host delete the table, after explaining the consequences. */
export function RemoveTable() {
  const { t } = useTranslation('table');
  const actions = useActions();
  return (
    <ConfirmAct
      deed="remove"
      words={t('remove.words')}
      act={() => actions.remove()}
      onDone={() => window.location.assign(underBase('/'))}
    />
  );
}
