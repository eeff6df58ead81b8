import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupRejoin, rejoinLink } from '../../net/rejoin-code.ts';
import { useOwnCode } from './use-own-code.ts';
import { useReachableOrigin } from './use-reachable-origin.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import './lobby.css';

/** A person's own code and link, which bring them back to their seat from any device. */
export function PersonalCode({ table }: { readonly table: string }) {
  const { t } = useTranslation('seat');
  const { code, refusal, renew } = useOwnCode(table);
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { origin } = useReachableOrigin();
  if (code === null) return refusal === null ? <p className="note">{t('code.wait')}</p> : <ErrorNote what={refusal} />;
  const link = rejoinLink(origin, table, code);
  const tell = (words: string) => {
    setNote(words);
    announce(words);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      tell(t('code.copied'));
    } catch {
      // The clipboard is not available to pages on a plain-http network.
      field.current?.select();
      tell(t('code.copyFailed'));
    }
  };
  return (
    <div className="personal-code">
      <p className="note">{t('code.words')}</p>
      <p
        className="personal-code-letters"
        translate="no"
        aria-label={t('code.spoken', { letters: Array.from(code).join(' ') })}
        data-rejoin=""
      >
        {groupRejoin(code)}
      </p>
      <div className="personal-code-link">
        <input
          ref={field}
          readOnly
          value={link}
          aria-label={t('code.link')}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>{t('code.copy')}</Button>
      </div>
      <p className="small">{note}</p>
      <p className="small">
        <Button look="link" onClick={() => void renew()}>
          {t('code.renew')}
        </Button>{' '}
        <span>{t('code.renewNote')}</span>
      </p>
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );
}
