import { useTranslation } from 'react-i18next';
import { forgetPerson } from '../../net/people.ts';
import { tablesOf } from '../../net/recent-tables.ts';
import { groupRejoin, knownRejoin } from '../../net/rejoin-code.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Props of ForgetDialog. */
export interface ForgetDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onForgotten: () => void;
}

/** Asks whether a person is to be removed from this browser, and says how they come back to their seats. */
export function ForgetDialog({ isOpen, onClose, onForgotten }: ForgetDialogProps) {
  const { t } = useTranslation('common');
  const codes = tablesOf().flatMap((table) => {
    const rejoin = knownRejoin(table);
    return rejoin === null ? [] : [{ table, rejoin }];
  });
  const forget = () => {
    forgetPerson();
    onClose();
    onForgotten();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('forget.title')}
      actions={
        <>
          <Button onClick={forget}>{t('forget.go')}</Button>
          <Button look="primary" onClick={onClose}>
            {t('forget.keep')}
          </Button>
        </>
      }
    >
      <p>{t('forget.words')}</p>
      <p>{t(codes.length === 0 ? 'forget.backNone' : 'forget.back')}</p>
      {codes.length === 0 ? null : (
        <DataTable
          caption={t('forget.codes')}
          rows={codes}
          rowKey={({ table }) => table}
          columns={[
            { id: 'table', head: t('forget.table'), cell: ({ table }) => groupCode(table) },
            {
              id: 'code',
              head: t('forget.code'),
              cell: ({ rejoin }) => <b translate="no">{groupRejoin(rejoin)}</b>,
            },
          ]}
        />
      )}
    </Dialog>
  );
}
