import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetPerson } from '../../net/people.ts';
import { tablesOf } from '../../net/recent-tables.ts';
import { groupRejoin, knownRejoin } from '../../net/rejoin-code.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Removes a person from this browser, after saying what is removed and how they come back to their seats. */
export function ForgetDevice({ onForgotten }: { readonly onForgotten: () => void }) {
  const { t } = useTranslation('common');
  const [isAsking, setIsAsking] = useState(false);
  const codes = tablesOf().flatMap((table) => {
    const rejoin = knownRejoin(table);
    return rejoin === null ? [] : [{ table, rejoin }];
  });
  const close = () => setIsAsking(false);
  const forget = () => {
    forgetPerson();
    close();
    onForgotten();
  };
  return (
    <>
      <Button look="link" onClick={() => setIsAsking(true)}>
        {t('forget.open')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={close}
        title={t('forget.title')}
        actions={
          <>
            <Button onClick={forget}>{t('forget.go')}</Button>
            <Button look="primary" onClick={close}>
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
    </>
  );
}
