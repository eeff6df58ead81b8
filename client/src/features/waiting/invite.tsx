import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { underBase } from '../../net/base-path.ts';
import { groupCode, tablePath } from '../../net/table-code.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Reach } from './reach.tsx';
import { useReachableOrigin } from '../../kit/lobby/use-reachable-origin.ts';

/** The table's code for reading aloud, its link, and a QR code of the link for phones. */
export function Invite({ code }: { readonly code: string }) {
  const { t } = useTranslation('waiting');
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const reach = useReachableOrigin();
  const link = `${reach.origin}${underBase(tablePath(code))}`;
  const tell = (words: string) => {
    setNote(words);
    announce(words);
  };
  const copy = async () => {
    // The clipboard is not available to pages on a plain-http network; then the link is selected for copying by hand.
    try {
      await navigator.clipboard.writeText(link);
      tell(t('copied'));
    } catch {
      field.current?.select();
      tell(t('copyFailed'));
    }
  };
  return (
    <div className="invite">
      <p className="small">{t('code')}</p>
      <p className="invite-code" translate="no" aria-label={t('codeSpoken', { letters: code.split('').join(' ') })}>
        {groupCode(code)}
      </p>
      <p className="print-only" translate="no">
        {link}
      </p>
      <div className="invite-link">
        <input
          ref={field}
          readOnly
          value={link}
          aria-label={t('link')}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>{t('copy')}</Button>
      </div>
      <p className="small">{note}</p>
      <QrCode className="invite-qr" text={link} label={t('qr', { code: groupCode(code) })} />
      <Reach reach={reach} />
    </div>
  );
}
