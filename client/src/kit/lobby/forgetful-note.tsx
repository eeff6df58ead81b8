import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isForgetful, readStored, writeStored } from '../../lib/stored.ts';
import { groupRejoin } from '../../net/rejoin-code.ts';
import { Button } from '../../ui/button.tsx';
import { useOwnCode } from './use-own-code.ts';
import './lobby.css';

const READ = 'letter.forgetful';

/** Says once, where the browser stores nothing, that it forgets its person, and shows the code to come back by. */
export function ForgetfulNote({ table }: { readonly table: string }) {
  const [isShown, setIsShown] = useState(() => isForgetful() && readStored(READ, 'tab') === null);
  if (!isShown) return null;
  const read = () => {
    writeStored(READ, table, 'tab');
    setIsShown(false);
  };
  return <Note table={table} onRead={read} />;
}

function Note({ table, onRead }: { readonly table: string; readonly onRead: () => void }) {
  const { t } = useTranslation('seat');
  const { code } = useOwnCode(table);
  return (
    <div className="forgetful-note" role="status" data-forgetful="">
      <p>
        <span>{t('forgetful.words')}</span>{' '}
        {code === null ? null : (
          <b translate="no" data-rejoin="">
            {groupRejoin(code)}
          </b>
        )}
      </p>
      <Button onClick={onRead}>{t('forgetful.read')}</Button>
    </div>
  );
}
